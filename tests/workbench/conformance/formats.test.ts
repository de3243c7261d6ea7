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
  {
    what: "a row without a height of its own grows with a larger font, a merged title and wrapped text",
    page: rangeFormat,
    script: async (context, sheet) => {
      const heightOf = (address: string): Excel.RangeFormat =>
        sheet.getRange(address).format.load("rowHeight");
      sheet.getRange("A1:A5").values = [["Tựa"], ["Tựa"], ["Một câu khá dài, nhiều chữ"], ["Một"], ["Hai"]];
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("A2:D2").merge();
      sheet.getRange("A2:D2").format.font.size = 20;
      sheet.getRange("A2:D2").format.wrapText = true;
      sheet.getRange("A3").format.wrapText = true;
      const before = ["A1", "A2", "A3", "A4"].map(heightOf);
      await context.sync();
      const [title, merged, wrapped, plain] = before.map(({ rowHeight }) => rowHeight);
      sheet.getRange("A1").format.font.size = 11;
      sheet.getRange("A3").values = [["Một"]];
      const after = ["A1", "A3"].map(heightOf);
      await context.sync();
      const isTitle = (height = 0): boolean => height >= 24 && height <= 28;
      return [
        [isTitle(title), merged === title, (wrapped ?? 0) > 40, plain],
        after.map(({ rowHeight }) => rowHeight),
      ];
    },
    expected: [
      [true, true, true, 15],
      [15, 15],
    ],
  },
  {
    what: "rows follow what a formula shows, an emptied cell, a format of the whole column, and are as high in a copy",
    page: rangeFormat,
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [['=REPT("Chữ ",40)']];
      sheet.getRange("A2").values = [["Một câu khá dài, nhiều chữ"]];
      sheet.getRange("B3").values = [["Tựa"]];
      sheet.getRange("A1:A2").format.wrapText = true;
      sheet.getRange("B:B").format.font.size = 20;
      const copy = sheet.copy("End");
      const heights = (of: Excel.Worksheet): Excel.RangeFormat[] =>
        ["A1", "A2", "A3"].map((address) => of.getRange(address).format.load("rowHeight"));
      const [own, copied] = [heights(sheet), heights(copy)];
      await context.sync();
      const [calculated = 0, wrapped = 0, large = 0] = own.map(({ rowHeight }) => rowHeight);
      const isSame = copied.every(({ rowHeight }, index) => rowHeight === own[index]?.rowHeight);
      sheet.getRange("A1:B3").clear();
      const emptied = heights(sheet);
      await context.sync();
      copy.delete();
      return [
        [calculated > 100, wrapped > 40, large > 20, isSame],
        emptied.map(({ rowHeight }) => rowHeight),
      ];
    },
    expected: [
      [true, true, true, true],
      [15, 15, 15],
    ],
  },
  {
    what: "a height that was set stays whatever the cells hold, the standard one too, until the row is fitted",
    page: rangeFormat,
    script: async (context, sheet) => {
      sheet.getRange("A1").format.rowHeight = 15;
      sheet.getRange("A2").format.rowHeight = 60;
      sheet.getRange("A1:A2").values = [["Tựa"], ["Tựa"]];
      sheet.getRange("A1:A2").format.font.size = 20;
      const before = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      await context.sync();
      const set = before.map(({ rowHeight }) => rowHeight);
      sheet.getRange("A1").format.autofitRows();
      const fitted = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      return [set, fitted.rowHeight > 20];
    },
    expected: [[15, 60], true],
  },
  {
    what: "rows that wait to be fitted move with rows inserted and deleted above them",
    page: rangeFormat,
    script: async (context, sheet) => {
      sheet.getRange("A4").values = [["Tựa"]];
      sheet.getRange("A4").format.font.size = 20;
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("1:1").delete("Up");
      const rows = ["A4", "A6"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      const below = sheet.getRange("A7").load("top");
      await context.sync();
      const [empty, title] = rows.map(({ rowHeight }) => rowHeight);
      return [empty, (title ?? 0) > 20, below.top - 5 * 15 === title];
    },
    expected: [15, true, true],
  },
];

conform("formats", cases);
