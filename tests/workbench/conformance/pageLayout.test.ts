import { api, type Case, conform, guide, refused } from "./conformance";

const layoutApi = api("excel.pagelayout");
const worksheets = guide("excel-add-ins-worksheets");

const cases: readonly Case[] = [
  {
    what: "orientation and centring",
    page: layoutApi,
    script: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.centerHorizontally = true;
      pageLayout.load("orientation,centerHorizontally,centerVertically");
      await context.sync();
      return [pageLayout.orientation, pageLayout.centerHorizontally, pageLayout.centerVertically];
    },
    expected: ["Landscape", true, false],
  },
  {
    what: "margins are points; setPrintMargins takes other units",
    page: layoutApi,
    script: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.topMargin = 36;
      pageLayout.setPrintMargins("Inches", { left: 0.5, right: 1 });
      pageLayout.load("topMargin,leftMargin,rightMargin");
      await context.sync();
      return [pageLayout.topMargin, pageLayout.leftMargin, pageLayout.rightMargin];
    },
    expected: [36, 36, 72],
  },
  {
    what: "a scale, or a number of pages",
    page: api("excel.pagelayoutzoomoptions"),
    script: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      const pages = pageLayout.zoom.horizontalFitToPages;
      pageLayout.zoom = { scale: 80 };
      pageLayout.load("zoom");
      await context.sync();
      return [pages, pageLayout.zoom.scale];
    },
    expected: [1, 80],
  },
  {
    what: "a scale is from 10 to 400",
    page: api("excel.pagelayoutzoomoptions"),
    script: async (context, sheet) => {
      sheet.pageLayout.zoom = { scale: 5 };
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "a print area and rows that repeat are found again; without one there is a null object",
    page: layoutApi,
    script: async (context, sheet) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      const before = none.isNullObject;
      sheet.pageLayout.setPrintArea("A1:D20");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const rows = sheet.pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      return [before, area.address.split("!")[1], rows.address.split("!")[1]];
    },
    expected: [true, "A1:D20", "1:2"],
  },
  {
    what: "headers and footers of all pages",
    page: api("excel.headerfootergroup"),
    script: async (context, sheet) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.defaultForAllPages.centerHeader = "&P/&N";
      headersFooters.load("state,defaultForAllPages/centerHeader,defaultForAllPages/leftFooter");
      await context.sync();
      const { centerHeader, leftFooter } = headersFooters.defaultForAllPages;
      return [headersFooters.state, centerHeader, leftFooter];
    },
    expected: ["Default", "&P/&N", ""],
  },
  {
    what: "paper sizes by their name",
    page: worksheets,
    script: async (context, sheet) => {
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.load("paperSize,printOrder");
      await context.sync();
      return [sheet.pageLayout.paperSize, sheet.pageLayout.printOrder];
    },
    expected: ["A4", "DownThenOver"],
  },
  {
    what: "drafts, headings, comments and errors in print",
    page: layoutApi,
    script: async (context, sheet) => {
      const { pageLayout } = sheet;
      const fields = "draftMode,printHeadings,printComments,printErrors";
      pageLayout.load(fields);
      await context.sync();
      const { draftMode, printHeadings, printComments, printErrors } = pageLayout;
      const before = [draftMode, printHeadings, printComments, printErrors];
      pageLayout.set({
        draftMode: true,
        printHeadings: true,
        printComments: "EndSheet",
        printErrors: "Dash",
      });
      pageLayout.load(fields);
      await context.sync();
      const { draftMode: draft, printHeadings: headings, printComments: comments } = pageLayout;
      return [before, [draft, headings, comments, pageLayout.printErrors]];
    },
    expected: [
      [false, false, "NoComments", "AsDisplayed"],
      [true, true, "EndSheet", "Dash"],
    ],
  },
  {
    what: "headers of even pages, and whether headers follow the sheet's scale and margins",
    page: api("excel.headerfootergroup"),
    script: async (context, sheet) => {
      const group = sheet.pageLayout.headersFooters;
      group.state = "FirstOddAndEven";
      group.oddPages.rightFooter = "lẻ";
      group.evenPages.leftFooter = "chẵn";
      group.useSheetScale = false;
      group.load("state,useSheetScale,useSheetMargins,defaultForAllPages/rightFooter,evenPages/leftFooter");
      await context.sync();
      const { defaultForAllPages, evenPages } = group;
      return [
        group.state,
        group.useSheetScale,
        group.useSheetMargins,
        defaultForAllPages.rightFooter,
        evenPages.leftFooter,
      ];
    },
    expected: ["FirstOddAndEven", false, true, "lẻ", "chẵn"],
  },
  {
    what: "page breaks come before a range's first cell, in order, and can be taken away",
    page: api("excel.pagebreakcollection"),
    script: async (context, sheet) => {
      const rows = sheet.horizontalPageBreaks;
      rows.add("A21");
      rows.add(sheet.getRange("B11:C12"));
      sheet.verticalPageBreaks.add("D1");
      rows.load("items/rowIndex");
      const column = sheet.verticalPageBreaks.getItem(0).load("columnIndex");
      const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      const [found, at] = [rows.items.map(({ rowIndex }) => rowIndex), column.columnIndex];
      rows.items[0]?.delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const [left, none] = [rows.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      return [found, at, cell.address.split("!")[1], left.value, none.value];
    },
    expected: [[10, 20], 3, "D1", 1, 0],
  },
  {
    what: "print areas, repeated rows and page breaks follow inserted and deleted rows",
    page: layoutApi,
    script: async (context, sheet) => {
      sheet.pageLayout.setPrintArea("A1:D20");
      sheet.pageLayout.setPrintTitleRows("$4:$5");
      sheet.horizontalPageBreaks.add("A11");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("8:8").delete("Up");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const titles = sheet.pageLayout.getPrintTitleRows().load("address");
      const found = sheet.horizontalPageBreaks.getItem(0).load("rowIndex");
      await context.sync();
      return [area.address.split("!")[1], titles.address.split("!")[1], found.rowIndex];
    },
    expected: ["A3:D21", "6:7", 11],
  },
];

conform("page layout", cases);
