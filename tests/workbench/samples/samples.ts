import { beforeAll, describe, expect, it } from "vitest";
import { type Workbench, useWorkbench } from "../../support/workbench";

/** A script as people try out in a playground of add-ins: it has its own `Excel.run`s and prints what it did. */
export interface Sample {
  /** What it says that it does. */
  readonly what: string;
  /** Runs in the pane with the real library; it must not use anything outside of itself. */
  readonly script: () => Promise<void>;
  /** Whether a workbook opens in a tab of its own; the tab is closed afterwards. */
  readonly opensWorkbook?: true;
  /** What comes of it: one entry for each `console.log`, which gives one value. */
  readonly prints: readonly unknown[];
}

/** Runs the samples of one area one after another in one workbook, as somebody who tries them out, then compares. */
export function tryOut(area: string, samples: readonly Sample[]): void {
  const open = useWorkbench();
  const printed = new Map<Sample, unknown>();

  beforeAll(async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    for (const sample of samples) {
      const [tab, prints] = await Promise.all([
        sample.opensWorkbook ? page.waitForEvent("popup") : null,
        print(pane, sample),
      ]);
      await tab?.close();
      printed.set(sample, prints);
    }
  });
  describe(area, () => {
    it.each(samples)("$what", (sample) => {
      expect(printed.get(sample)).toEqual(sample.prints);
    });
  });
}

/** What the sample printed; where the host refused something, the last entry says what. */
function print(pane: Workbench["pane"], { script }: Sample): Promise<unknown> {
  return pane.evaluate(`(async () => {
    const printed = [];
    const { log } = console;
    console.log = (value) => printed.push(JSON.parse(JSON.stringify(value)));
    try {
      await (${script.toString()})();
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      printed.push({ refused: error.code, at: error.debugInfo.errorLocation, because: error.message });
    } finally {
      console.log = log;
    }
    return printed;
  })()`);
}
