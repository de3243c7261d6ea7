import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";

const open = useWorkbench();

it("filters a table's column and shows its rows again", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["Điểm"], [2], [3]];
    const table = sheet.tables.add("A1:A3", true);
    table.columns.getItem("Điểm").filter.applyCustomFilter(">2");
    await context.sync();
    const rows = ["A2", "A3"].map((address) => sheet.getRange(address).load("rowHidden"));
    table.autoFilter.load("enabled,isDataFiltered,criteria");
    await context.sync();
    const { enabled, isDataFiltered, criteria } = table.autoFilter;
    const filtered = rows.map(({ rowHidden }) => rowHidden);
    table.clearFilters();
    for (const row of rows) row.load("rowHidden");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    return {
      filtered,
      state: [enabled, isDataFiltered, criteria[0]?.filterOn, criteria[0]?.criterion1],
      cleared: [rows.map(({ rowHidden }) => rowHidden), table.autoFilter.isDataFiltered],
    };
  });
  expect(read).toEqual({
    filtered: [true, false],
    state: [true, true, "Custom", ">2"],
    cleared: [[false, false], false],
  });
});

it("filters a range of a sheet, follows its cells and is taken away", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("C1:D4");
    range.values = [
      ["Tên", "Số"],
      ["a", 1],
      ["b", 2],
      ["A", 3],
    ];
    sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["a"] });
    const rows = ["C2", "C3", "C4"].map((address) => sheet.getRange(address).load("rowHidden"));
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    const filtered = rows.map(({ rowHidden }) => rowHidden);
    const state = [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.autoFilter.getRange().load("address");
    await context.sync();
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    const none = sheet.autoFilter.getRangeOrNullObject().load("address");
    const shown = sheet.getRange("C4").load("rowHidden");
    await context.sync();
    return [filtered, state, moved.address, sheet.autoFilter.enabled, none.isNullObject, shown.rowHidden];
  });
  expect(read).toEqual([[false, true, false], [true, true], "Sheet1!C2:D5", false, true, false]);
});
