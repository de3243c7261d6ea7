import { api, type Case, conform, guide, refused } from "./conformance";

const rangeApi = api("excel.range");
const blanks = guide("excel-add-ins-blank-null-values");
const values = guide("excel-add-ins-ranges-set-get-values");
const unbounded = guide("excel-add-ins-ranges-unbounded");

const cases: readonly Case[] = [
  {
    what: "null in a 2-D array leaves what a cell has",
    page: blanks,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["Eurasia", "29.96", "0.25", "15"]];
      range.numberFormat = [[null, null, null, "m/d/yyyy;@"]];
      range.load("numberFormat,valueTypes");
      await context.sync();
      return [range.numberFormat, range.valueTypes];
    },
    expected: [[["General", "General", "General", "m/d/yyyy;@"]], [["String", "Double", "Double", "Double"]]],
  },
  {
    what: "an empty text clears values and resets number formats",
    page: blanks,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.numberFormat = [["0.00", "0.00"]];
      sheet.getRange("A1").values = [[""]];
      sheet.getRange("B1").numberFormat = [[""]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return [range.values, range.valueTypes, range.numberFormat];
    },
    expected: [[["", 2]], [["Empty", "Double"]], [["0.00", "General"]]],
  },
  {
    what: "a format that differs within the range is null",
    page: blanks,
    script: async (context, sheet) => {
      sheet.getRange("A1").format.font.color = "#FF0000";
      const { font } = sheet.getRange("A1:A2").format.load("font/color,font/bold");
      await context.sync();
      return [font.color, font.bold];
    },
    expected: [null, false],
  },
  {
    // Shown as a Vietnamese Excel shows it.
    what: "values are results, text is what is shown, formulas are what stands there",
    page: values,
    script: async (context, sheet) => {
      sheet.getRange("C3:E3").formulas = [[10, 1.8, "=C3 * D3"]];
      sheet.getRange("E3").numberFormat = [["0.00"]];
      const range = sheet.getRange("C3:E3").load("values,text,formulas");
      await context.sync();
      return [range.values, range.text, range.formulas];
    },
    expected: [[[10, 1.8, 18]], [["10", "1,8", "18,00"]], [[10, 1.8, "=C3 * D3"]]],
  },
  {
    what: "one value goes into every cell",
    page: guide("excel-add-ins-ranges-set-get-values"),
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      return range.values;
    },
    expected: [
      ["x", "x"],
      ["x", "x"],
    ],
  },
  {
    what: "values of an unbounded range cannot be set",
    page: unbounded,
    script: async (context, sheet) => {
      sheet.getRange("A:B").values = "x" as unknown as string[][];
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "insert gives the range at the cells that are empty now",
    page: guide("excel-add-ins-ranges-insert"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const blank = sheet.getRange("A1:A1").insert("Down").load("address,values");
      const all = sheet.getRange("A1:B3").load("values");
      await context.sync();
      return [blank.address.split("!")[1], blank.values, all.values];
    },
    expected: [
      "A1",
      [[""]],
      [
        ["", 2],
        [1, 4],
        [3, ""],
      ],
    ],
  },
  {
    what: "delete moves what is to the right",
    page: guide("excel-add-ins-ranges-clear-delete"),
    script: async (context, sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("B1").delete("Left");
      const row = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return row.values;
    },
    expected: [[1, 3, ""]],
  },
  {
    what: "clear takes contents and leaves formats, or the other way about",
    page: api("excel.clearapplyto"),
    script: async (context, sheet) => {
      const [one, other] = [sheet.getRange("A1"), sheet.getRange("A2")];
      for (const cell of [one, other]) {
        cell.values = [[1]];
        cell.format.font.bold = true;
      }
      one.clear("Contents");
      other.clear("Formats");
      for (const cell of [one, other]) cell.load("values,format/font/bold");
      await context.sync();
      return [one, other].map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold]);
    },
    expected: [
      ["", true],
      [1, false],
    ],
  },
  {
    what: "a copy is as large as its source, whatever the target's size",
    page: guide("excel-add-ins-ranges-cut-copy-paste"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1+1"],
        [2, "=A2+1"],
      ];
      sheet.getRange("D1").copyFrom("A1:B2");
      const copy = sheet.getRange("D1:E2").load("formulas");
      await context.sync();
      return copy.formulas;
    },
    expected: [
      [1, "=D1+1"],
      [2, "=D2+1"],
    ],
  },
  {
    what: "set() sets properties of the range and of what belongs to it at once",
    page: "office/dev/add-ins/develop/application-specific-api-model",
    script: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.set({ values: [["x"]], format: { fill: { color: "#4472C4" }, font: { bold: true } } });
      range.load("values,format/fill/color,format/font/bold");
      await context.sync();
      return [range.values, range.format.fill.color, range.format.font.bold];
    },
    expected: [[["x"]], "#4472C4", true],
  },
  {
    what: "merging keeps the first cell's value; each row of its own with across",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(true);
      const merged = range.getMergedAreasOrNullObject().load("address");
      range.load("values");
      await context.sync();
      return [range.values, merged.address.replace(/'?Thử'?!/g, "")];
    },
    expected: [
      [
        [1, ""],
        [3, ""],
      ],
      "A1:B1,A2:B2",
    ],
  },
];

conform("cells", cases);
