import { beforeAll, describe, expect, it } from "vitest";
import { goToCell } from "../../support/grid";
import { type Workbench, useWorkbench } from "../../support/workbench";
import { api } from "./conformance";

/** Somebody types “đang gõ” into B2, leaves the cell by the key, and the script runs meanwhile. */
interface Case {
  readonly what: string;
  /** The page that documents it, under https://learn.microsoft.com/. */
  readonly page: string;
  readonly key: "Enter" | "Escape";
  /** Runs in the pane with the real library; it must not use anything outside of itself. */
  readonly script: () => Promise<unknown>;
  /** Whether Excel has answered everything while the cell was still being typed in. */
  readonly isAnsweredMeanwhile: boolean;
  readonly expected: unknown;
}

const errors = "office/dev/add-ins/testing/application-specific-api-error-handling";
const options = api("excel.runoptions");

const cases: readonly Case[] = [
  {
    what: "reading is refused, and so is writing",
    page: errors,
    key: "Enter",
    script: async () => {
      const codes: string[] = [];
      const note = (error: OfficeExtension.Error): void => void codes.push(error.code);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      }).catch(note);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [[1]];
        await context.sync();
      }).catch(note);
      return codes;
    },
    isAnsweredMeanwhile: true,
    expected: ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode"],
  },
  {
    what: "what was refused is not done later",
    page: errors,
    key: "Enter",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [["bị từ chối"]];
        await context.sync();
      }).catch(() => undefined);
      return Excel.run({ delayForCellEdit: true }, async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("D1").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    },
    isAnsweredMeanwhile: false,
    expected: "",
  },
  {
    what: "without the option stated as wanted it is refused, too",
    page: options,
    key: "Enter",
    script: () =>
      Excel.run({ delayForCellEdit: false }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return "answered";
      }).catch((error: OfficeExtension.Error) => error.code),
    isAnsweredMeanwhile: true,
    expected: "InvalidOperationInCellEditMode",
  },
  {
    what: "a batch that may be delayed waits until the cell is left, and finds what was typed",
    page: options,
    key: "Enter",
    script: () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1").values = [["sau khi gõ"]];
        const cells = sheet.getRange("B1:D2").load("values");
        await context.sync();
        return cells.values;
      }),
    isAnsweredMeanwhile: false,
    expected: [
      ["", "", "sau khi gõ"],
      ["đang gõ", "", ""],
    ],
  },
  {
    what: "a batch that waits goes on when the typing is given up, and finds the cell as it was",
    page: options,
    key: "Escape",
    script: () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    isAnsweredMeanwhile: false,
    expected: "",
  },
  {
    what: "batches that wait are done in the order in which they came",
    page: options,
    key: "Enter",
    script: async () => {
      const done: number[] = [];
      const batch = (value: number): Promise<void> =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [[value]];
          await context.sync();
          done.push(value);
        });
      await Promise.all([batch(1), batch(2), batch(3)]);
      return Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("D1").load("values");
        await context.sync();
        return [done, cell.values[0]?.[0] as unknown];
      });
    },
    isAnsweredMeanwhile: false,
    expected: [[1, 2, 3], 3],
  },
];

const open = useWorkbench();

describe("while a cell is being typed in", () => {
  const answers = new Map<Case, unknown>();

  beforeAll(async () => {
    const workbench = await open({ query: "?blank=1" });
    for (const one of cases) answers.set(one, await answerTo(workbench, one));
  });
  it.each(cases)("$what ($page)", (one) => {
    const { isAnsweredMeanwhile, expected } = one;
    expect(answers.get(one)).toEqual({ isAnsweredMeanwhile, answer: expected });
  });
});

async function answerTo({ page, pane }: Workbench, { script, key }: Case): Promise<unknown> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4").clear();
      await context.sync();
    }),
  );
  await goToCell(page, "B2");
  await page.keyboard.type("đang gõ");
  let isAnsweredMeanwhile = false;
  const answer = pane.evaluate(script).then((value) => {
    isAnsweredMeanwhile = !hasLeft;
    return value;
  });
  let hasLeft = false;
  // What is refused is refused at once: whoever has no answer by then waits.
  await Promise.race([answer, page.waitForTimeout(1000)]);
  hasLeft = true;
  await page.keyboard.press(key);
  return { answer: await answer, isAnsweredMeanwhile };
}
