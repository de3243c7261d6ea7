import { api, type Case, conform, guide, refused } from "./conformance";

const rangeApi = api("excel.range");
const unbounded = guide("excel-add-ins-ranges-unbounded");

const cases: readonly Case[] = [
  {
    what: "cell values of an unbounded range are null",
    page: unbounded,
    script: async (context, sheet) => {
      const column = sheet.getRange("A:A").load("values,text,address,isEntireColumn,rowCount");
      await context.sync();
      return [
        column.values,
        column.text,
        column.address.split("!")[1],
        column.isEntireColumn,
        column.rowCount,
      ];
    },
    expected: [null, null, "A:A", true, 1_048_576],
  },
  {
    what: "cellCount is -1 for more cells than 2^31-1",
    page: rangeApi,
    script: async (context, sheet) => {
      const [all, some] = [sheet.getRange().load("cellCount"), sheet.getRange("A1:C4").load("cellCount")];
      await context.sync();
      return [all.cellCount, some.cellCount];
    },
    expected: [-1, 12],
  },
  {
    what: "getCell may lie outside of its range",
    page: rangeApi,
    script: async (context, sheet) => {
      const cell = sheet.getRange("B2:C3").getCell(4, 2).load("address");
      await context.sync();
      return cell.address.split("!")[1];
    },
    expected: "D6",
  },
  {
    what: "an offset past the edge of the sheet is refused",
    page: rangeApi,
    script: async (context, sheet) => {
      sheet.getRange("B2:C3").getOffsetRange(-2, 0).load("address");
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "the bounding range of B2:C5 and D10:E15 is B2:E15",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("B2:C5").getBoundingRect("D10:E15").load("address");
      await context.sync();
      return range.address.split("!")[1];
    },
    expected: "B2:E15",
  },
  {
    what: "ranges that share no cell have no intersection",
    page: rangeApi,
    script: async (context, sheet) => {
      const shared = sheet.getRange("A1:C3").getIntersection("B2:D4").load("address");
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
      await context.sync();
      if (shared.address.split("!")[1] !== "B2:C3" || !none.isNullObject) return shared.address;
      sheet.getRange("A1:B2").getIntersection("C3").load("address");
      await context.sync();
      return "found";
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "entire columns and rows of B4:E11 are B:E and 4:11",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("B4:E11");
      const [columns, rows] = [range.getEntireColumn().load("address"), range.getEntireRow().load("address")];
      await context.sync();
      return [columns.address, rows.address].map((address) => address.split("!")[1]);
    },
    expected: ["B:E", "4:11"],
  },
  {
    what: "ranges beside a range lie outside for a positive number and inside for a negative one",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("C4:E8");
      const found = [
        range.getRowsAbove(2),
        range.getRowsBelow(),
        range.getColumnsBefore(2),
        range.getColumnsAfter(1),
        range.getRowsAbove(-1),
        range.getColumnsAfter(-2),
      ].map((one) => one.load("address"));
      await context.sync();
      return found.map(({ address }) => address.split("!")[1]);
    },
    expected: ["C2:E3", "C9:E9", "A4:B8", "F4:F8", "C4:E4", "D4:E8"],
  },
  {
    what: "the last cell, row and column of B2:D5",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("B2:D5");
      const found = [range.getLastCell(), range.getLastRow(), range.getLastColumn()].map((one) =>
        one.load("address"),
      );
      await context.sync();
      return found.map(({ address }) => address.split("!")[1]);
    },
    expected: ["D5", "B5:D5", "D2:D5"],
  },
  {
    what: "sizes are relative to getResizedRange and absolute to getAbsoluteResizedRange",
    page: rangeApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      const relative = range.getResizedRange(1, -1).load("address");
      const absolute = range.getAbsoluteResizedRange(1, 4).load("address");
      await context.sync();
      return [relative.address, absolute.address].map((address) => address.split("!")[1]);
    },
    expected: ["B2:B4", "B2:E2"],
  },
  {
    what: "find takes part of a cell's text and fails where there is none",
    page: rangeApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["Bến Tre"], ["Hà Giang"], ["Hà Nội"]];
      const found = sheet.getRange("A1:A3").find("hà", { searchDirection: "Backwards" }).load("address");
      await context.sync();
      if (found.address.split("!")[1] !== "A3") return found.address;
      sheet.getRange("A1:A3").find("Huế", {}).load("address");
      await context.sync();
      return "found";
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "special cells: blanks, formulas and constants",
    page: guide("excel-add-ins-ranges-special-cells"),
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.formulas = [
        [1, "=A1"],
        ["chữ", ""],
      ];
      const found = [
        range.getSpecialCells("Blanks"),
        range.getSpecialCells("Formulas"),
        range.getSpecialCells("Constants", "Text"),
      ].map((one) => one.load("address"));
      const none = range.getSpecialCellsOrNullObject("Formulas", "Errors");
      await context.sync();
      return [...found.map(({ address }) => address.split("!")[1]), none.isNullObject];
    },
    expected: ["B2", "B1", "A2", true],
  },
  {
    what: "dates are filled by days, weekdays, months and years, also upwards",
    page: api("excel.autofilltype"),
    script: async (context, sheet) => {
      const starts = ["2024-01-31", "2024-02-02", "2024-01-31", "2024-02-29"];
      sheet.getRange("A3:D3").numberFormat = [["yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"]];
      sheet.getRange("A3:D3").values = [starts.map((day) => Date.parse(day) / 86_400_000 + 25_569)];
      const kinds = ["FillDays", "FillWeekdays", "FillMonths", "FillYears"] as const;
      kinds.forEach((kind, index) => {
        const column = "ABCD".charAt(index);
        sheet.getRange(`${column}3`).autoFill(`${column}3:${column}6`, kind);
        sheet.getRange(`${column}3`).autoFill(`${column}2:${column}3`, kind);
      });
      const filled = sheet.getRange("A2:D5").load("text");
      await context.sync();
      sheet.getRange("A8:B8").numberFormat = [["yyyy-mm-dd", "yyyy-mm-dd"]];
      sheet.getRange("A8:B8").values = [[45_322, 45_382]];
      sheet.getRange("A8:B8").autoFill("A8:D8", "FillMonths");
      const across = sheet.getRange("C8:D8").load("text");
      await context.sync();
      return [...filled.text, ...across.text];
    },
    expected: [
      ["2024-01-30", "2024-02-01", "2023-12-31", "2023-02-28"],
      ["2024-01-31", "2024-02-02", "2024-01-31", "2024-02-29"],
      ["2024-02-01", "2024-02-05", "2024-02-29", "2025-02-28"],
      ["2024-02-02", "2024-02-06", "2024-03-31", "2026-02-28"],
      ["2024-05-31", "2024-07-31"],
    ],
  },
  {
    what: "numbers are filled along the straight line or the curve through them",
    page: api("excel.autofilltype"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 1],
        [2, 2],
        [6, 4],
      ];
      sheet.getRange("A1:A3").autoFill("A1:A5", "LinearTrend");
      sheet.getRange("B1:B3").autoFill("B1:B5", "GrowthTrend");
      sheet.getRange("D1:E1").values = [[2, 3]];
      sheet.getRange("D1:E1").autoFill("D1:G1", "GrowthTrend");
      const down = sheet.getRange("A4:B5").load("values");
      const across = sheet.getRange("F1:G1").load("values");
      await context.sync();
      return [...down.values, ...across.values];
    },
    expected: [
      [8, 8],
      [10.5, 16],
      [4.5, 6.75],
    ],
  },
  {
    what: "filling by example is not there, and says so",
    page: api("excel.autofilltype"),
    script: async (context, sheet) => {
      sheet.getRange("B1").autoFill("B1:B4", "FlashFill");
      await context.sync();
    },
    expected: refused("ApiNotFound"),
  },
  {
    what: "a growth trend through 0 is refused",
    page: api("excel.autofilltype"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[0], [2]];
      sheet.getRange("A1:A2").autoFill("A1:A4", "GrowthTrend");
      await context.sync();
    },
    expected: refused("InvalidOperation"),
  },
];

conform("ranges", cases);
