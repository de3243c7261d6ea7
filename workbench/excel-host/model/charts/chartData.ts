import { columnName, quoteSheet } from "../../files/a1";
import type { ChartSeries } from "../../files/charts";
import { worksheetOf, type SheetRef } from "../access";
import { type Area, columnCount, rowCount, splitAddress, parseArea } from "../area";
import type { Book } from "../book";
import { cellAt, type CellValue, valueOf } from "../cells/cells";
import { sheetByName } from "../sheets/sheets";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block of cells: one a column, or one a row where the block is wider than high.
 * Texts in the first row and column are names and categories; so are numbers there when the corner is empty.
 */
export function seriesFrom(sheet: SheetRef, area: Area, seriesBy: SeriesBy): ChartSeries[] {
  const byColumns = seriesBy === "Auto" ? rowCount(area) >= columnCount(area) : seriesBy === "Columns";
  const isText = (row: number, column: number): boolean => {
    const value = valueOf(cellAt(sheet, row, column));
    return typeof value === "string" && value !== "";
  };
  const { startRow, startColumn, endRow, endColumn } = area;
  const isBlock = rowCount(area) > 1 && columnCount(area) > 1;
  const hasCorner = isBlock && valueOf(cellAt(sheet, startRow, startColumn)) === "";
  const topRow = hasCorner || (rowCount(area) > 1 && isText(startRow, endColumn)) ? 1 : 0;
  const leftColumn = hasCorner || (columnCount(area) > 1 && isText(endRow, startColumn)) ? 1 : 0;
  const reference = (part: Partial<Area>): string => referenceTo(sheet, { ...area, ...part });
  const made: ChartSeries[] = [];
  if (byColumns) {
    for (let column = startColumn + leftColumn; column <= endColumn; column++) {
      const cells = { startRow: startRow + topRow, startColumn: column, endColumn: column };
      made.push({
        name: topRow ? reference({ endRow: startRow, startColumn: column, endColumn: column }) : "",
        isNameReference: topRow === 1,
        categories: leftColumn ? reference({ startRow: startRow + topRow, endColumn: startColumn }) : "",
        values: reference(cells),
      });
    }
    return made;
  }
  for (let row = startRow + topRow; row <= endRow; row++) {
    const cells = { startRow: row, endRow: row, startColumn: startColumn + leftColumn };
    made.push({
      name: leftColumn ? reference({ startRow: row, endRow: row, endColumn: startColumn }) : "",
      isNameReference: leftColumn === 1,
      categories: topRow ? reference({ endRow: startRow, startColumn: startColumn + leftColumn }) : "",
      values: reference(cells),
    });
  }
  return made;
}

/** A reference as charts have it: with its sheet, and absolute. */
export function referenceTo(sheet: SheetRef, { startRow, startColumn, endRow, endColumn }: Area): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const start = cell(startRow, startColumn);
  const end = cell(endRow, endColumn);
  return `${quoteSheet(worksheetOf(sheet).getName())}!${start === end ? start : `${start}:${end}`}`;
}

/** What a reference names; null where it leads nowhere. */
export function sheetAndArea(
  book: Book,
  reference: string,
): { readonly sheet: SheetRef; readonly area: Area } | null {
  const { sheet, cells } = splitAddress(reference);
  const worksheet = sheet === null ? null : sheetByName(book, sheet);
  const area = parseArea(cells);
  if (worksheet === null || area === null) return null;
  return { sheet: { book, sheetId: worksheet.getSheetId() }, area };
}

/** What stands in the cells of a reference, row by row; nothing where it leads nowhere. */
export function valuesAt(book: Book, reference: string): CellValue[] {
  const found = sheetAndArea(book, reference);
  if (found === null) return [];
  const { sheet, area } = found;
  const values: CellValue[] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      values.push(valueOf(cellAt(sheet, row, column)));
    }
  }
  return values;
}

/** A series' name as it is shown; "" for none. */
export function seriesName(book: Book, { name, isNameReference }: ChartSeries): string {
  return isNameReference ? String(valuesAt(book, name)[0] ?? "") : name;
}
