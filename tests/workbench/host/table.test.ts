import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("makes a table whose headings are texts, none empty and none twice, and finds it again", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A6:D8");
    range.values = [
      ["TT", "Tồn tại", "tồn tại", ""],
      [1, "a", "b", "c"],
      [2, "", "", ""],
    ];
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add(range, true);
    table.name = "PhuLuc01";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const table = context.workbook.tables.getItem("phuluc01");
    table.load("name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton");
    table.columns.load("items/name,items/index");
    table.rows.load("count");
    const header = table.getHeaderRowRange().load("values,address");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("TT").getDataBodyRange().load("address");
    context.workbook.tables.load("count");
    await context.sync();
    return {
      ...table.toJSON(),
      columns: table.columns.items.map(({ name, index }) => [index, name]),
      rows: table.rows.count,
      header: [header.address, header.values],
      body: body.address,
      column: column.address,
      count: context.workbook.tables.count,
    };
  });
  expect(read).toMatchObject({
    name: "PhuLuc01",
    style: "TableStyleLight1",
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showBandedColumns: false,
    showFilterButton: false,
    columns: [
      [0, "TT"],
      [1, "Tồn tại"],
      [2, "tồn tại2"],
      [3, "Cột4"],
    ],
    rows: 2,
    header: ["Sheet1!A6:D6", [["TT", "Tồn tại", "tồn tại2", "Cột4"]]],
    body: "Sheet1!A7:D8",
    column: "Sheet1!A7:A8",
    count: 1,
  });
});

it("refuses overlapping tables and names that Excel does not allow", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const { tables } = context.workbook.worksheets.getActiveWorksheet();
    tables.add("A1:B3", true).name = "Mot";
    tables.add("D1:E3", true).name = "Hai";
    context.workbook.names.add("LinhVuc", "=12");
    await context.sync();
  });
  const codes = [
    await refusal(pane, (context) => context.workbook.tables.add("Sheet1!B3:C4", true)),
    await refusal(pane, (context) => void (context.workbook.tables.getItem("Mot").name = "PL01")),
    await refusal(pane, (context) => void (context.workbook.tables.getItem("Mot").name = "Phu luc")),
    await refusal(pane, (context) => void (context.workbook.tables.getItem("Mot").name = "HAI")),
    await refusal(pane, (context) => void (context.workbook.tables.getItem("Mot").name = "linhvuc")),
    await refusal(pane, (context) => void (context.workbook.tables.getItem("Mot").style = "Đẹp")),
    await refusal(pane, (context) => context.workbook.tables.getItem("Ba").load("name")),
  ];
  expect(codes).toEqual([...Array<string>(6).fill("InvalidArgument"), "ItemNotFound"]);
});

it("grows by added rows and by resizing, and formulas follow its name and columns", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Điểm", "Ghi chú"],
      [1.5, "x"],
    ];
    sheet.getRange("A2:B2").format.font.bold = true;
    const table = sheet.tables.add("A1:B2", true);
    table.name = "Diem";
    const sum = sheet.getRange("E1");
    sum.formulas = [["=SUM(Diem[Điểm])"]];
    table.rows.add(undefined, [[2, "y"]]);
    table.resize("A1:C5");
    sheet.getRange("A4").values = [[4]];
    table.name = "DiemTru";
    const whole = table.getRange().load("address,values");
    const added = sheet.getRange("A3").format.font.load("bold");
    sum.load("values,formulas");
    await context.sync();
    return [whole.address, whole.values[0], whole.values[2], added.bold, sum.values, sum.formulas];
  });
  expect(read).toEqual([
    "Sheet1!A1:C5",
    ["Điểm", "Ghi chú", "Cột3"],
    [2, "y", ""],
    true,
    [[7.5]],
    [["=SUM(DiemTru[Điểm])"]],
  ]);
});

it("gives a table of headings alone one row, and takes tables away with or without their cells", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [["X", "Y"]];
    const table = sheet.tables.add("A1:B1", true);
    const range = table.getRange().load("address");
    sheet.getRange("D1:D2").values = [["Z"], [1]];
    const deleted = sheet.tables.add("D1:D2", true);
    await context.sync();
    table.convertToRange();
    deleted.delete();
    sheet.tables.load("count");
    const [kept, gone] = [sheet.getRange("A1:B1").load("values"), sheet.getRange("D1:D2").load("values")];
    await context.sync();
    return [range.address, sheet.tables.count, kept.values, gone.values];
  });
  expect(read).toEqual(["Sheet1!A1:B2", 0, [["X", "Y"]], [[""], [""]]]);
});
