import type { FilterColumns, SheetFilter } from "./filters";
import type { ChartData } from "./charts";
import type { SheetProtection } from "./protection";
import type { SheetProperties } from "./sheetProperties";
import type { Spill } from "./spills";
import type { TableSort } from "./tableSort";

/**
 * What the grid's model does not hold of a worksheet, kept in its `custom` field so that it travels with the snapshot.
 * A field that is absent is not set in the file.
 */
export interface SheetCustom {
  /** Print set-up of the sheet. */
  pageLayout?: PageLayout;
  /** By the table's id in the table plugin's resource. */
  tables?: Record<string, TableFormat>;
  /** The sheet is hidden so that only a program can show it again; `hidden` is set too. */
  veryHidden?: boolean;
  /** The filter of a range of the sheet that is no table. */
  filter?: SheetFilter;
  /** Absent when the sheet is not protected. */
  protection?: SheetProtection;
  /** Row and column headings are not shown in Excel; absent when they are. */
  hidesHeadings?: true;
  /** Absent when there are none. */
  properties?: SheetProperties;
  /** What formulas have spilled when the snapshot was made. Absent when they have nothing. */
  spills?: readonly Spill[];
  /** In the order of the file's drawing. Absent when there is none. */
  charts?: readonly ChartData[];
}

/** Print set-up, as Office.js's `Worksheet.pageLayout` names it. All lengths in points. */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  /** OOXML paper code: A4 is 9 (`Excel.PaperType.a4`). */
  paperSize?: number;
  topMargin?: number;
  bottomMargin?: number;
  leftMargin?: number;
  rightMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  /** A1 without the sheet: "A1:E12", or "A:E" for whole columns. Several areas are parted by commas. */
  printArea?: string;
  /** Rows repeated on each page: "7:7". */
  printTitleRows?: string;
  /** Columns repeated on each page: "A:B". */
  printTitleColumns?: string;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** Either a scale in percent, or the number of pages to fit on; a side that is absent takes as many as it needs. */
  zoom?: { scale: number } | { horizontalFitToPages?: number; verticalFitToPages?: number };
  headerFooter?: HeaderFooter;
  firstPageNumber?: number;
  printOrder?: "DownThenOver" | "OverThenDown";
  blackAndWhite?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Printed without graphics. */
  draftMode?: boolean;
  /** Absent when comments are not printed. */
  printComments?: "EndSheet" | "InPlace";
  /** What stands for an error in print; absent when it is the error itself. */
  printErrors?: "Blank" | "Dash" | "NotAvailable";
  /** The rows (from 0) that start a page by somebody's wish, in order. Absent when there are none. */
  rowBreaks?: readonly number[];
  /** The columns (from 0) that do. */
  columnBreaks?: readonly number[];
}

/** Header and footer strings as the file holds them: "&C&P" is the page number in the centre. */
export interface HeaderFooter {
  differentFirst?: boolean;
  differentOddEven?: boolean;
  /** False where it does not grow and shrink with the sheet. Absent when it does. */
  scalesWithSheet?: false;
  /** False where it has margins of its own. Absent when it has the sheet's. */
  alignsWithMargins?: false;
  /** Of all pages that have none of their own. */
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
}

/** What a table shows that the grid's table does not model. Absent fields mean Excel's defaults, named below. */
export interface TableFormat {
  /** Table style such as "TableStyleLight1"; "" for none. Default "TableStyleMedium2". */
  style?: string;
  /** Default true. */
  showFilterButton?: boolean;
  /** Default true. */
  showBandedRows?: boolean;
  /** Default false. */
  showBandedColumns?: boolean;
  /** Default true. */
  showHeaders?: boolean;
  /** Default false. */
  highlightFirstColumn?: boolean;
  /** Default false. */
  highlightLastColumn?: boolean;
  /** What its columns are filtered by; the rows that this hides are hidden rows of the sheet. */
  filters?: FilterColumns;
  /** How its rows were sorted last, for the marks at its headings; null when they say nothing. */
  sort?: TableSort | null;
  /** Default false; the totals row is the last row of the table's range. */
  showTotals?: boolean;
  /** Default false: whether its one row, while that is blank, stands for no row yet. Excel's file has `insertRow`. */
  hasNoRows?: boolean;
}
