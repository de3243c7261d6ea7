import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "allows positive numbers alone, with a prompt and an alert",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B4").values = [
          ["Việc", "Hạng"],
          ["một", 1],
          ["hai", -2],
          ["ba", 2.5],
        ];
        const ranks = sheet.getRange("B2:B4");
        ranks.dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
        };
        ranks.dataValidation.prompt = {
          showPrompt: true,
          title: "Số dương thôi",
          message: "Nhập một số nguyên dương.",
        };
        ranks.dataValidation.errorAlert = {
          message: "Chỉ nhận số nguyên dương.",
          showAlert: true,
          style: Excel.DataValidationAlertStyle.stop,
          title: "Có số chưa đúng",
        };
        ranks.dataValidation.load("type, valid, rule, prompt, errorAlert, ignoreBlanks");
        const invalid = ranks.dataValidation.getInvalidCellsOrNullObject().load("address");
        await context.sync();
        const { type, valid, rule, prompt, errorAlert } = ranks.dataValidation;
        console.log([type, valid, rule.wholeNumber?.operator, rule.wholeNumber?.formula1]);
        console.log([prompt.title, errorAlert.style]);
        console.log(invalid.address);
      });
    },
    prints: [["WholeNumber", null, "GreaterThan", 0], ["Số dương thôi", "Stop"], "Sample!B3:B4"],
  },
  {
    what: "offers a list that is written out, one from cells, and a formula of its own",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        sheet.getRange("E1:E2").values = [["Cao"], ["Thấp"]];
        sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "Cao,Thấp" } };
        sheet.getRange("D2:D4").dataValidation.rule = {
          list: { inCellDropDown: true, source: "=Sample!$E$1:$E$2" },
        };
        sheet.getRange("A2:A4").dataValidation.rule = { custom: { formula: "=LEN(A2)<5" } };
        const rules = ["C2", "D2", "A2"].map((address) =>
          sheet.getRange(address).dataValidation.load("type, rule, valid"),
        );
        await context.sync();
        console.log(rules.map(({ type }) => type));
        console.log(rules[0]?.rule.list?.source);
        console.log(rules[2]?.valid);

        sheet.getRange("A1:E4").dataValidation.clear();
        const none = sheet.getRange("C2").dataValidation.load("type");
        await context.sync();
        console.log(none.type);
      });
    },
    prints: [["List", "List", "Custom"], "Cao,Thấp", true, "None"],
  },
  {
    what: "marks texts, values, the top, presets and a formula, lists the marks and clears them",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C3").values = [
          ["Đúng hạn", 256, -55],
          ["Trễ hạn", 454, 75],
          ["Đúng hạn", -858, 35],
        ];
        const text = sheet.getRange("A1:A3").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
        text.textComparison.format.font.color = "red";
        text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "Trễ" };

        const numbers = sheet.getRange("B1:C3");
        const value = numbers.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        value.cellValue.format.font.color = "#FF0000";
        value.cellValue.rule = { formula1: "=0", operator: "LessThan" };

        const top = numbers.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
        top.topBottom.format.fill.color = "green";
        top.topBottom.rule = { rank: 1, type: "TopItems" };

        const preset = numbers.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
        preset.preset.format.font.bold = true;
        preset.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.aboveAverage };

        const custom = numbers.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        custom.custom.rule.formula = '=IF(B1>INDIRECT("RC[-1]",0),TRUE)';
        custom.custom.format.font.color = "green";
        custom.stopIfTrue = true;
        custom.priority = 0;
        await context.sync();

        const all = sheet.getRange().conditionalFormats;
        all.load("items/type, items/priority, items/stopIfTrue");
        await context.sync();
        const ranges = all.items.map((item) => item.getRange().load("address"));
        await context.sync();
        console.log(all.items.map(({ type, priority }, index) => [type, priority, ranges[index]?.address]));
        console.log(all.items[0]?.stopIfTrue);

        const read = sheet.getRange("B1:C3").conditionalFormats.getItemAt(0);
        read.custom.rule.load("formula");
        read.custom.format.font.load("color");
        await context.sync();
        console.log([read.custom.rule.formula, read.custom.format.font.color]);

        sheet.getRange("B1:C3").conditionalFormats.clearAll();
        const left = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        console.log(left.value);
      });
    },
    prints: [
      [
        ["Custom", 0, "Sample!B1:C3"],
        ["PresetCriteria", 1, "Sample!B1:C3"],
        ["TopBottom", 2, "Sample!B1:C3"],
        ["CellValue", 3, "Sample!B1:C3"],
        ["ContainsText", 4, "Sample!A1:A3"],
      ],
      true,
      ['=IF(B1>INDIRECT("RC[-1]",0),TRUE)', "#008000"],
      1,
    ],
  },
];

tryOut("rules", samples);
