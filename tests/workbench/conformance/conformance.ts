import { beforeAll, describe, expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { answerTo, type Case } from "./cases";

export { api, type Case, guide, refused } from "./cases";

/**
 * Runs the cases of one area one after another in one empty workbook, then compares each: the page takes seconds to
 * open, a case milliseconds, and what one leaves behind must not be another's matter.
 */
export function conform(area: string, cases: readonly Case[]): void {
  const open = useWorkbench();
  const answers = new Map<Case, unknown>();

  beforeAll(async () => {
    const { pane } = await open({ query: "?blank=1" });
    for (const one of cases) {
      answers.set(one, await pane.evaluate(`(${answerTo.toString()})(${one.script.toString()})`));
    }
  });
  describe(area, () => {
    it.each(cases)("$what ($page)", (one) => {
      expect(answers.get(one)).toEqual(one.expected);
    });
  });
}
