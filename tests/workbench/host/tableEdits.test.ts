import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("takes rows in and out anywhere, on a sheet that is not in front: what is below and formulas follow", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    const front = worksheets.getActiveWorksheet();
    const sheet = worksheets.add("Sau");
    sheet.getRange("B2:D4").formulas = [
      ["TT", "Điểm", "Mười lần"],
      [1, 2, "=C3*10"],
      [2, 3, "=C4*10"],
    ];
    sheet.getRange("B6").values = [["dưới"]];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Diem";
    front.getRange("A1:A2").formulas = [["=SUM(Diem[Điểm])"], ["=Sau!B6"]];
    await context.sync();
    table.rows.add(1, [
      [9, 10, null],
      [8, 20, null],
    ] as unknown as number[][]);
    const added = table.getRange().load("address,formulas");
    const followed = front.getRange("A1:A2").load("values,formulas");
    await context.sync();
    const first = [added.address, added.formulas.slice(1), followed.values, followed.formulas];
    table.rows.getItemAt(1).delete();
    table.rows.deleteRows([0, 1]);
    const left = table.getRange().load("address,values");
    await context.sync();
    return [...first, left.address, left.values];
  });
  expect(read).toEqual([
    "Sau!B2:D6",
    [
      [1, 2, "=C3*10"],
      [9, 10, "=C4*10"],
      [8, 20, "=C5*10"],
      [2, 3, "=C6*10"],
    ],
    [[35], ["dưới"]],
    [["=SUM(Diem[Điểm])"], ["=Sau!B8"]],
    "Sau!B2:D3",
    [
      ["TT", "Điểm", "Mười lần"],
      [2, 3, 30],
    ],
  ]);
});

it("takes columns in and out, and formulas follow a column's new name, in the heading or by the API", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      ["TT", "Điểm", "Ghi chú"],
      [1, 2, "a"],
      [2, 3, "b"],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Diem";
    sheet.getRange("H3").values = [["phải"]];
    const sum = sheet.getRange("A1");
    sum.formulas = [["=SUM(Diem[Điểm])"]];
    await context.sync();
    table.columns.add(1, undefined, "Mới");
    table.columns.add(-1, [["Cuối"], ["x"], ["y"]]);
    table.columns.load("items/id,items/name");
    const moved = sheet.getRange("J3").load("values");
    await context.sync();
    const columns = table.columns.items.map(({ id, name }) => [id, name]);
    table.columns.getItem("Điểm").name = "Số điểm";
    sum.load("formulas");
    await context.sync();
    const named = sum.formulas;
    table.columns.getItem("Mới").delete();
    sheet.getRange("C2").values = [[""]];
    const range = table.getRange().load("address,values");
    sum.load("formulas,values");
    await context.sync();
    return {
      columns,
      moved: moved.values,
      named,
      range: [range.address, range.values[0]],
      sum: [sum.formulas, sum.values],
    };
  });
  expect(read).toEqual({
    columns: [
      [1, "TT"],
      [4, "Mới"],
      [2, "Điểm"],
      [3, "Ghi chú"],
      [5, "Cuối"],
    ],
    moved: [["phải"]],
    named: [["=SUM(Diem[Số điểm])"]],
    range: ["Sheet1!B2:E4", ["TT", "Cột2", "Ghi chú", "Cuối"]],
    sum: [[["=SUM(Diem[Cột2])"]], [[5]]],
  });
  expect(
    await refusal(pane, (context) => {
      context.workbook.tables.getItem("Diem").columns.getItem("TT").name = "ghi chú";
    }),
  ).toBe("InvalidArgument");
});

it("shows and hides headings and totals", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").values = [
      ["TT", "Ghi chú"],
      [1, "a"],
      [2, "b"],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Bang";
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address,formulas,values");
    await context.sync();
    table.showHeaders = false;
    const bare = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    table.showHeaders = true;
    table.showTotals = false;
    table.highlightFirstColumn = true;
    table.load("highlightFirstColumn,highlightLastColumn");
    const back = table.getRange().load("address,values");
    await context.sync();
    return {
      totals: [totals.address, totals.formulas, totals.values],
      bare: [bare.address, table.columns.items.map(({ name }) => name)],
      back: [back.address, back.values[0]],
      highlights: [table.highlightFirstColumn, table.highlightLastColumn],
    };
  });
  expect(read).toEqual({
    totals: ["Sheet1!B5:C5", [["Tổng", "=SUBTOTAL(103,[Ghi chú])"]], [["Tổng", 2]]],
    bare: ["Sheet1!B3:C5", ["TT", "Ghi chú"]],
    back: ["Sheet1!B2:C4", ["TT", "Ghi chú"]],
    highlights: [true, false],
  });
});
