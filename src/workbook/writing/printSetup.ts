interface PrintSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Whole columns: Excel prints them down to the last filled row, however far a table grows. */
  readonly columns: string;
  /** 1-based; its headings stand on each page. */
  readonly headerRow: number;
}

/**
 * Queues the print set-up: A4 with the margins of Nghị định 30/2020 (20/20/30/15 mm), the headings on each page, page
 * numbers centred in the top margin and hidden on the first page, counted from 1 on every sheet.
 */
export function setUpPrint(
  worksheet: Excel.Worksheet,
  { orientation, columns, headerRow }: PrintSetup,
): void {
  const layout = worksheet.pageLayout;
  setUpPage(layout, orientation);
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(columns);
  layout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  layout.firstPageNumber = 1;
  const headers = layout.headersFooters;
  headers.state = "FirstAndDefault";
  headers.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  headers.firstPage.centerHeader = "";
}

/** Queues A4 with the margins of Nghị định 30/2020 (20/20/30/15 mm). */
export function setUpPage(layout: Excel.PageLayout, orientation: PrintSetup["orientation"]): void {
  layout.orientation = orientation;
  layout.paperSize = "A4";
  layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 });
}
