import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "names a range and a formula, lists the names, and uses them",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:A3").values = [[10], [20], [30]];
        const { names } = context.workbook;
        names.add("DoanhThu", sheet.getRange("A1:A3"), "Doanh thu ba tháng");
        names.add("TongCong", "=SUM(Sample!$A$1:$A$3)");
        sheet.names.add("Rieng", sheet.getRange("A2"));
        sheet.getRange("C1").formulas = [["=SUM(DoanhThu)"]];
        names.load("items/name, items/formula, items/scope, items/comment");

        sheet.names.load("items");
        const total = sheet.getRange("C1").load("values");
        await context.sync();
        const [revenue, formula] = ["DoanhThu", "TongCong"].map((name) =>
          names.items.find((item) => item.name === name),
        );
        console.log([revenue?.name, revenue?.formula, revenue?.scope, revenue?.comment]);
        console.log(formula?.formula);
        console.log(sheet.names.items.map(({ name, scope }) => [name, scope]));
        console.log(total.values[0]?.[0]);
      });
    },
    prints: [
      ["DoanhThu", "=Sample!$A$1:$A$3", "Workbook", "Doanh thu ba tháng"],
      "=SUM(Sample!$A$1:$A$3)",
      [["Rieng", "Worksheet"]],
      60,
    ],
  },
  {
    what: "gets the cells of a name, points it elsewhere, hides and deletes it",
    script: async () => {
      await Excel.run(async (context) => {
        const item = context.workbook.names.getItem("DoanhThu");
        const range = item.getRange().load("address");
        item.load("type, value");
        item.arrayValues.load("values, types");
        await context.sync();
        console.log([range.address, item.type, item.value as unknown]);
        console.log(item.arrayValues.values);

        item.formula = "=Sample!$A$1:$A$2";
        const now = context.workbook.worksheets.getItem("Sample").getRange("C1").load("values");
        await context.sync();
        console.log(now.values[0]?.[0]);

        item.visible = false;
        item.load();
        const total = context.workbook.worksheets.getItem("Sample").getRange("C1").load("values");
        await context.sync();
        console.log([item.formula, item.visible, total.values[0]?.[0]]);

        item.delete();
        const gone = context.workbook.names.getItemOrNullObject("DoanhThu");
        await context.sync();
        console.log(gone.isNullObject);
      });
    },
    prints: [
      ["Sample!A1:A3", "Range", "Sample!$A$1:$A$3"],
      [[10], [20], [30]],
      30,
      ["=Sample!$A$1:$A$2", false, 30],
      true,
    ],
  },
];

tryOut("names", samples);
