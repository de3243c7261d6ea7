import { api, type Case, conform, guide, refused } from "./conformance";

const page = guide("excel-add-ins-data-validation");
const validationApi = api("excel.datavalidation");

const cases: readonly Case[] = [
  {
    what: "a cell without a rule has the type None, and everything in it is valid",
    page: validationApi,
    script: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1").load("dataValidation/type,dataValidation/valid");
      await context.sync();
      return [dataValidation.type, dataValidation.valid];
    },
    expected: ["None", true],
  },
  {
    what: "a whole number between two numbers",
    page,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      range.values = [[5], [11]];
      range.load("dataValidation/type,dataValidation/rule,dataValidation/valid");
      const wrong = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      const { type, rule, valid } = range.dataValidation;
      return [type, rule.wholeNumber, valid, wrong.address.split("!")[1]];
    },
    expected: ["WholeNumber", { formula1: 1, formula2: 10, operator: "Between" }, null, "A2"],
  },
  {
    what: "a list from a text or from cells",
    page,
    script: async (context, sheet) => {
      sheet.getRange("D1:D2").values = [["x"], ["y"]];
      const [text, cells] = [sheet.getRange("A1"), sheet.getRange("A2")];
      text.dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
      text.values = [["có"]];
      cells.values = [["z"]];
      for (const one of [text, cells]) one.load("dataValidation/rule,dataValidation/valid");
      await context.sync();
      return [text, cells].map(({ dataValidation: { rule, valid } }) => [rule.list?.source, valid]);
    },
    expected: [
      ["có,không", true],
      ["=$D$1:$D$2", false],
    ],
  },
  {
    what: "alert and prompt are kept; a rule without an alert of its own stops",
    page,
    script: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
      dataValidation.prompt = { showPrompt: true, title: "Nhập", message: "Ngắn" };
      dataValidation.load("errorAlert,prompt,ignoreBlanks");
      await context.sync();
      const { errorAlert, prompt, ignoreBlanks } = dataValidation;
      return [errorAlert.showAlert, errorAlert.style, prompt, ignoreBlanks];
    },
    expected: [true, "Stop", { showPrompt: true, title: "Nhập", message: "Ngắn" }, true],
  },
  {
    what: "a rule by a formula is read from the first cell",
    page,
    script: async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.dataValidation.rule = { custom: { formula: "=A1>3" } };
      range.values = [[4], [2]];
      const second = sheet.getRange("A2").load("dataValidation/type,dataValidation/valid");
      await context.sync();
      return [second.dataValidation.type, second.dataValidation.valid];
    },
    expected: ["Custom", false],
  },
  {
    what: "cells with different rules have no rule in common",
    page: validationApi,
    script: async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const { dataValidation } = sheet.getRange("A1:A2").load("dataValidation/type");
      await context.sync();
      return dataValidation.type;
    },
    expected: "Inconsistent",
  },
  {
    what: "clear takes the rule away",
    page: validationApi,
    script: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    },
    expected: "None",
  },
  {
    what: "a rule of two kinds is refused",
    page: api("excel.datavalidationrule"),
    script: async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        custom: { formula: "=TRUE" },
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
];

conform("data validation", cases);
