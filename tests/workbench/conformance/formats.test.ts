import { api, type Case, conform, guide, refused } from "./conformance";

const rangeFormat = api("excel.rangeformat");
const setFormat = guide("excel-add-ins-ranges-set-format");

const cases: readonly Case[] = [
  {
    what: "fill and font colours by name or number are read back as #RRGGBB",
    page: api("excel.rangefill"),
    script: async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      format.fill.color = "orange";
      format.font.color = "#4472c4";
      format.load("fill/color,font/color");
      await context.sync();
      return [format.fill.color, format.font.color];
    },
    expected: ["#FFA500", "#4472C4"],
  },
  {
    what: "a fill that is cleared reads as white",
    page: api("excel.rangefill"),
    script: async (context, sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FFFF00";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    expected: "#FFFFFF",
  },
  {
    what: "number formats say how values are shown",
    page: setFormat,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[0.256, 1234.5, 45_000]];
      range.numberFormat = [["0.0%", "#,##0.00", "yyyy-mm-dd"]];
      range.load("text,numberFormat,values");
      await context.sync();
      return [range.text[0]?.[2], range.numberFormat, range.values];
    },
    expected: ["2023-03-15", [["0.0%", "#,##0.00", "yyyy-mm-dd"]], [[0.256, 1234.5, 45_000]]],
  },
  {
    what: "one format is given to all cells of a range",
    page: setFormat,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = "0.00" as unknown as string[][];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
    expected: [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
  },
  {
    what: "what was never formatted: alignment, wrap, font",
    page: rangeFormat,
    script: async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      format.load("horizontalAlignment,verticalAlignment,wrapText,font/underline,font/bold");
      await context.sync();
      const { horizontalAlignment, verticalAlignment, wrapText, font } = format;
      return [horizontalAlignment, verticalAlignment, wrapText, font.underline, font.bold];
    },
    expected: ["General", "Bottom", false, "None", false],
  },
  {
    what: "columns have one width or null",
    page: rangeFormat,
    script: async (context, sheet) => {
      sheet.getRange("A:A").format.columnWidth = 90;
      const one = sheet.getRange("A1").format.load("columnWidth,useStandardWidth");
      const two = sheet.getRange("A1:B1").format.load("columnWidth");
      await context.sync();
      return [one.columnWidth, one.useStandardWidth, two.columnWidth];
    },
    expected: [90, false, null],
  },
  {
    what: "a border has a side, a style, a weight and a colour; None takes it away",
    page: api("excel.rangeborder"),
    script: async (context, sheet) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Thick";
      edge.color = "#FF0000";
      edge.load("sideIndex,style,weight,color");
      const inner = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal").load("style");
      await context.sync();
      const seen = [edge.sideIndex, edge.style, edge.weight, edge.color, inner.style];
      edge.style = "None";
      edge.load("style");
      await context.sync();
      return [...seen, edge.style];
    },
    expected: ["EdgeBottom", "Continuous", "Thick", "#FF0000", "None", "None"],
  },
  {
    what: "an unknown alignment is refused",
    page: rangeFormat,
    script: async (context, sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center";
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "hidden rows and columns, all or some of a range",
    page: api("excel.range"),
    script: async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const both = sheet.getRange("A2:A3").load("rowHidden,hidden");
      const some = sheet.getRange("A1:A2").load("rowHidden,columnHidden");
      await context.sync();
      return [both.rowHidden, both.hidden, some.rowHidden, some.columnHidden];
    },
    expected: [true, true, null, false],
  },
];

conform("formats", cases);
