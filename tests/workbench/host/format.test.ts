import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { saveFile } from "../../support/files";
import { goToCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("gives back the font, fill and alignment that were written", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3");
    format.font.name = "Times New Roman";
    format.font.size = 13;
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Double";
    format.font.color = "red";
    format.fill.color = "#f2f2f2";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3");
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    format.font.load("name,size,bold,italic,underline,color");
    format.fill.load("color");
    await context.sync();
    return format.toJSON();
  });
  expect(read).toEqual({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    font: {
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      underline: "Double",
      color: "#FF0000",
    },
    fill: { color: "#F2F2F2" },
  });
});

it("reads null where the cells of a range differ, and Excel's defaults where nothing was set", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const { mixed, untouched } = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("B2").format.rowHeight = 40;
    sheet.getRange("B2").format.wrapText = true;
    await context.sync();
    const [whole, other] = [sheet.getRange("B2:C3").format, sheet.getRange("F9").format];
    for (const format of [whole, other]) {
      format.load("wrapText,rowHeight,horizontalAlignment,verticalAlignment");
      format.font.load("bold,color");
      format.fill.load("color");
    }
    await context.sync();
    return { mixed: whole.toJSON(), untouched: other.toJSON() };
  });
  expect(mixed).toMatchObject({ wrapText: null, rowHeight: null, font: { bold: null, color: "#000000" } });
  expect(untouched).toMatchObject({
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    font: { bold: false, color: "#000000" },
    fill: { color: "#FFFFFF" },
  });
});

it("formats whole columns: cells that are written later have it too", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:B").format.fill.color = "#FFF2CC";
    sheet.getRange("B:B").format.columnWidth = 60;
    await context.sync();
    sheet.getRange("B20").values = [["x"]];
    const { format } = sheet.getRange("B20");
    const beside = sheet.getRange("C20").format;
    format.load("columnWidth");
    format.fill.load("color");
    beside.fill.load("color");
    await context.sync();
    return [format.columnWidth, format.fill.color, beside.fill.color];
  });
  expect(read).toEqual([60, "#FFF2CC", "#FFFFFF"]);
});

it("measures rows and columns in points and fits rows to their text", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const [height, width, fitted] = await inExcel(pane, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.format.rowHeight = 85;
    range.format.columnWidth = 170;
    range.format.load("rowHeight,columnWidth");
    await context.sync();
    const { rowHeight, columnWidth } = range.format;
    range.values = [["một dòng"]];
    range.format.autofitRows();
    await context.sync();
    range.format.load("rowHeight");
    await context.sync();
    return [rowHeight, columnWidth, range.format.rowHeight];
  });
  expect([height, width]).toEqual([85, 170]);
  expect(fitted).toBeLessThan(40);
});

it("shows a row that the add-in has written as high as its text, and saves that as no height of its own", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, pane } = workbench;
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.add("Tựa");
    sheet.activate();
    sheet.getRange("A1:A2").values = [["Tựa"], ["Tựa"]];
    sheet.getRange("A2").format.rowHeight = 15;
    sheet.getRange("A1:A2").format.font.size = 40;
    await context.sync();
  });
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const grid = page.locator("canvas[id^='univer-sheet-main-canvas']");
  // 40 pixels below the headings: the first row, if it is as high as its text, else the third.
  const clicked = async (): Promise<string> => {
    await goToCell(page, "D9");
    await grid.click({ position: { x: 80, y: 60 } });
    return nameBox.inputValue();
  };
  await expect.poll(clicked, { timeout: 10_000 }).toBe("A1");

  const bytes = await saveFile(page);
  const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/"));
  const sheet = sheets.map(([, part]) => strFromU8(part)).find((part) => part.includes("<row")) ?? "";
  const rows = [...sheet.matchAll(/<row [^>]*>/g)].map(([row]) => row);
  expect(rows[0]).toMatch(/ ht="[45]\d(\.\d+)?"/);
  expect(rows[0]).not.toContain("customHeight");
  expect(rows[1]).toMatch(/ ht="15" customHeight="true"/);
});

it("draws one line between two cells, which reads the same from both", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.getRange("B2:D4").format.borders;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      table.getItem(side).style = "Continuous";
      table.getItem(side).color = "#000080";
    }
    await context.sync();
    const cell = sheet.getRange("C3").format.borders;
    const [top, left] = [cell.getItem("EdgeTop"), cell.getItem("EdgeLeft")];
    const above = sheet.getRange("C2").format.borders.getItem("EdgeBottom");
    const mixed = sheet.getRange("B2:E2").format.borders.getItem("EdgeTop");
    for (const border of [top, left, above, mixed]) border.load("style,color,weight");
    await context.sync();
    const before = [top, left, above, mixed].map((border) => border.toJSON());
    above.style = "None";
    top.load("style");
    await context.sync();
    return { before, cleared: top.style };
  });
  expect(read.before).toEqual([
    { style: "Continuous", color: "#000080", weight: "Thin" },
    { style: "None", color: "#000000", weight: "Thin" },
    { style: "Continuous", color: "#000080", weight: "Thin" },
    { style: null, color: null, weight: null },
  ]);
  expect(read.cleared).toBe("None");
});

it("leaves values and formulas as they are", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [["chữ", '=A1&"!"']];
    range.format.font.color = "#595959";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(read).toEqual([[["chữ", "chữ!"]], [["chữ", '=A1&"!"']]]);
});

it("refuses what Excel refuses, and names what it does not stand in for", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "chàm";
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.rowHeight = 500;
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.indentLevel = 251;
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.pattern = "Checker";
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "ApiNotFound"]);
});
