import type { Frame } from "playwright-core";
import { it } from "vitest";
import { vi } from "../../src/locales/vi";
import { viConsolidation as words } from "../../src/locales/viConsolidation";
import { openOffice, previewConsolidation } from "../../tests/support/office";
import { useWorkbench } from "../../tests/support/workbench";
import { timed } from "./figures";

/**
 * Tổng hợp các đơn vị over many sheets: the preview, the first table, a second run after a unit has corrected a row,
 * and the print, each from the click to what the pane says. Baseline: 20 sheets.
 */
const open = useWorkbench();
const ROWS = 50;

/** Adds sheets with a unit's form of 50 rows each. */
async function addForms(pane: Frame, sheets: number): Promise<void> {
  const { tt, problem, remedy, month, note } = vi.form.headings(2024, "department");
  await pane.evaluate(
    ({ headings, sheets, rows }) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        for (let at = 1; at <= sheets; at++) {
          const sheet = context.workbook.worksheets.add(`Đơn vị ${at}`);
          sheet.getRange("A1").values = [[`Đơn vị: Phòng số ${at}`]];
          sheet.getRange(`D4:D${rows + 3}`).numberFormat = [["@"]];
          sheet.getRange(`A3:E${rows + 3}`).values = [
            headings,
            ...Array.from({ length: rows }, (_, row) => [
              row + 1,
              `Báo cáo CCHC số ${row} của phòng ${at} gửi muộn ${row % 9} ngày so với hạn, trừ 0,25 điểm`,
              "Gửi báo cáo trước hạn 02 ngày; Văn phòng lập bảng theo dõi hạn báo cáo",
              `Tháng ${(row % 12) + 1}/2024`,
              "",
            ]),
          ];
          if (at % 20 === 0) await context.sync();
        }
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      }),
    { headings: [tt, problem, remedy, month, note], sheets, rows: ROWS },
  );
}

it("prints the figures", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const sheets of [20, 100, 300]) {
    const { pane } = await open({ query: "?blank=1" });
    await addForms(pane, sheets);
    await openOffice(pane);
    const write = async (counts: Parameters<typeof words.written>[1]): Promise<void> => {
      await pane.getByRole("button", { name: words.command.write }).click();
      await pane.getByText(words.written(words.sheetName, counts)).waitFor({ timeout: 120_000 });
    };
    const preview = await timed(() => previewConsolidation(pane));
    const first = await timed(() => write({ added: sheets * ROWS, updated: 0, gone: 0 }));
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Đơn vị 7").getRange("C9").values = [["Giải pháp khác"]];
        await context.sync();
      }),
    );
    await previewConsolidation(pane);
    const second = await timed(() => write({ added: 0, updated: 1, gone: 0 }));
    const print = await timed(async () => {
      await pane.getByRole("button", { name: words.print.command }).click();
      await pane
        .getByText(words.print.created(words.print.kinds.consolidation.sheetName, sheets * ROWS))
        .waitFor({ timeout: 120_000 });
    });
    table[`${sheets} × ${ROWS}`] = { preview, first, second, print };
  }
  console.table(table);
});
