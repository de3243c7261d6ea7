import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("turns, shrinks, indents and unlocks text", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRange("A1:B2");
    sheet.getRange("B2").values = [[1]];
    format.textOrientation = 45;
    format.shrinkToFit = true;
    format.readingOrder = "RightToLeft";
    format.autoIndent = true;
    format.horizontalAlignment = "CenterAcrossSelection";
    format.verticalAlignment = "Distributed";
    format.protection.locked = false;
    format.protection.formulaHidden = true;
    format.indentLevel = 3;
    format.adjustIndent(-1);
    format.rowHeight = 40;
    await context.sync();
    format.font.bold = true; // what the grid knows nothing of stays
    sheet.getRange("B2").format.textOrientation = 180;
    sheet.getRange("A2").clear("Formats");
    const [one, stacked, plain, mixed] = ["B1", "B2", "A2", "A1:B2"].map((address) => {
      const look = sheet.getRange(address).format;
      look.load();
      look.protection.load();
      return look;
    });
    sheet.getRange("1:1").format.useStandardHeight = true;
    const standard = sheet.getRange("A1").format.load("useStandardHeight,useStandardWidth");
    await context.sync();
    return {
      one: one?.toJSON(),
      stacked: stacked?.textOrientation,
      plain: plain?.toJSON(),
      mixed: [mixed?.shrinkToFit, mixed?.protection.locked],
      standard: [standard.useStandardHeight, standard.useStandardWidth],
    };
  });
  expect(seen).toMatchObject({
    one: {
      textOrientation: 45,
      shrinkToFit: true,
      readingOrder: "RightToLeft",
      autoIndent: true,
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Distributed",
      indentLevel: 2,
      protection: { locked: false, formulaHidden: true },
    },
    stacked: 180,
    plain: {
      textOrientation: 0,
      shrinkToFit: false,
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      protection: { locked: true, formulaHidden: false },
    },
    mixed: [null, null],
    standard: [true, true],
  });
});

it("sets and gives the properties of many cells, rows and columns at once", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    range.setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Double" } } } }, {}],
      [{}, { format: { font: { bold: true }, protection: { locked: false } } }],
    ]);
    range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    range.setColumnProperties([{}, { format: { columnWidth: 90 } }]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { style: true },
        protection: true,
      },
    });
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    return { cells: cells.value, rows: rows.value, columns: columns.value[1] };
  });
  const [[first], [, last]] = seen.cells as [[unknown], [unknown, unknown]];
  expect(first).toMatchObject({
    address: expect.stringMatching(/!B2$/) as string,
    format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Double" } } },
  });
  expect(last).toMatchObject({ format: { font: { bold: true }, protection: { locked: false } } });
  expect(seen.rows).toMatchObject([
    { rowHidden: false, rowIndex: 1, format: { rowHeight: 30 } },
    { rowHidden: true, rowIndex: 2 },
  ]);
  expect(seen.columns).toMatchObject({ columnIndex: 2, format: { columnWidth: 90 } });
  expect(
    await refusal(pane, (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:B2")
        .setCellProperties([[{}, {}]]);
    }),
  ).toBe("InvalidArgument");
});

it("links cells, shows the link and takes it away", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").hyperlink = { address: "https://vidu.vn/", textToDisplay: "Ví dụ", screenTip: "Mở" };
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C3" };
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const [first, second, none] = ["A2", "A3", "A4"].map((address) =>
      sheet.getRange(address).load("hyperlink,values"),
    );
    const font = sheet.getRange("A2").format.font.load("underline");
    await context.sync();
    const links = [first?.hyperlink, second?.hyperlink, none?.hyperlink, font.underline];
    sheet.getRange("A2").clear("Hyperlinks");
    sheet.getRange("A3").clear("RemoveHyperlinks");
    const after = sheet.getRange("A2:A3").load("hyperlink,values");
    const fonts = ["A2", "A3"].map((address) => sheet.getRange(address).format.font.load("underline"));
    await context.sync();
    return {
      links,
      after: [after.hyperlink, after.values, fonts.map(({ underline }) => underline)] as unknown,
    };
  });
  expect(seen).toEqual({
    links: [
      { address: "https://vidu.vn/", textToDisplay: "Ví dụ", screenTip: "Mở" },
      { documentReference: "Sheet1!C3", textToDisplay: "Sheet1!C3" },
      null,
      "Single",
    ],
    after: [null, [["Ví dụ"], ["Sheet1!C3"]], ["Single", "None"]],
  });
});

it("reads and writes formulas and formats as a Vietnamese Excel has them, and in R1C1 notation", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.formulasLocal = [
      ["1,5", "=IF(A1>1,25;1;2)", "1.234"],
      ["01/02/2024", "", "x"],
    ];
    sheet.getRange("B2").formulasR1C1 = [["=R[-1]C[-1]*2"]];
    sheet.getRange("C1").numberFormatLocal = [["#.##0,00"]];
    range.load("formulas,formulasLocal,formulasR1C1,values,numberFormatCategories");
    const format = sheet.getRange("C1").load("numberFormat,numberFormatLocal");
    await context.sync();
    return {
      formulas: range.formulas as unknown,
      local: (range.formulasLocal as unknown[][])[0],
      r1c1: (range.formulasR1C1 as unknown[][]).map((row) => row[1]),
      values: range.values as unknown,
      categories: range.numberFormatCategories,
      format: [format.numberFormat, format.numberFormatLocal] as unknown,
    };
  });
  expect(seen).toEqual({
    formulas: [
      [1.5, "=IF(A1>1.25,1,2)", 1234],
      [45323, "=A1*2", "x"],
    ],
    local: ["1,5", "=IF(A1>1,25;1;2)", "1234"],
    r1c1: ["=IF(RC[-1]>1.25,1,2)", "=R[-1]C[-1]*2"],
    values: [
      [1.5, 1, 1234],
      [45323, 3, "x"],
    ],
    categories: [
      ["General", "General", "Number"],
      ["Date", "General", "General"],
    ],
    format: [[["#,##0.00"]], [["#.##0,00"]]],
  });
});

it("measures ranges and views what is visible of them", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("1:3").format.rowHeight = 20;
    sheet.getRange("A:C").format.columnWidth = 60;
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    await context.sync();
    const range = sheet.getRange("A1:C3").load("height,width,left,top");
    const beside = sheet.getRange("C3").load("left,top");
    const view = range.getVisibleView().load("values,rowCount,columnCount,cellAddresses");
    view.rows.load("items/values,items/index");
    await context.sync();
    return {
      size: [range.height, range.width, range.left, range.top, beside.left, beside.top],
      view: [view.values, view.rowCount, view.columnCount] as unknown,
      addresses: (view.cellAddresses as string[][]).map((row) => row.map((cell) => cell.replace(/.*!/, ""))),
      rows: view.rows.items.map((row) => [row.index, row.values] as unknown),
    };
  });
  expect(seen).toEqual({
    size: [40, 120, 0, 0, 60, 20],
    view: [
      [
        [1, 3],
        [7, 9],
      ],
      2,
      2,
    ],
    addresses: [
      ["A1", "C1"],
      ["A3", "C3"],
    ],
    rows: [
      [0, [[1, 3]]],
      [1, [[7, 9]]],
    ],
  });
});
