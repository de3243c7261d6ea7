import type { Frame } from "playwright-core";
import { it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { useWorkbench } from "../../tests/support/workbench";
import { figures } from "./figures";

/**
 * One formula with DEM over a long table, from the edit of a cell that it reads until its answer stands in the grid:
 * the engine, the wire, the function, the wire back. Baseline: the COUNTIFS that is its twin, over the same rows in
 * the same engine.
 */
const open = useWorkbench();
const EDITS = 7;

/** Fills a table of `rows` rows and writes the formula beside it. @returns milliseconds of each edit to its answer */
async function timeEdits(pane: Frame, rows: number, formula: string): Promise<number[]> {
  const labels = DEFAULT_CATALOGUE.map(({ label }) => label);
  return pane.evaluate(
    ({ rows, formula, labels, edits }) => {
      const answer = (): Promise<unknown> =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange("J1").load("values");
          await context.sync();
          return (cell.values as unknown[][])[0]?.[0];
        });
      const until = async (wanted: number): Promise<void> => {
        while ((await answer()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("J1").clear();
        sheet.getRange("F1").values = [["Thời gian hoàn thành (tháng.../năm 2024)"]];
        sheet.getRange("A1:E1").values = [
          ["TT", "Phòng, đơn vị", "Lĩnh vực CCHC", "Tồn tại, hạn chế", "Giải pháp"],
        ];
        for (let first = 0; first < rows; first += 5000) {
          const count = Math.min(5000, rows - first);
          sheet.getRange(`F${first + 2}:F${first + count + 1}`).numberFormat = [["@"]];
          sheet.getRange(`A${first + 2}:F${first + count + 1}`).values = Array.from(
            { length: count },
            (_, at) => [
              first + at + 1,
              `Phòng ${at % 30}`,
              labels[at % labels.length],
              `Báo cáo số ${first + at} gửi muộn, trừ 0,25 điểm`,
              "Gửi trước hạn 02 ngày",
              `Tháng ${(at % 10) + 3}/2024`,
            ],
          );
          await context.sync();
        }
        sheet.getRange("J1").formulas = [[formula]];
        await context.sync();
        while (typeof (await answer()) !== "number") await new Promise((resolve) => setTimeout(resolve, 20));
        let count = (await answer()) as number;
        const times: number[] = [];
        for (let edit = 0; edit < edits; edit++) {
          // The first row goes to and fro between two months.
          const isJune = edit % 2 === 0;
          sheet.getRange("C2").values = [["TTHC"]];
          const start = performance.now();
          sheet.getRange("F2").values = [[isJune ? "Tháng 6/2024" : "Tháng 7/2024"]];
          await context.sync();
          count += isJune ? 1 : -1;
          await until(count);
          times.push(performance.now() - start);
        }
        return times;
      });
    },
    { rows, formula, labels, edits: EDITS },
  );
}

it("DEM and its twin", async () => {
  const table: Record<string, number | string>[] = [];
  for (const rows of [1_000, 10_000, 30_000]) {
    const last = rows + 1;
    const twin = `=COUNTIFS($D$2:$D$${last},"?*",$D$2:$D$${last},"<>Không có",$C$2:$C$${last},"TTHC",$F$2:$F$${last},"Tháng 6/2024")`;
    for (const [name, formula] of [
      ["COUNTIFS (baseline)", twin],
      ["DEM", `=CCHC.DEM(A1:F${last},"TTHC","6/2024")`],
    ] as const) {
      const { pane } = await open({ query: "?blank=1" });
      const times = await timeEdits(pane, rows, formula);
      table.push({ rows, formula: name, ...figures(times) });
    }
  }
  console.table(table);
});
