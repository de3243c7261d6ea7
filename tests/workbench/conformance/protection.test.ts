import { api, type Case, conform, guide, refused } from "./conformance";

const protection = api("excel.worksheetprotection");
const worksheets = guide("excel-add-ins-worksheets");

const cases: readonly Case[] = [
  {
    what: "a protected sheet says so, and what it allows",
    page: protection,
    script: async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
      sheet.protection.load("protected,options");
      await context.sync();
      const { options } = sheet.protection;
      return [sheet.protection.protected, options.allowFormatCells, options.allowSort, options.selectionMode];
    },
    expected: [true, true, false, "Unlocked"],
  },
  {
    what: "locked cells cannot be written",
    page: worksheets,
    script: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    expected: refused("AccessDenied"),
  },
  {
    what: "unlocked cells can",
    page: api("excel.formatprotection"),
    script: async (context, sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    expected: [[1]],
  },
  {
    what: "unprotect opens the sheet again",
    page: protection,
    script: async (context, sheet) => {
      sheet.protection.protect({}, "mật khẩu");
      await context.sync();
      sheet.protection.unprotect("mật khẩu");
      sheet.getRange("A1").values = [[1]];
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    },
    expected: false,
  },
  {
    what: "protecting twice fails",
    page: protection,
    script: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      await context.sync();
    },
    expected: refused("AccessDenied"),
  },
  {
    what: "a sheet that allows it has its filter used",
    page: api("excel.worksheetprotectionoptions"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["Loại"], ["a"], ["b"]];
      sheet.autoFilter.apply("A1:A3");
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["b"] });
      const [hidden, shown] = ["A2", "A3"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return [hidden?.rowHidden, shown?.rowHidden];
    },
    expected: [true, false],
  },
  {
    what: "but none put on: the option is for the use of a filter that is there",
    page: api("excel.worksheetprotectionoptions"),
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["Loại"], ["a"], ["b"]];
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      sheet.autoFilter.apply("A1:A3");
      await context.sync();
    },
    expected: refused("AccessDenied"),
  },
];

conform("protection", cases);
