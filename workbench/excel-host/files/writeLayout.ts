import type { IColumnData, IFreeze, IRowData } from "@univerjs/core";
import type { PageLayoutOptions, ViewOptions } from "excelize-wasm";
import { cellName, columnName } from "./a1";
import { type Book, must } from "./engine";
import type { PageLayout, SheetCustom } from "./pageLayout";
import { fixedHeight, same, type SheetView, styleOf } from "./project";
import { DEFAULT_COLUMN_PIXELS } from "./readSheet";
import { columnCharacters, rowPoints } from "./units";
import { hexColor } from "./colors";
import type { StyleWriter } from "./writeStyles";

const POINTS_PER_INCH = 72;
/** What a column without a width of its own shows: 8.43 characters and their padding. */
const DEFAULT_COLUMN_WIDTH = 9.140625;

/** Widths, heights, hidden rows and columns, and their styles. Before the cells: a column's style runs over them. */
export function writeRowsAndColumns(
  book: Book,
  sheet: SheetView,
  before: SheetView,
  styles: StyleWriter,
): void {
  for (const index of changedKeys(sheet.data.columnData, before.data.columnData)) {
    writeColumn(book, sheet, before, styles, index);
  }
  for (const index of changedKeys(sheet.data.rowData, before.data.rowData)) {
    writeRow(book, sheet, before, styles, index);
  }
}

function changedKeys(now: object | undefined, then: object | undefined): number[] {
  const [current, baseline] = [
    (now ?? {}) as Record<string, unknown>,
    (then ?? {}) as Record<string, unknown>,
  ];
  const keys = new Set([...Object.keys(current), ...Object.keys(baseline)]);
  return [...keys].filter((key) => !same(current[key], baseline[key])).map(Number);
}

function writeColumn(
  book: Book,
  sheet: SheetView,
  before: SheetView,
  styles: StyleWriter,
  index: number,
): void {
  const column: Partial<IColumnData> = sheet.data.columnData?.[index] ?? {};
  const old: Partial<IColumnData> = before.data.columnData?.[index] ?? {};
  const name = columnName(index);
  if (column.w !== old.w) {
    const width = column.w === undefined ? DEFAULT_COLUMN_WIDTH : columnCharacters(column.w);
    must(book.SetColWidth(sheet.name, name, name, width), "SetColWidth");
  }
  if ((column.hd ?? 0) !== (old.hd ?? 0))
    must(book.SetColVisible(sheet.name, name, column.hd !== 1), "SetColVisible");
  if (same(styleOf(sheet.snapshot, column.s), styleOf(before.snapshot, old.s))) return;
  const format = styles.cellFormat(
    sheet.snapshot,
    column.s,
    old.s,
    () => must(book.GetColStyle(sheet.name, name), "GetColStyle").style,
  );
  const cells = cellFormats(book, sheet, before, styles, (_row, at) => at === index);
  must(book.SetColStyle(sheet.name, name, format), "SetColStyle");
  restoreCellFormats(book, sheet, cells);
}

function writeRow(book: Book, sheet: SheetView, before: SheetView, styles: StyleWriter, index: number): void {
  const row: Partial<IRowData> = sheet.data.rowData?.[index] ?? {};
  const old: Partial<IRowData> = before.data.rowData?.[index] ?? {};
  const [height, oldHeight] = [
    fixedHeight(row, sheet.data.defaultRowHeight),
    fixedHeight(old, before.data.defaultRowHeight),
  ];
  // -1 lets Excel fit the row to its content again.
  if (height !== oldHeight) {
    must(
      book.SetRowHeight(sheet.name, index + 1, height === undefined ? -1 : rowPoints(height)),
      "SetRowHeight",
    );
  }
  if ((row.hd ?? 0) !== (old.hd ?? 0))
    must(book.SetRowVisible(sheet.name, index + 1, row.hd !== 1), "SetRowVisible");
  if (same(styleOf(sheet.snapshot, row.s), styleOf(before.snapshot, old.s))) return;
  // The library cannot be asked for a row's format: after a save, one of the grid's own begins from the default.
  const format = styles.cellFormat(sheet.snapshot, row.s, old.s, () => 0);
  const cells = cellFormats(book, sheet, before, styles, (at) => at === index);
  must(book.SetRowStyle(sheet.name, index + 1, index + 1, format), "SetRowStyle");
  restoreCellFormats(book, sheet, cells);
}

/** The formats that the cells are to have, by A1 name; asked for while the file still has those that they had. */
function cellFormats(
  book: Book,
  sheet: SheetView,
  before: SheetView,
  styles: StyleWriter,
  affected: (row: number, column: number) => boolean,
): Map<string, number> {
  const formats = new Map<string, number>();
  sheet.eachCell((cell, row, column) => {
    if (!affected(row, column)) return;
    const name = cellName(row, column);
    const format = styles.cellFormat(
      sheet.snapshot,
      cell.s,
      before.data.cellData?.[row]?.[column]?.s,
      () => must(book.GetCellStyle(sheet.name, name), "GetCellStyle").style,
    );
    formats.set(name, format);
  });
  return formats;
}

