import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "makes a chart of clustered columns with a title, a legend and a place",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const table = sheet.tables.add("A1:C1", true);
        table.name = "Ban";
        table.getHeaderRowRange().values = [["Hàng", "Quý 1", "Quý 2"]];
        table.rows.add(undefined, [
          ["Khung", 5000, 7000],
          ["Yên", 400, 323],
          ["Xích", 1550, 1088],
        ]);
        sheet.activate();
        await context.sync();

        const chart = sheet.charts.add(
          Excel.ChartType.columnClustered,
          sheet.tables.getItem("Ban").getRange(),
          Excel.ChartSeriesBy.auto,
        );
        chart.setPosition("E2", "J16");
        chart.title.text = "Bán theo quý";
        chart.legend.position = Excel.ChartLegendPosition.right;
        chart.name = "Cột";
        chart.load("name, chartType");
        chart.title.load("text, visible");
        chart.legend.load("position");
        chart.series.load("items/name");
        await context.sync();
        console.log([chart.name, chart.chartType, chart.title.text, chart.title.visible]);
        console.log(chart.legend.position);
        console.log(chart.series.items.map((series) => series.name));
      });
    },
    prints: [["Cột", "ColumnClustered", "Bán theo quý", true], "Right", ["Quý 1", "Quý 2"]],
  },
  {
    what: "makes a bar and a pie beside it, lists the charts, and sizes one",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const bar = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Rows");
        bar.set({ name: "Thanh", top: 250, left: 10, width: 300, height: 200 });
        const pie = sheet.charts.add(Excel.ChartType.pie, sheet.getRange("A1:B4"));
        pie.name = "Tròn";
        pie.title.visible = false;
        sheet.charts.load("items/name, items/chartType, count");
        bar.load("top, left, width, height");
        bar.series.load("items/name");
        await context.sync();
        console.log(sheet.charts.items.map((chart) => [chart.name, chart.chartType]));
        console.log([bar.top, bar.left, bar.width, bar.height]);
        console.log(bar.series.items.map(({ name }) => name));
        console.log(sheet.charts.count);
      });
    },
    prints: [
      [
        ["Cột", "ColumnClustered"],
        ["Thanh", "BarClustered"],
        ["Tròn", "Pie"],
      ],
      [250, 10, 300, 200],
      ["Khung", "Yên", "Xích"],
      3,
    ],
  },
  {
    what: "gives a chart another kind and other cells, renames a series, and deletes charts",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const chart = sheet.charts.getItem("Cột");
        chart.chartType = "BarClustered";
        chart.setData(sheet.getRange("A1:B4"), "Columns");
        chart.series.getItemAt(0).name = "Quý đầu";
        const count = chart.series.getCount();
        chart.load("chartType");
        chart.series.load("items/name");
        await context.sync();
        console.log([chart.chartType, count.value, chart.series.items[0]?.name]);

        sheet.charts.getItemAt(0).delete();
        const gone = sheet.charts.getItemOrNullObject("Cột");
        const left = sheet.charts.getCount();
        await context.sync();
        console.log([gone.isNullObject, left.value]);
      });
    },
    prints: [
      ["BarClustered", 1, "Quý đầu"],
      [true, 2],
    ],
  },
];

tryOut("charts", samples);
