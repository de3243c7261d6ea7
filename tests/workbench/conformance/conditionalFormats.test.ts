import { api, type Case, conform, guide, refused } from "./conformance";

const page = guide("excel-add-ins-conditional-formatting");
const formatApi = api("excel.conditionalformat");

const cases: readonly Case[] = [
  {
    what: "a format by a formula keeps formula, font and place",
    page,
    script: async (context, sheet) => {
      const format = sheet.getRange("B2:C5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B2>1";
      format.custom.format.font.color = "#00FF00";
      format.load("type,priority,stopIfTrue,custom/rule/formula,custom/format/font/color");
      const range = format.getRange().load("address");
      await context.sync();
      const { custom } = format;
      return [format.type, custom.rule.formula, custom.format.font.color, range.address.split("!")[1]];
    },
    expected: ["Custom", "=B2>1", "#00FF00", "B2:C5"],
  },
  {
    what: "a format by the cell's value",
    page,
    script: async (context, sheet) => {
      const { cellValue } = sheet.getRange("A1:A5").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=0", operator: "LessThan" };
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    },
    expected: { formula1: "=0", operator: "LessThan" },
  },
  {
    what: "a format by a text that the cell has in it",
    page,
    script: async (context, sheet) => {
      const { textComparison } = sheet.getRange("A1:A5").conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: "chậm" };
      textComparison.load("rule");
      await context.sync();
      return textComparison.rule;
    },
    expected: { operator: "Contains", text: "chậm" },
  },
  {
    what: "a format by one of Excel's own criteria, and one by rank",
    page,
    script: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      const preset = conditionalFormats.add("PresetCriteria");
      preset.preset.rule = { criterion: "DuplicateValues" };
      const top = conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      preset.load("type,preset/rule");
      top.load("type,topBottom/rule");
      await context.sync();
      return [preset.type, preset.preset.rule, top.type, top.topBottom.rule];
    },
    expected: [
      "PresetCriteria",
      { criterion: "DuplicateValues" },
      "TopBottom",
      { rank: 1, type: "TopItems" },
    ],
  },
  {
    what: "the part of another type is a null object",
    page: formatApi,
    script: async (context, sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      const [own, other] = [format.customOrNullObject, format.cellValueOrNullObject];
      own.load("format");
      other.load("rule");
      await context.sync();
      return [own.isNullObject, other.isNullObject];
    },
    expected: [false, true],
  },
  {
    what: "formats are counted, found by id and cleared from a part of their cells",
    page: api("excel.conditionalformatcollection"),
    script: async (context, sheet) => {
      const format = sheet.getRange("A1:A4").conditionalFormats.add("Custom").load("id");
      format.custom.rule.formula = "=TRUE";
      await context.sync();
      const found = sheet.getRange("A2").conditionalFormats.getItem(format.id).load("type");
      sheet.getRange("A3:A9").conditionalFormats.clearAll();
      const [above, below] = [sheet.getRange("A1:A2"), sheet.getRange("A3:A4")].map((range) =>
        range.conditionalFormats.getCount(),
      );
      await context.sync();
      return [found.type, above?.value, below?.value];
    },
    expected: ["Custom", 1, 0],
  },
  {
    what: "the first priority is 0",
    page: formatApi,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1");
      const first = range.conditionalFormats.add("Custom");
      const second = range.conditionalFormats.add("Custom");
      first.priority = 0;
      first.load("priority");
      second.load("priority");
      await context.sync();
      return [first.priority, second.priority];
    },
    expected: [0, 1],
  },
  {
    what: "a format that is deleted is gone",
    page: formatApi,
    script: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const format = conditionalFormats.add("Custom").load("id");
      await context.sync();
      format.delete();
      await context.sync();
      conditionalFormats.getItem(format.id).load("type");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
];

conform("conditional formats", cases);
