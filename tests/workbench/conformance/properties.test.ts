import { api, type Case, conform, guide, refused } from "./conformance";

const workbooks = guide("excel-add-ins-workbooks");

const cases: readonly Case[] = [
  {
    what: "the workbook's properties are set and read",
    page: workbooks,
    script: async (context) => {
      const { properties } = context.workbook;
      properties.author = "Alex";
      properties.title = "Báo cáo";
      properties.load("author,title,creationDate,revisionNumber");
      await context.sync();
      const { author, title, creationDate, revisionNumber } = properties;
      return [author, title, creationDate instanceof Date, typeof revisionNumber];
    },
    expected: ["Alex", "Báo cáo", true, "number"],
  },
  {
    what: "custom properties have the type of their value, and keys in any case",
    page: workbooks,
    script: async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Introduction", "Hello");
      custom.add("Lần", 2);
      const property = custom.getItem("introduction").load("key,value,type");
      const number = custom.getItem("lần").load("type,value");
      await context.sync();
      const seen = [
        property.key,
        property.value as unknown,
        property.type,
        number.type,
        number.value as unknown,
      ];
      custom.deleteAll();
      const none = custom.getItemOrNullObject("Introduction");
      const count = custom.getCount();
      await context.sync();
      return [...seen, none.isNullObject, count.value];
    },
    expected: ["Introduction", "Hello", "String", "Number", 2, true, 0],
  },
  {
    what: "a worksheet's custom properties are overwritten by adding them again",
    page: api("excel.worksheetcustompropertycollection"),
    script: async (context, sheet) => {
      sheet.customProperties.add("WorksheetGroup", "Alpha");
      const property = sheet.customProperties.add("worksheetgroup", "Beta").load("key,value");
      const count = sheet.customProperties.getCount();
      await context.sync();
      return [property.key, property.value, count.value];
    },
    expected: ["WorksheetGroup", "Beta", 1],
  },
  {
    what: "a worksheet's custom property that is not there",
    page: api("excel.worksheetcustompropertycollection"),
    script: async (context, sheet) => {
      sheet.customProperties.getItem("WorksheetGroup").load("value");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "a protected workbook takes no new sheets",
    page: workbooks,
    script: async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.protect();
      protection.load("protected");
      await context.sync();
      const isProtected = protection.protected;
      worksheets.add();
      const code = await context.sync().then(
        () => "added",
        (error: OfficeExtension.Error) => error.code,
      );
      protection.unprotect();
      await context.sync();
      return [isProtected, code];
    },
    expected: [true, "AccessDenied"],
  },
  {
    what: "columns are 8.43 characters wide and rows 15 points high, until the standard is set",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.load("standardWidth,standardHeight");
      await context.sync();
      const before = [sheet.standardWidth, sheet.standardHeight];
      sheet.standardWidth = 20;
      sheet.load("standardWidth");
      await context.sync();
      return [...before, sheet.standardWidth];
    },
    expected: [8.43, 15, 20],
  },
  {
    what: "headings can be hidden",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.showHeadings = false;
      sheet.load("showHeadings");
      await context.sync();
      return sheet.showHeadings;
    },
    expected: false,
  },
];

conform("properties of workbook and sheets", cases);
