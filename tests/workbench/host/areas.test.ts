import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("takes several areas as one: addresses, counts, format, rules, clearing", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Tên, sheet";
    sheet.getRange("A1:F6").values = Array.from({ length: 6 }, () => [1, 2, 3, 4, 5, 6]);
    const areas = sheet.getRanges("A1:B2, 'Tên, sheet'!D4;F6");
    areas.format.fill.color = "#FFF2CC";
    areas.format.font.bold = true;
    areas.dataValidation.rule = { wholeNumber: { formula1: 3, operator: "GreaterThan" } };
    areas.load("address,areaCount,cellCount,isEntireColumn");
    areas.areas.load("items/address");
    areas.format.font.load("bold,italic");
    areas.dataValidation.load("type,valid");
    const elsewhere = sheet.getRange("C3").format.fill.load("color");
    const first = areas.areas.getItemAt(1).load("values");
    const rows = areas.getEntireRow().load("address");
    const moved = areas.getOffsetRangeAreas(1, 1).load("address");
    const common = areas.getIntersection("B2:D9").load("address");
    const none = areas.getIntersectionOrNullObject("Z1");
    const invalid = areas.dataValidation.getInvalidCells().load("address");
    await context.sync();
    areas.clear("Contents");
    sheet.getRange("A1").values = [["x"]];
    const left = areas.getUsedRangeAreas(true).load("address");
    const cleared = sheet.getRange("A1:F6").load("values");
    await context.sync();
    const bare = (address: string): string => address.replaceAll("'Tên, sheet'!", "");
    return {
      address: areas.address,
      counts: [areas.areaCount, areas.cellCount, areas.isEntireColumn],
      items: areas.areas.items.map((range) => bare(range.address)),
      font: areas.format.font.toJSON(),
      validation: areas.dataValidation.toJSON(),
      elsewhere: elsewhere.color,
      first: first.values as unknown,
      reached: [rows, moved, common, left, invalid].map((found) => bare(found.address)),
      none: none.isNullObject,
      cleared: (cleared.values as unknown[][]).map((row) => row.join()),
    };
  });
  expect(seen).toMatchObject({
    address: "'Tên, sheet'!A1:B2,'Tên, sheet'!D4,'Tên, sheet'!F6",
    counts: [3, 6, false],
    items: ["A1:B2", "D4", "F6"],
    font: { bold: true, italic: false },
    validation: { type: "WholeNumber", valid: null },
    elsewhere: "#FFFFFF",
    first: [[4]],
    reached: ["1:2,4:4,6:6", "B2:C3,E5,G7", "B2,D4", "A1:B2,D4,F6", "A1:B2"],
    none: true,
    cleared: ["x,,3,4,5,6", ",,3,4,5,6", "1,2,3,4,5,6", "1,2,3,,5,6", "1,2,3,4,5,6", "1,2,3,4,5,"],
  });
});

it("finds the special cells of a range", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D4").values = [
      ["x", 1, true, "=1/0"],
      ["", 2, "", "=B1*2"],
      ["y", "", "", '="z"'],
      ["#N/A", "", 5, ""],
    ];
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("A2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const format = sheet.getRange("C1:C9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    const range = sheet.getRange("A1:D4");
    const found = {
      constants: range.getSpecialCells("Constants"),
      numbers: range.getSpecialCells("Constants", "Numbers"),
      errors: range.getSpecialCells("Constants", "Errors"),
      formulas: range.getSpecialCells("Formulas"),
      texts: range.getSpecialCells("Formulas", "Text"),
      blanks: sheet.getRange("A1:Z9").getSpecialCells("Blanks"),
      visible: range.getSpecialCells("Visible"),
      wholeColumns: sheet.getRange("A:C").getSpecialCells("Visible"),
      validated: range.getSpecialCells("DataValidations"),
      formatted: range.getSpecialCells("ConditionalFormats"),
      same: range.getSpecialCellsOrNullObject("SameConditionalFormat"),
      none: sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas"),
    };
    for (const areas of Object.values(found)) areas.load("address");
    const table = sheet.getRange("F1:G3");
    table.values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("F1:G3", true).name = "Bảng";
    const [whole, partly] = [
      sheet.getRange("A1:F9").getTables(true).getCount(),
      sheet.getRange("A1:F9").getTables().getFirst().load("name"),
    ];
    await context.sync();
    return {
      ...Object.fromEntries(
        Object.entries(found).map(([name, areas]) => [
          name,
          areas.isNullObject ? null : areas.address.replaceAll(/[^,]*!/g, ""),
        ]),
      ),
      tables: [whole.value, partly.name],
    };
  });
  expect(seen).toEqual({
    constants: "A1:C1,B2,A3:A4,C4",
    numbers: "B1:B2,C4",
    errors: "A4",
    formulas: "D1:D3",
    texts: "D3",
    blanks: "A2,C2,B3:C3,B4,D4",
    visible: "A1:A2,C1:D2,A4,C4:D4",
    wholeColumns: "A1:A2,C1:C2,A4:A1048576,C4:C1048576",
    validated: "A2:B3",
    formatted: "C1:C4",
    same: null,
    none: null,
    tables: [0, "Bảng"],
  });
});

it("refuses what Excel refuses", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpecialCells("Formulas");
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1")
        .getSpecialCells("Nothing" as Excel.SpecialCellType);
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges("A1,XFE1");
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(Array(3000).fill("A1").join());
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges("A1,B2").getOffsetRangeAreas(-1, 0);
    }),
  ];
  expect(codes).toEqual([
    "ItemNotFound",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
  ]);
});

it("keeps areas across requests: they follow inserted and deleted rows", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").values = [["x"]];
    sheet.getRange("C6").values = [["y"]];
    sheet.getRange("B3:C4").merge();
    const found = sheet.getRange("A1:D9").getSpecialCells("Constants").load("address");
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    const steps = [found.address, merged.address];
    // What made the cells special is gone, and so is a row.
    found.clear("Contents");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("7:7").delete("Up");
    found.load("address,areaCount");
    await context.sync();
    return [...steps, found.address].map((address) => address.replaceAll(/[^,]*!/g, ""));
  });
  expect(seen).toEqual(["A2,C6", "B3:C4", "A3"]);
});
