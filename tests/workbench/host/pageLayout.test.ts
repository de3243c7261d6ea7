import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("keeps the print set-up of a sheet, lengths in points", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 5.08 });
    layout.bottomMargin = 36;
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A:E");
    layout.setPrintTitleRows("$6:$6");
    layout.firstPageNumber = 3;
    layout.centerHorizontally = true;
    layout.printOrder = "OverThenDown";
    const headers = layout.headersFooters;
    headers.state = "FirstAndDefault";
    headers.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
    headers.defaultForAllPages.leftFooter = "Sở && phòng";
    headers.firstPage.centerHeader = "";
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
    layout.load(
      "orientation,paperSize,topMargin,leftMargin,bottomMargin,zoom,firstPageNumber,centerHorizontally,printOrder",
    );
    const area = layout.getPrintArea().load("address");
    const titles = layout.getPrintTitleRows().load("address");
    const { headersFooters } = layout;
    headersFooters.load("state");
    headersFooters.defaultForAllPages.load("leftHeader,centerHeader,leftFooter,centerFooter");
    headersFooters.firstPage.load("centerHeader");
    await context.sync();
    const { topMargin, leftMargin, ...others } = layout.toJSON();
    const lengths = [topMargin ?? 0, leftMargin ?? 0].map((length) => Math.round(length * 1000) / 1000);
    return { ...others, lengths, area: area.address, titles: titles.address };
  });
  expect(read).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    bottomMargin: 36,
    lengths: [72, 144],
    zoom: { horizontalFitToPages: 1 },
    firstPageNumber: 3,
    centerHorizontally: true,
    printOrder: "OverThenDown",
    headersFooters: {
      state: "FirstAndDefault",
      defaultForAllPages: {
        leftHeader: "",
        centerHeader: '&"Times New Roman,Regular"&13&P',
        leftFooter: "Sở && phòng",
        centerFooter: "",
      },
      firstPage: { centerHeader: "" },
    },
    area: "Sheet1!A:E",
    titles: "Sheet1!6:6",
  });
});

it("has Excel's defaults on a new sheet: no print area, no titles, an automatic page number", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
    layout.load("orientation,zoom,firstPageNumber,topMargin,leftMargin,blackAndWhite");
    const area = layout.getPrintAreaOrNullObject();
    const titles = layout.getPrintTitleRowsOrNullObject();
    await context.sync();
    return [layout.toJSON(), area.isNullObject, titles.isNullObject];
  });
  expect(read).toEqual([
    {
      orientation: "Portrait",
      zoom: { scale: 100 },
      firstPageNumber: "",
      topMargin: 54,
      leftMargin: 50.4,
      blackAndWhite: false,
    },
    true,
    true,
  ]);
});

it("refuses unknown papers, a scale beside a number of pages, negative margins and other sheets' cells", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.paperSize = "A0" as "A4";
    }),
    await refusal(pane, (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      layout.zoom = { scale: 100, horizontalFitToPages: 1 };
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.topMargin = -1;
    }),
    await refusal(pane, (context) => {
      const other = context.workbook.worksheets.add("Khác");
      context.workbook.worksheets.getItem("Sheet1").pageLayout.setPrintArea(other.getRange("A1:B2"));
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.getPrintArea().load("address");
    }),
  ];
  expect(codes).toEqual([...Array<string>(4).fill("InvalidArgument"), "ItemNotFound"]);
});