/** The library puts a column's or row's style on its cells too; they get their own back. */
function restoreCellFormats(book: Book, sheet: SheetView, formats: Map<string, number>): void {
  for (const [name, format] of formats) {
    must(book.SetCellStyle(sheet.name, name, name, format), "SetCellStyle");
  }
}

/** Frozen panes, tab colour, gridlines, direction. */
export function writeView(book: Book, sheet: SheetView, before: SheetView): void {
  const [now, then] = [sheet.data, before.data];
  if (!same(frozen(now.freeze), frozen(then.freeze))) writeFreeze(book, sheet.name, now.freeze);
  if ((now.tabColor ?? "") !== (then.tabColor ?? "")) {
    const color = now.tabColor ? `FF${hexColor(now.tabColor).slice(1)}` : "";
    must(book.SetSheetProps(sheet.name, { TabColorRGB: color }), "SetSheetProps");
  }
  const [width, oldWidth] = [now, then].map((data) => data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
  if (width !== oldWidth) {
    const DefaultColWidth = columnCharacters(width ?? DEFAULT_COLUMN_PIXELS);
    must(book.SetSheetProps(sheet.name, { DefaultColWidth }), "SetSheetProps");
  }
  if (same(shown(sheet), shown(before))) return;
  const { opts } = must(book.GetSheetView(sheet.name, 0), "GetSheetView");
  must(book.SetSheetView(sheet.name, 0, { ...opts, ...shown(sheet) }), "SetSheetView");
}

/** What the sheet shows around its cells, in the library's terms. */
function shown({ data }: SheetView): Partial<ViewOptions> {
  return {
    ShowGridLines: data.showGridlines !== 0,
    RightToLeft: data.rightToLeft === 1,
    ShowRowColHeaders: (data.custom as SheetCustom | null | undefined)?.hidesHeadings !== true,
  };
}

function frozen(freeze: IFreeze | undefined): [number, number] {
  return [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0];
}

function writeFreeze(book: Book, name: string, freeze: IFreeze | undefined): void {
  const [columns, rows] = frozen(freeze);
  const panes =
    columns === 0 && rows === 0
      ? { Freeze: false, Split: false }
      : {
          Freeze: true,
          XSplit: columns,
          YSplit: rows,
          TopLeftCell: cellName(rows, columns),
          ActivePane: columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight",
        };
  must(book.SetPanes(name, panes), "SetPanes");
}

/** The page layout that a sheet carries; empty when it has none. */
export function pageLayoutOf(sheet: SheetView): PageLayout {
  return (sheet.data.custom as SheetCustom | null | undefined)?.pageLayout ?? {};
}

/** The print set-up, except the print names and what is patched into the part (headers, print gridlines). */
export function writePageLayout(book: Book, sheet: SheetView, before: SheetView): void {
  const [now, then] = [pageLayoutOf(sheet), pageLayoutOf(before)];
  if (same(now, then)) return;
  const fit = now.zoom && !("scale" in now.zoom) ? now.zoom : undefined;
  must(book.SetPageLayout(sheet.name, layoutOptions(now, then)), "SetPageLayout");
  if (!same(now.zoom, then.zoom)) {
    must(book.SetSheetProps(sheet.name, { FitToPage: fit !== undefined }), "SetSheetProps");
  }
  must(
    book.SetPageMargins(sheet.name, {
      ...inches("Top", now.topMargin),
      ...inches("Bottom", now.bottomMargin),
      ...inches("Left", now.leftMargin),
      ...inches("Right", now.rightMargin),
      ...inches("Header", now.headerMargin),
      ...inches("Footer", now.footerMargin),
      ...changed("Horizontally", now.centerHorizontally ?? false, then.centerHorizontally ?? false),
      ...changed("Vertically", now.centerVertically ?? false, then.centerVertically ?? false),
    }),
    "SetPageMargins",
  );
}

function layoutOptions(now: PageLayout, then: PageLayout): PageLayoutOptions {
  const zoom = now.zoom ?? {};
  return {
    ...(now.paperSize !== undefined && { Size: now.paperSize }),
    ...(now.orientation && { Orientation: now.orientation.toLowerCase() }),
    ...(now.firstPageNumber !== undefined && { FirstPageNumber: now.firstPageNumber }),
    ...("scale" in zoom
      ? { AdjustTo: zoom.scale }
      : now.zoom && {
          FitToWidth: zoom.horizontalFitToPages ?? 0,
          FitToHeight: zoom.verticalFitToPages ?? 0,
        }),
    ...changed("BlackAndWhite", now.blackAndWhite ?? false, then.blackAndWhite ?? false),
    ...changed(
      "PageOrder",
      now.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
      then.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ),
  };
}

function inches(name: string, points: number | undefined): Record<string, number> {
  return points === undefined ? {} : { [name]: points / POINTS_PER_INCH };
}

function changed<Value>(name: string, now: Value, then: Value): Record<string, Value> {
  return now === then ? {} : { [name]: now };
}
