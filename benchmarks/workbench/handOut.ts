import type { Frame } from "playwright-core";
import { it } from "vitest";
import { viHandOut as words } from "../../src/locales/viHandOut";
import { openOffice } from "../../tests/support/office";
import { useWorkbench } from "../../tests/support/workbench";
import { timed } from "./figures";

/**
 * Giao biểu cho các đơn vị: from the click to what the pane says, with ten criteria for each unit. Baseline: 12 units.
 */
const open = useWorkbench();
const CRITERIA = 10;
const [FIRST_UNIT_ROW, FIRST_CRITERION_ROW] = [4, 5];

/** Puts so many units on Danh mục, and their criteria on the province's list. */
async function fillLists(pane: Frame, units: number): Promise<void> {
  await pane.evaluate(
    ({ units, criteria, unitRow, criterionRow, criteriaSheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const names = Array.from({ length: units }, (_, at) => `Phòng số ${at + 1}`);
        worksheets.getItem("Danh mục").getRange(`A${unitRow}:D${unitRow + units - 1}`).values = names.map(
          (name) => [name, "", "", "Có"],
        );
        const rows = names.flatMap((name, unit) =>
          Array.from({ length: criteria }, (_, at) => [
            `Tiêu chí ${at + 1} của ${name}: gửi muộn ${unit % 9} ngày so với hạn quy định`,
            0.25,
            "TTHC",
            name,
          ]),
        );
        worksheets
          .getItem(criteriaSheet)
          .getRange(`B${criterionRow}:E${criterionRow + rows.length - 1}`).values = rows;
        await context.sync();
      }),
    {
      units,
      criteria: CRITERIA,
      unitRow: FIRST_UNIT_ROW,
      criterionRow: FIRST_CRITERION_ROW,
      criteriaSheet: words.criteriaSheet,
    },
  );
}

it("prints the figures", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const units of [12, 50, 100]) {
    const { pane } = await open({ query: "?blank=1" });
    await openOffice(pane);
    await pane.getByRole("button", { name: words.prepare }).click();
    await pane.getByText(words.prepared("Danh mục", words.criteriaSheet)).waitFor();
    await fillLists(pane, units);
    const preview = await timed(async () => {
      await pane.getByRole("button", { name: words.preview }).click();
      await pane.getByRole("button", { name: words.create(units) }).waitFor({ timeout: 120_000 });
    });
    const create = await timed(async () => {
      await pane.getByRole("button", { name: words.create(units) }).click();
      await pane.getByText(words.created(units, null)).waitFor({ timeout: 600_000 });
    });
    const compare = await timed(async () => {
      await pane.getByRole("button", { name: words.answers }).click();
      await pane
        .getByText(words.answersTitle(units * CRITERIA, units * CRITERIA))
        .waitFor({ timeout: 120_000 });
    });
    table[`${units} × ${CRITERIA}`] = { preview, create, compare };
  }
  console.table(table);
});
