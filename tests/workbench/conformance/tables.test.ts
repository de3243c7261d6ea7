import { api, type Case, conform, guide, refused } from "./conformance";

const tableApi = api("excel.table");
const tablesGuide = guide("excel-add-ins-tables");

const cases: readonly Case[] = [
  {
    what: "a table without headings gets some, and its data moves down by a row",
    page: api("excel.tablecollection"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const table = sheet.tables.add("A1:B1", false);
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address.split("!")[1], range.values[1]];
    },
    expected: ["A1:B2", [1, 2]],
  },
  {
    what: "rows are added at the end without an index, else where it says",
    page: tablesGuide,
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Ngày", "Số"],
        ["a", 1],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [["b", 2]]);
      table.rows.add(0, [["đầu", 0]]);
      const body = table.getDataBodyRange().load("values");
      table.rows.load("count");
      await context.sync();
      return [body.values, table.rows.count];
    },
    expected: [
      [
        ["đầu", 0],
        ["a", 1],
        ["b", 2],
      ],
      3,
    ],
  },
  {
    what: "a column is added with its heading first",
    page: tablesGuide,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["Số"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      table.columns.add(undefined, [["Gấp đôi"], ["=[@Số]*2"], ["=[@Số]*2"]]);
      const column = table.columns.getItem("Gấp đôi").load("index,values");
      await context.sync();
      return [column.index, column.values];
    },
    expected: [1, [["Gấp đôi"], [2], [4]]],
  },
  {
    what: "the ranges of a table with totals",
    page: tableApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
      const ranges = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        table.getRange(),
      ].map((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address.split("!")[1]);
    },
    expected: ["A1:B1", "A2:B3", "A4:B4", "A1:B4"],
  },
  {
    what: "a table without totals has no such row",
    page: tableApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      sheet.tables.add("A1:A2", true).getTotalRowRange().load("address");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "convertToRange leaves the data",
    page: tableApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      const range = sheet.tables.add("A1:A2", true).convertToRange().load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.values, count.value];
    },
    expected: [[["Số"], [1]], 0],
  },
  {
    what: "a table is found by its name in any case; its style is kept",
    page: api("excel.tablecollection"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      table.name = "BangThu";
      table.style = "TableStyleLight9";
      const found = context.workbook.tables.getItem("bangthu").load("name,style,showHeaders");
      const none = context.workbook.tables.getItemOrNullObject("BangKhac");
      await context.sync();
      return [found.name, found.style, found.showHeaders, none.isNullObject];
    },
    expected: ["BangThu", "TableStyleLight9", true, true],
  },
  {
    what: "a table's name has no spaces",
    page: tableApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      sheet.tables.add("A1:A2", true).name = "Bảng thử";
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "a filter by values shows its rows alone; clearFilters shows them all",
    page: tablesGuide,
    script: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Loại", "Số"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
      ];
      const table = sheet.tables.add("A1:B4", true);
      table.columns.getItem("Loại").filter.applyValuesFilter(["a"]);
      const seen = table.getDataBodyRange().getVisibleView().load("values");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      const [values, isFiltered] = [seen.values, table.autoFilter.isDataFiltered];
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      return [values, isFiltered, all.rowCount];
    },
    expected: [
      [
        ["a", 1],
        ["a", 3],
      ],
      true,
      3,
    ],
  },
  {
    what: "resize takes rows in; the headings stay where they are",
    page: tableApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A4").values = [["Số"], [1], [2], [3]];
      const table = sheet.tables.add("A1:A2", true);
      table.resize("A1:A4");
      table.rows.load("count");
      await context.sync();
      const count = table.rows.count;
      table.resize("A2:A5");
      await context.sync();
      return count;
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "rows are read and deleted by their index",
    page: api("excel.tablerowcollection"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A4").values = [["Số"], [1], [2], [3]];
      const table = sheet.tables.add("A1:A4", true);
      const second = table.rows.getItemAt(1).load("values,index");
      await context.sync();
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [second.values, second.index, body.values];
    },
    expected: [[[2]], 1, [[1], [3]]],
  },
  {
    what: "a heading is renamed through its column",
    page: api("excel.tablecolumn"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      sheet.getRange("C1").formulas = [["=1"]];
      const table = sheet.tables.add("A1:A2", true);
      table.columns.getItemAt(0).name = "Điểm";
      const heading = table.getHeaderRowRange().load("values");
      await context.sync();
      return heading.values;
    },
    expected: [["Điểm"]],
  },
  {
    what: "a sort is remembered, applied again, and forgotten without the rows moving back",
    page: api("excel.tablesort"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Tên", "Số"],
        ["b", 2],
        ["a", 3],
        ["c", 1],
      ];
      const table = sheet.tables.add("A1:B4", true);
      table.sort.apply([{ key: 1, ascending: false }]);
      sheet.getRange("B2").values = [[0]];
      table.sort.reapply();
      table.sort.load("fields,matchCase");
      const sorted = table.getDataBodyRange().load("values");
      await context.sync();
      const seen = [sorted.values, table.sort.fields[0]?.key, table.sort.fields[0]?.ascending];
      table.sort.clear();
      table.sort.load("fields");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [...seen, table.sort.matchCase, table.sort.fields.length, body.values[2]];
    },
    expected: [
      [
        ["b", 2],
        ["c", 1],
        ["a", 0],
      ],
      1,
      false,
      false,
      0,
      ["a", 0],
    ],
  },
  {
    what: "tables cannot overlap",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    script: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Số"], [1]];
      sheet.tables.add("A1:A2", true);
      await context.sync();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "a structured reference reads back as Excel shows it, within the table and outside",
    page: api("excel.range"),
    script: async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Tổng", "Điểm trừ", "Còn"],
        [10, 1, ""],
        [20, 2, ""],
      ];
      sheet.tables.add("A1:C3", true).name = "Diem";
      sheet.getRange("C2:C3").formulas = [
        ["=[@Tổng]-[@[Điểm trừ]]"],
        ["=Diem[[#This Row],[Tổng]]-A3/SUM(Diem[Tổng])"],
      ];
      sheet.getRange("E2").formulas = [["=Diem[[#This Row],[Tổng]]+SUM(Diem[Tổng])"]];
      const within = sheet.getRange("C2:C3").load("formulas,formulasR1C1,values");
      const outside = sheet.getRange("E2").load("formulas,formulasLocal,values");
      await context.sync();
      return [
        within.formulas,
        within.formulasR1C1[1],
        within.values[0],
        outside.formulas[0],
        outside.formulasLocal[0],
        outside.values[0],
      ];
    },
    expected: [
      [["=[@Tổng]-[@[Điểm trừ]]"], ["=[@Tổng]-A3/SUM([Tổng])"]],
      ["=[@Tổng]-RC[-2]/SUM([Tổng])"],
      [9],
      ["=Diem[@Tổng]+SUM(Diem[Tổng])"],
      ["=Diem[@Tổng]+SUM(Diem[Tổng])"],
      [40],
    ],
  },
];

conform("tables", cases);
