import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("finds text in a range and on a sheet, and replaces it", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Tháng 6", "tháng", ""],
      ["x", "Tháng 12", "THÁNG"],
      ["a*b", "acb", '="thá"&"ng"'],
      ["", 12, "=10+2"],
    ];
    const range = sheet.getRange("A1:C4");
    const cells = {
      first: range.find("tháng", {}),
      last: range.find("tháng", { searchDirection: "Backwards" }),
      whole: range.find("tháng", { completeMatch: true }),
      cased: range.find("THÁNG", { matchCase: true }),
      afterCell: sheet.getRange("B1").find("Tháng ", { matchCase: true }),
      wraps: sheet.getRange("C4").find("Tháng 6", {}),
      star: range.find("a~*b", {}),
      none: range.findOrNullObject("không có", {}),
    };
    const areas = {
      all: sheet.findAll("tháng", { completeMatch: true }),
      wild: sheet.findAll("a?b", {}),
      numbers: sheet.findAll("12", { completeMatch: true }),
      none: sheet.findAllOrNullObject("không có", {}),
    };
    for (const found of [...Object.values(cells), ...Object.values(areas)]) found.load("address");
    await context.sync();
    const bare = (found: Excel.Range | Excel.RangeAreas): string | null =>
      found.isNullObject ? null : found.address.replaceAll(/[^,]*!/g, "");
    const found = [
      Object.fromEntries(Object.entries(cells).map(([name, range_]) => [name, bare(range_)])),
      Object.fromEntries(Object.entries(areas).map(([name, areas_]) => [name, bare(areas_)])),
    ];
    const replaced = range.replaceAll("tháng", "Quý", {});
    const cased = sheet.replaceAll("10", "20", { matchCase: true });
    const after = range.load("formulas");
    await context.sync();
    return { found, counts: [replaced.value, cased.value], after: after.formulas as unknown[][] };
  });
  expect(seen).toEqual({
    found: [
      {
        first: "A1",
        last: "C3",
        whole: "B1",
        cased: "C2",
        afterCell: "B2",
        wraps: "A1",
        star: "A3",
        none: null,
      },
      { all: "B1,C2:C3", wild: "A3:B3", numbers: "B4:C4", none: null },
    ],
    counts: [4, 1],
    after: [
      ["Quý 6", "Quý", ""],
      ["x", "Quý 12", "Quý"],
      ["a*b", "acb", '="thá"&"ng"'],
      ["", 12, "=20+2"],
    ],
  });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").find("không có", {});
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().findAll("", {});
    }),
  ];
  expect(codes).toEqual(["ItemNotFound", "InvalidArgument"]);
});

it("leads where Ctrl with an arrow key leads", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      [1, 2, 3],
      [4, "", 6],
      [7, 8, 9],
    ];
    sheet.getRange("G9").values = [["x"]];
    const reached = [
      sheet.getRange("B2").getRangeEdge("Down"),
      sheet.getRange("B2:C3").getRangeEdge("Right", "C3"),
      sheet.getRange("D4").getRangeEdge("Down"),
      sheet.getRange("A9").getRangeEdge("Right"),
      sheet.getRange("A1").getRangeEdge("Up"),
      sheet.getRange("B2").getExtendedRange("Down"),
      sheet.getRange("B2:D2").getExtendedRange("Down"),
      sheet.getRange("C3").getSurroundingRegion(),
      sheet.getRange("G9").getSurroundingRegion(),
      sheet.getRange("J20").getSurroundingRegion(),
      sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 2),
    ];
    for (const range of reached) range.load("address");
    await context.sync();
    return reached.map(({ address }) => address.replace(/.*!/, ""));
  });
  expect(seen).toEqual(["B4", "D3", "D1048576", "G9", "A1", "B2:B4", "B2:D4", "B2:D4", "G9", "J20", "B2:C2"]);
  expect(
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").getRangeEdge("Down", "C3");
    }),
  ).toBe("InvalidArgument");
});
