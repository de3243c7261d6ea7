import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("copies all, values, formulas or formats, with blanks or without, turned or not", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const other = context.workbook.worksheets.add("Khác");
    const source = sheet.getRange("A1:B2");
    source.values = [
      [1, "=A1*2"],
      ["", "x"],
    ];
    source.format.fill.color = "#FFF2CC";
    sheet.getRange("B1").format.protection.locked = false;
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>0";
    await context.sync();
    const look = (address: string, on = sheet): Excel.Range => on.getRange(address).load("formulas");

    sheet.getRange("D1").copyFrom(source); // expanded to the source's size
    sheet.getRange("D4:G5").copyFrom("A1:B2", "Values"); // twice beside each other
    sheet.getRange("D7:E8").values = [
      ["", ""],
      ["kept", ""],
    ];
    sheet.getRange("D7").copyFrom("A1:B2", "Formulas", true);
    sheet.getRange("D10").copyFrom("A1:B2", "All", false, true);
    sheet.getRange("D13").copyFrom("A1:B2", "Formats");
    other.getRange("C3").copyFrom("Sheet1!A1:B2");
    sheet.getRange("I1").copyFrom(sheet.getRanges("A1:A2,B1:B2"), "Values");
    const results = [
      look("D1:E2"),
      look("D4:G5"),
      look("D7:E8"),
      look("D10:E11"),
      look("D13:E14"),
      look("C3:D4", other),
      look("I1:J2"),
    ];
    const fills = ["E2", "E5", "E8", "E11", "E14"].map((address) =>
      sheet.getRange(address).format.fill.load("color"),
    );
    const validation = sheet.getRange("D2").dataValidation.load("rule");
    const locked = sheet.getRange("E1").format.protection.load("locked");
    const format = other.getRange("C4").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    const count = sheet.getRange("D2").conditionalFormats.getCount();
    await context.sync();
    return {
      formulas: results.map((range) => range.formulas as unknown[][]),
      fills: fills.map(({ color }) => color),
      rules: [validation.rule.list?.source, count.value, format.formula, locked.locked],
    };
  });
  expect(seen).toEqual({
    formulas: [
      [
        [1, "=D1*2"],
        ["", "x"],
      ],
      [
        [1, 2, 1, 2],
        ["", "x", "", "x"],
      ],
      [
        [1, "=D7*2"],
        ["kept", "x"],
      ],
      [
        [1, ""],
        ["=D10*2", "x"],
      ],
      [
        ["", ""],
        ["", ""],
      ],
      [
        [1, "=C3*2"],
        ["", "x"],
      ],
      [
        [1, 2],
        ["", "x"],
      ],
    ],
    fills: ["#FFF2CC", "#FFFFFF", "#FFFFFF", "#FFF2CC", "#FFF2CC"],
    rules: ["a,b", 1, "=$A3>0", false],
  });
});

it("copies whole rows with their heights and merges", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["Phụ lục 01"]];
    sheet.getRange("1:1").format.rowHeight = 45;
    await context.sync();
    sheet.getRange("5:5").copyFrom("1:1");
    const copied = sheet.getRange("A5").load("values");
    const merged = sheet.getRange("A5:C5").getMergedAreasOrNullObject().load("address");
    copied.format.load("rowHeight");
    await context.sync();
    return [copied.values[0]?.[0] as string, merged.address.replace(/.*!/, ""), copied.format.rowHeight];
  });
  expect(seen).toEqual(["Phụ lục 01", "A5:C5", 45]);
});

it("moves cells; what refers to them follows", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[1], ["=A1+1"]];
    sheet.getRange("C1").values = [["=A1*10"]];
    await context.sync();
    sheet.getRange("A1:A2").moveTo("E5");
    const after = sheet.getRange("A1:E6").load("formulas");
    await context.sync();
    const at = (row: number, column: number): unknown => (after.formulas as unknown[][])[row]?.[column];
    return [at(0, 0), at(1, 0), at(4, 4), at(5, 4), at(0, 2)];
  });
  expect(seen).toEqual(["", "", 1, "=E5+1", "=E5*10"]);
});

it("fills series, copies, formulas, formats", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("A1:F2").values = [
      [1, 5, "Quý 1", "=A1*2", "x", 7],
      [45444, 3, "", "=A2*2", "y", ""],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#FFF2CC";
    await context.sync();
    sheet.getRange("B1:B2").autoFill("B1:B4");
    sheet.getRange("C1").autoFill("C1:C3", "FillDefault");
    sheet.getRange("D1:D2").autoFill(sheet.getRange("D1:D4"));
    sheet.getRange("E1:E2").autoFill("E1:E5", "FillCopy");
    sheet.getRange("F1").autoFill("F1:H1", "FillSeries");
    sheet.getRange("A2").autoFill("A2:A4");
    sheet.getRange("B1").autoFill("B1:B2", "FillFormats");
    const filled = sheet.getRange("A1:H5").load("formulas");
    const color = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    return { rows: filled.formulas as unknown[][], color: color.color };
  });
  expect(seen).toEqual({
    rows: [
      [1, 5, "Quý 1", "=A1*2", "x", 7, 8, 9],
      [45444, 3, "Quý 2", "=A2*2", "y", "", "", ""],
      [45445, 1, "Quý 3", "=A3*2", "x", "", "", ""],
      [45446, -1, "", "=A4*2", "y", "", "", ""],
      ["", "", "", "", "x", "", "", ""],
    ],
    color: "#FFF2CC",
  });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").autoFill("B1:B4");
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("XFD1").copyFrom("A1:B1");
    }),
    await refusal(pane, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A9").copyFrom(sheet.getRanges("A1:A2,B4"));
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});
