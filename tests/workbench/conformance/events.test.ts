import { api, type Case, conform, guide } from "./conformance";

const events = guide("excel-add-ins-events");

const cases: readonly Case[] = [
  {
    what: "a change tells its cells, its kind and who made it",
    page: api("excel.worksheetchangedeventargs"),
    script: async (context, sheet) => {
      const told: unknown[] = [];
      sheet.onChanged.add((event) => {
        told.push([event.type, event.address, event.changeType, event.source, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [["WorksheetChanged", "B2:C2", "RangeEdited", "Local", "ThisLocalAddin"]],
  },
  {
    what: "what one cell held before and after",
    page: api("excel.changedeventdetail"),
    script: async (context, sheet) => {
      sheet.getRange("A1").values = [["cũ"]];
      const told: unknown[] = [];
      sheet.onChanged.add(({ details }) => {
        told.push([details.valueBefore, details.valueAfter, details.valueTypeBefore, details.valueTypeAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[7]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [["cũ", 7, "String", "Double"]],
  },
  {
    what: "a handler that is removed hears nothing",
    page: events,
    script: async (context, sheet) => {
      let told = 0;
      const handler = sheet.onChanged.add(() => {
        told += 1;
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: 0,
  },
  {
    what: "nothing is told while events are off",
    page: guide("performance"),
    script: async (context, sheet) => {
      let told = 0;
      sheet.onChanged.add(() => {
        told += 1;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: 1,
  },
  {
    what: "a selection tells its address, whichever sheet is listened to",
    page: api("excel.worksheetselectionchangedeventargs"),
    script: async (context, sheet) => {
      const told: unknown[] = [];
      context.workbook.worksheets.onSelectionChanged.add(({ type, address }) => {
        told.push([type, address]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C3:D4").select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return told;
    },
    expected: [["WorksheetSelectionChanged", "C3:D4"]],
  },
  {
    what: "inserted rows are told as such",
    page: api("excel.datachangetype"),
    script: async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      const told: unknown[] = [];
      sheet.onChanged.add(({ address, changeType }) => {
        told.push([address, changeType]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [["1:2", "RowInserted"]],
  },
  {
    what: "a formula that is edited is told as it was; one that is new is not",
    page: api("excel.worksheetformulachangedeventargs"),
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      const told: unknown[] = [];
      sheet.onFormulaChanged.add(({ type, formulaDetails }) =>
        Promise.resolve(told.push([type, formulaDetails])),
      );
      await context.sync();
      sheet.getRange("A1:B1").formulas = [["=2+2", "=3+3"]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [["WorksheetFormulaChanged", [{ cellAddress: "A1", previousFormula: "=1+1" }]]],
  },
  {
    what: "sorted rows are told",
    page: api("excel.worksheetrowsortedeventargs"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        [3, "c"],
        [1, "a"],
        [2, "b"],
      ];
      const told: unknown[] = [];
      sheet.onRowSorted.add(({ type, address }) => Promise.resolve(told.push([type, address])));
      await context.sync();
      sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [["WorksheetRowSorted", "A1:B3"]],
  },
  {
    what: "sheets that come and go are told to the collection",
    page: events,
    script: async (context) => {
      const told: unknown[] = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type, source }) => Promise.resolve(told.push([type, source])));
      worksheets.onDeleted.add(({ type, source }) => Promise.resolve(told.push([type, source])));
      await context.sync();
      const added = worksheets.add("Thêm");
      await context.sync();
      added.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    expected: [
      ["WorksheetAdded", "Local"],
      ["WorksheetDeleted", "Local"],
    ],
  },
];

conform("events", cases);
