import { api, type Case, conform, refused } from "./conformance";

const codes = "office/dev/add-ins/testing/application-specific-api-error-handling";
const limits = "office/dev/add-ins/concepts/resource-limits-and-performance-optimization";

const cases: readonly Case[] = [
  {
    what: "a block inserted above a part of a table would part it",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A3:B4").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      sheet.tables.add("A3:B4", true);
      await context.sync();
      sheet.getRange("A1").insert("Down");
      await context.sync();
    },
    expected: refused("InsertDeleteConflict"),
  },
  {
    what: "a block as wide as the table moves it as a whole",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A3:B4").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      const table = sheet.tables.add("A3:B4", true);
      await context.sync();
      sheet.getRange("A1:B1").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    },
    expected: "A4:B5",
  },
  {
    what: "a cell deleted beside one row of a table would part it",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("C1:C3").values = [["Số"], [1], [2]];
      sheet.tables.add("C1:C3", true);
      await context.sync();
      sheet.getRange("A2").delete("Left");
      await context.sync();
    },
    expected: refused("InsertDeleteConflict"),
  },
  {
    what: "a block inserted above a part of merged cells would part them; whole rows do not",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A3:B3").merge();
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const merged = sheet.getRange("A4:B4").getMergedAreasOrNullObject().load("address");
      await context.sync();
      if (!merged.address.endsWith("A4:B4")) return merged.address;
      sheet.getRange("A1").insert("Down");
      await context.sync();
      return "inserted";
    },
    expected: refused("InsertDeleteConflict"),
  },
  {
    what: "a block moves no cells of a filtered range",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Loại", "Số"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
      ];
      sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["a"] });
      await context.sync();
      sheet.getRange("A2:B2").delete("Up");
      await context.sync();
    },
    expected: refused("FilteredRangeConflict"),
  },
  {
    what: "a block moves cells of a range whose filter leaves all rows",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Loại", "Số"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.autoFilter.apply("A1:B3");
      await context.sync();
      sheet.getRange("A2:B2").delete("Up");
      const row = sheet.getRange("A2:B2").load("values");
      await context.sync();
      return row.values;
    },
    expected: [["b", 2]],
  },
  {
    what: "nothing that is written is pushed off the sheet",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("XFD1").values = [["cuối"]];
      await context.sync();
      sheet.getRange("A1").insert("Right");
      await context.sync();
    },
    expected: refused("NonBlankCellOffSheet"),
  },
  {
    what: "a table cannot have merged cells",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A2:B2").merge();
      await context.sync();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    },
    expected: refused("MergedRangeConflict"),
  },
  {
    what: "more than 5,000,000 cells are not read at once",
    page: limits,
    script: async (context, sheet) => {
      sheet.getRange("A1:E1048575").load("values");
      await context.sync();
    },
    expected: refused("RangeExceedsLimit"),
  },
  {
    what: "more than 33,554,000 cells are not written at once",
    page: codes,
    script: async (context, sheet) => {
      sheet.getRange("A1:AG1048575").values = 1 as unknown as number[][];
      await context.sync();
    },
    expected: refused("OperationCellsExceedLimit"),
  },
  {
    what: "an address that is none is refused",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2,C3").load("address");
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "an array of another size than the range is refused",
    page: api("excel.range"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
];

conform("refusals", cases);
