import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "inserts, deletes and clears cells",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B3").values = [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ];
        const inserted = sheet.getRange("A2:B2").insert(Excel.InsertShiftDirection.down);
        inserted.values = [["mới", 0]];
        sheet.getRange("A1:A1").getEntireRow().delete(Excel.DeleteShiftDirection.up);
        sheet.getRange("B3").clear(Excel.ClearApplyTo.contents);
        sheet.getRange("A1:B1").format.fill.color = "yellow";
        sheet.getRange("A1").clear("Formats");
        inserted.load("address");
        const used = sheet.getUsedRange().load("values");
        const fills = ["A1", "B1"].map((address) => sheet.getRange(address).format.fill.load("color"));
        await context.sync();
        console.log(used.values);
        console.log(fills.map((fill) => fill.color));
      });
    },
    prints: [
      [
        ["mới", 0],
        ["b", 2],
        ["c", ""],
      ],
      ["#FFFFFF", "#FFFF00"],
    ],
  },
  {
    what: "copies all, values alone, formats alone, without blanks, transposed",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C2").values = [
          [1, "", 3],
          [4, 5, "=A2+B2"],
        ];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("G1").values = [["còn"]];
        sheet.getRange("A4").copyFrom("A1:C2");
        sheet.getRange("A7").copyFrom("A1:C2", Excel.RangeCopyType.values);
        sheet.getRange("A10").copyFrom("Sample!A1", Excel.RangeCopyType.formats);
        sheet.getRange("F1").copyFrom("A1:C1", Excel.RangeCopyType.all, true, false);
        sheet.getRange("E4").copyFrom(sheet.getRange("A1:C1"), "Values", false, true);
        const all = sheet.getRange("A4:C5").load("formulas");
        const values = sheet.getRange("A7:C8").load("formulas");
        const format = sheet.getRange("A10").load("values, format/font/bold");
        const blanks = sheet.getRange("F1:H1").load("values");
        const turned = sheet.getRange("E4:E6").load("values");
        await context.sync();
        console.log(all.formulas[1]);
        console.log(values.formulas[1]);
        console.log([format.values[0]?.[0], format.format.font.bold]);
        console.log(blanks.values[0]);
        console.log(turned.values);
      });
    },
    prints: [
      [4, 5, "=A5+B5"],
      [4, 5, 9],
      ["", true],
      [1, "còn", 3],
      [[1], [""], [3]],
    ],
  },
  {
    what: "finds a cell in a range, forwards and backwards, or says that there is none",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:A4").values = [["Quả"], ["Táo đỏ"], ["Táo"], ["táo xanh"]];
        const range = sheet.getUsedRange();
        const first = range.find("Táo", { searchDirection: Excel.SearchDirection.forward });
        const last = range.find("Táo", { searchDirection: Excel.SearchDirection.backwards });
        const whole = range.find("Táo", { completeMatch: true, matchCase: true });
        const none = range.findOrNullObject("Xoài", {});
        [first, last, whole].forEach((found) => found.load("address"));
        await context.sync();
        console.log([first.address, last.address, whole.address]);
        console.log(none.isNullObject);

        range.find("Xoài", {}).load("address");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => console.log(error.code));
    },
    prints: [["Sample!A2", "Sample!A4", "Sample!A3"], true, "ItemNotFound"],
  },
  {
    what: "fills formulas down and a series along",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B4").values = [
          [1, "=A1*2"],
          [2, ""],
          ["", ""],
          ["", ""],
        ];
        sheet.getRange("A1:A2").autoFill("A1:A4", Excel.AutoFillType.fillSeries);
        sheet.getRange("B1").autoFill("B1:B4");
        const filled = sheet.getRange("A1:B4").load("values, formulas");
        await context.sync();
        console.log(filled.values);
        console.log(filled.formulas[3]);
      });
    },
    prints: [
      [
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
      ],
      [4, "=A4*2"],
    ],
  },
  {
    what: "removes duplicate rows and says how many",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B5").values = [
          ["Tên", "Số"],
          ["a", 1],
          ["b", 2],
          ["a", 3],
          ["A", 4],
        ];
        const result = sheet.getRange("A1:B5").removeDuplicates([0], true);
        result.load();
        const left = sheet.getUsedRange().load("values");
        await context.sync();
        console.log([result.removed, result.uniqueRemaining]);
        console.log(left.values);
      });
    },
    prints: [
      [2, 2],
      [
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
      ],
    ],
  },
];

tryOut("edits of ranges", samples);
