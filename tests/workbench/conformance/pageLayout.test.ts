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
];

conform("page layout", cases);
