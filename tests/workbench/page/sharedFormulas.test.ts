import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

it("calculates columns of formulas that say the same, each from its own cell", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const rows = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A60").values = Array.from({ length: 60 }, (_, row) => [row + 1]);
    sheet.getRange("D1").values = [[10]];
    sheet.getRange("B1:C60").formulas = Array.from({ length: 60 }, (_, row) => [
      row === 0 ? "=A1" : `=B${row}+A${row + 1}`, // a running total
      `=SUM($A$1:A${row + 1})*$D$1+ROW()`,
    ]);
    const cells = sheet.getRange("B1:C60").load("values");
    await context.sync();
    const before = cells.values as number[][];
    // A cell at the start of every chain, then what all of them read in full.
    sheet.getRange("A2").values = [[102]];
    sheet.getRange("D1").values = [[1]];
    cells.load("values");
    await context.sync();
    return [before[0], before[59], (cells.values as number[][])[0], (cells.values as number[][])[59]];
  });
  expect(rows).toEqual([
    [1, 11],
    [1830, 18360],
    [1, 2],
    [1930, 1990],
  ]);
});

it("gives another day to TODAY() when the day is another, and to what reads it", async () => {
  const { page, pane } = await open({ query: "?blank=1", prepare: (page) => page.clock.install() });
  await page.clock.setFixedTime(new Date("2024-06-30T10:00:00Z"));
  const days = (): Promise<unknown> =>
    inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C1").values = [["x"]];
      const cells = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return cells.values[0];
    });
  await inExcel(pane, (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [["=TODAY()", "=A1+1"]];
    sheet.getRange("A1:B1").numberFormat = [["0", "0"]];
    return context.sync();
  });
  expect(await days()).toEqual([45473, 45474]);
  await page.clock.setFixedTime(new Date("2024-07-01T10:00:00Z"));
  expect(await days()).toEqual([45474, 45475]);
});
