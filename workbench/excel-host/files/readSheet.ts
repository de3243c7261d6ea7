import type {
  IColumnData,
  IFreeze,
  IObjectArrayPrimitiveType,
  IRange,
  IRowData,
  IWorksheetData,
} from "@univerjs/core";
import { LAST_COLUMN, parseRange } from "./a1";
import type { SheetCells } from "./readCells";
import { readTabColor, styleId } from "./readStyles";
import { columnPixels, rowPixels } from "./units";
import { attribute, booleanAttribute, child, children, descend, numberAttribute } from "./xml";

/** Room beyond what is used, because the grid's sheets have a fixed size; the grid grows when it is typed out. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** Excel's own when the file says nothing: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_POINTS = 15;

/** The grid's part of a worksheet: everything but its name, its plugins' resources and `custom`. */
export function readSheet(worksheet: Element, cells: SheetCells, theme: string[]): Partial<IWorksheetData> {
  const view = descend(worksheet, "sheetViews", "sheetView");
  const format = child(worksheet, "sheetFormatPr");
  const columnData = readColumns(child(worksheet, "cols"));
  const mergeData = readMerges(child(worksheet, "mergeCells"));
  const defaultWidth = numberAttribute(format, "defaultColWidth");
  const defaultHeight = numberAttribute(format, "defaultRowHeight") ?? DEFAULT_ROW_POINTS;
  return {
    tabColor: readTabColor(worksheet, theme),
    freeze: readFreeze(child(view, "pane")),
    rowCount: Math.max(LEAST_ROWS, cells.rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, Math.min(LAST_COLUMN + 1, cells.columns + SPARE_COLUMNS)),
    defaultColumnWidth: defaultWidth === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(defaultWidth),
    defaultRowHeight: rowPixels(defaultHeight),
    mergeData,
    cellData: cells.cellData,
    rowData: readRows(child(worksheet, "sheetData")),
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: booleanAttribute(view, "showGridLines", true) ? 1 : 0,
    rightToLeft: booleanAttribute(view, "rightToLeft") ? 1 : 0,
  };
}

function readColumns(cols: Element | null): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const col of children(cols, "col")) {
    const width = numberAttribute(col, "width");
    const style = numberAttribute(col, "style") ?? 0;
    const column: Partial<IColumnData> = {
      ...(width !== undefined && { w: columnPixels(width) }),
      ...(booleanAttribute(col, "hidden") && { hd: 1 }),
      ...(style !== 0 && { s: styleId(style) }),
    };
    const first = (numberAttribute(col, "min") ?? 1) - 1;
    // "To the end of the sheet" is how a default is written; a thousand columns hold more than anybody looks at.
    const last = Math.min((numberAttribute(col, "max") ?? first + 1) - 1, first + 1000);
    for (let index = first; index <= last; index++) columnData[index] = { ...column };
  }
  return columnData;
}

function readRows(sheetData: Element | null): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  let index = -1;
  for (const row of children(sheetData, "row")) {
    index = (numberAttribute(row, "r") ?? index + 2) - 1;
    const points = numberAttribute(row, "ht");
    const style = booleanAttribute(row, "customFormat") ? (numberAttribute(row, "s") ?? 0) : 0;
    const data: Partial<IRowData> = {
      ...(booleanAttribute(row, "hidden") && { hd: 1 }),
      ...(style !== 0 && { s: styleId(style) }),
    };
    if (points !== undefined) {
      // Without customHeight the height was fitted to the text, and may be fitted again.
      const fixed = booleanAttribute(row, "customHeight");
      Object.assign(data, fixed ? { h: rowPixels(points), ia: 0 } : { ah: rowPixels(points), ia: 1 });
    }
    if (Object.keys(data).length > 0) rowData[index] = data;
  }
  return rowData;
}

function readMerges(mergeCells: Element | null): IRange[] {
  return children(mergeCells, "mergeCell")
    .map((merge) => parseRange(attribute(merge, "ref") ?? ""))
    .filter((range) => range !== null);
}

function readFreeze(pane: Element | null): IFreeze {
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit")
    return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const xSplit = numberAttribute(pane, "xSplit") ?? 0;
  const ySplit = numberAttribute(pane, "ySplit") ?? 0;
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}
