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
];

conform("protection", cases);
