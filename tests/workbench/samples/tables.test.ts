import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "makes a table by its headings, and adds rows to it",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const table = sheet.tables.add("A1:D1", true);
        table.name = "ChiTieu";
        table.getHeaderRowRange().values = [["Ngày", "Nơi", "Loại", "Số tiền"]];
        table.rows.add(undefined, [
          ["1/1/2024", "Công ty điện", "Điện nước", "120"],
          ["1/2/2024", "Nhà sách", "Học tập", "142.33"],
          ["1/5/2024", "Quán cơm", "Ăn uống", "27.9"],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        sheet.activate();
        table.load("name, showTotals, style");
        table.rows.load("count");
        const body = table.getDataBodyRange().load("values, address");
        await context.sync();
        console.log([table.name, table.showTotals, table.style, table.rows.count]);
        console.log(body.address);
        console.log(body.values.map((row) => row[3] as unknown));
      });
    },
    prints: [["ChiTieu", false, "TableStyleMedium2", 3], "Sample!A2:D4", [120, 142.33, 27.9]],
  },
  {
    what: "adds a row in the middle, a column, and a column that is calculated",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ChiTieu");
        table.rows.add(1, [["1/3/2024", "Chợ", "Ăn uống", 50]]);
        table.columns.add(undefined, [["Ghi chú"], [""], ["rau"], [""], [""]]);
        table.columns.add(-1, [["Nhiều"], ...Array.from({ length: 4 }, () => ["=IF([@[Số tiền]]>100,1,0)"])]);
        table.columns.load("items/name, items/index");
        const row = table.rows.getItemAt(1).load("values, index");
        const calculated = table.columns.getItem("Nhiều").getDataBodyRange().load("values");
        await context.sync();
        console.log(table.columns.items.map((column) => column.name));
        console.log([row.index, row.values[0]?.[1], row.values[0]?.[4]]);
        console.log(calculated.values);
      });
    },
    prints: [
      ["Ngày", "Nơi", "Loại", "Số tiền", "Ghi chú", "Nhiều"],
      [1, "Chợ", "rau"],
      [[1], [0], [1], [0]],
    ],
  },
  {
    what: "reads a table's headings, its body, a column and a row",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem("Sample").tables.getItemAt(0);
        const headings = table.getHeaderRowRange().load("values");
        const column = table.columns.getItem("Nơi").getDataBodyRange().load("values");
        const row = table.rows.getItemAt(0).getRange().load("address");
        const whole = table.getRange().load("rowCount, columnCount");
        await context.sync();
        console.log(headings.values[0]?.length);
        console.log(column.values.flat());
        console.log(row.address);
        console.log([whole.rowCount, whole.columnCount]);
      });
    },
    prints: [6, ["Công ty điện", "Chợ", "Nhà sách", "Quán cơm"], "Sample!A2:F2", [5, 6]],
  },
  {
    what: "filters a table by values, by a condition and by the average, and shows what is left",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ChiTieu");
        const shown = async (): Promise<unknown[]> => {
          const view = table.getDataBodyRange().getVisibleView();
          view.rows.load("items/values");
          await context.sync();
          return view.rows.items.map((row) => row.values[0]?.[1] as unknown);
        };
        const kinds = table.columns.getItem("Loại").filter;
        kinds.apply({ filterOn: Excel.FilterOn.values, values: ["Ăn uống", "Học tập"] });
        console.log(await shown());
        const amounts = table.columns.getItem("Số tiền").filter;
        amounts.apply({
          filterOn: Excel.FilterOn.dynamic,
          dynamicCriteria: Excel.DynamicFilterCriteria.aboveAverage,
        });
        console.log(await shown());
        table.clearFilters();
        amounts.applyCustomFilter(">=50", "<130", Excel.FilterOperator.and);
        console.log(await shown());
        table.clearFilters();
        console.log((await shown()).length);
      });
    },
    prints: [["Chợ", "Nhà sách", "Quán cơm"], ["Nhà sách"], ["Công ty điện", "Chợ"], 4],
  },
  {
    what: "sorts a table by a column",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem("Sample").tables.getItem("ChiTieu");
        table.sort.apply([{ key: 3, ascending: true }], true);
        const amounts = table.columns.getItemAt(3).getDataBodyRange().load("values");
        await context.sync();
        console.log(amounts.values.flat());
      });
    },
    prints: [[27.9, 50, 120, 142.33]],
  },
  {
    what: "shows a row of totals, bands, bold outer columns, and takes another style",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ChiTieu");
        table.showTotals = true;
        table.columns.getItem("Số tiền").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Số tiền])"]];
        table.set({ showBandedRows: false, showBandedColumns: true, highlightFirstColumn: true });
        table.style = "TableStyleLight11";
        table.showFilterButton = false;
        table.load();
        const totals = table.getTotalRowRange().load("address");
        const sum = table.columns.getItem("Số tiền").getTotalRowRange().load("values");
        await context.sync();
        console.log([table.showBandedRows, table.showBandedColumns, table.highlightFirstColumn]);
        console.log([table.style, table.showFilterButton, table.showTotals, table.showHeaders]);
        console.log([totals.address, sum.values[0]?.[0]]);
      });
    },
    prints: [
      [false, true, true],
      ["TableStyleLight11", false, true, true],
      ["Sample!A6:F6", 340.23],
    ],
  },
  {
    what: "resizes a table, deletes one of its columns and rows, and makes it plain cells",
    script: async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ChiTieu");
        table.showTotals = false;
        table.resize("A1:F8");
        table.rows.load("count");
        await context.sync();
        console.log(table.rows.count);

        table.resize("A1:F5");
        table.columns.getItem("Ghi chú").delete();
        table.rows.getItemAt(0).delete();
        table.rows.load("count");
        table.columns.load("count");
        await context.sync();
        console.log([table.rows.count, table.columns.count]);

        const range = table.convertToRange();
        range.load("address");
        context.workbook.tables.load("items/name");
        await context.sync();
        console.log(range.address);
        console.log(context.workbook.tables.items.length);
      });
    },
    prints: [7, [3, 5], "Sample!A1:E4", 0],
  },
  {
    what: "makes a table of objects as a service gives them",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const entries = [
          { ngay: "1/1/2024", noi: "Công ty điện", tien: 120 },
          { ngay: "1/2/2024", noi: "Nhà sách", tien: 142 },
        ];
        const range = sheet.getRange("B2:D2");
        const table = sheet.tables.add(range, true);
        table.name = "NhapVao";
        table.getHeaderRowRange().values = [["Ngày", "Nơi", "Tiền"]];
        table.rows.add(
          undefined,
          entries.map((entry) => [entry.ngay, entry.noi, entry.tien]),
        );
        table.columns.getItem("Tiền").getRange().numberFormat = [["#,##0"]];
        const body = table.getDataBodyRange().load("text, valueTypes");
        await context.sync();
        console.log(body.text.map((row) => row[2]));
        console.log(body.valueTypes[0]);
      });
    },
    prints: [
      ["120", "142"],
      ["Double", "String", "Double"],
    ],
  },
];

tryOut("tables", samples);
