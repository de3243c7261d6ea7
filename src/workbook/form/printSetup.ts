import { HEADER_ROW, PRINT_AREA } from "./sheetLayout";

/**
 * Queues the print set-up: A4 portrait with the margins of Nghị định 30/2020 (20/20/30/15 mm), the headings on
 * each page, page numbers centred in the top margin and hidden on the first page, counted from 1 on every sheet.
 */
export function setUpPrint(worksheet: Excel.Worksheet): void {
  const layout = worksheet.pageLayout;
  layout.orientation = "Portrait";
  layout.paperSize = "A4";
  layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(PRINT_AREA);
  layout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
  layout.firstPageNumber = 1;
  const headers = layout.headersFooters;
  headers.state = "FirstAndDefault";
  headers.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  headers.firstPage.centerHeader = "";
}
