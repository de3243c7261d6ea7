import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { clampToGrid, facadeOf, growToHold, mutate, targetOf, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { uniform } from "../styles/styles";
import { fitRowsOf } from "./fitRows";

/** Sets the height of the rows in pixels; they no longer follow their content. */
export function setRowHeight(sheet: SheetRef, area: Area, pixels: number): void {
  const target = { ...targetOf(sheet), ranges: [growToHold(sheet, area)] };
  const worksheet = worksheetOf(sheet);
  const height = { ...target, rowHeight: pixels };
  const undoHeight = SetWorksheetRowHeightMutationFactory(height, worksheet);
  const fixed = { ...target, autoHeightInfo: BooleanNumber.FALSE };
  const undoFixed = SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet);
  mutate(sheet, SetWorksheetRowHeightMutation, height, {
    id: SetWorksheetRowHeightMutation.id,
    params: undoHeight,
  });
  mutate(sheet, SetWorksheetRowIsAutoHeightMutation, fixed, {
    id: SetWorksheetRowIsAutoHeightMutation.id,
    params: undoFixed,
  });
}

/** Sets the width of the columns in pixels. */
export function setColumnWidth(sheet: SheetRef, area: Area, pixels: number): void {
  const params = { ...targetOf(sheet), ranges: [growToHold(sheet, area)], colWidth: pixels };
  const undo = SetWorksheetColWidthMutationFactory(params, worksheetOf(sheet));
  mutate(sheet, SetWorksheetColWidthMutation, params, { id: SetWorksheetColWidthMutation.id, params: undo });
}

/** The height of the rows in pixels, or null where they differ. */
export function rowHeightOf(sheet: SheetRef, area: Area): number | null {
  const worksheet = worksheetOf(sheet);
  const cells = clampToGrid(worksheet, area);
  if (cells === null) return standardHeightOf(sheet);
  fitRowsOf(sheet.book).fitBetween(sheet.sheetId, cells.startRow, cells.endRow);
  return uniform({ ...cells, endColumn: cells.startColumn }, (row) =>
    worksheet.getRowManager().getRowHeight(row),
  );
}

/** The width of the columns in pixels, or null where they differ. */
export function columnWidthOf(sheet: SheetRef, area: Area): number | null {
  const worksheet = worksheetOf(sheet);
  const cells = clampToGrid(worksheet, area);
  if (cells === null) return standardWidthOf(sheet);
  return uniform({ ...cells, endRow: cells.startRow }, (_row, column) => worksheet.getColumnWidth(column));
}

/** The height of all rows from `first` to `last` together in pixels; hidden ones have none. */
export function heightOf(sheet: SheetRef, first: number, last: number): number {
  const worksheet = worksheetOf(sheet);
  const held = Math.min(last, worksheet.getRowCount() - 1);
  fitRowsOf(sheet.book).fitBetween(sheet.sheetId, first, held);
  let height = Math.max(last - Math.max(held, first - 1), 0) * standardHeightOf(sheet);
  for (let row = first; row <= held; row++)
    height += worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) : 0;
  return height;
}

/** The width of all columns from `first` to `last` together in pixels; hidden ones have none. */
export function widthOf(sheet: SheetRef, first: number, last: number): number {
  const worksheet = worksheetOf(sheet);
  const held = Math.min(last, worksheet.getColumnCount() - 1);
  let width = Math.max(last - Math.max(held, first - 1), 0) * standardWidthOf(sheet);
  for (let column = first; column <= held; column++) {
    width += worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0;
  }
  return width;
}

/** The height of rows that have none of their own, in pixels. */
export function standardHeightOf(sheet: SheetRef): number {
  return worksheetOf(sheet).getConfig().defaultRowHeight;
}

/** The width of columns that have none of their own, in pixels. */
export function standardWidthOf(sheet: SheetRef): number {
  return worksheetOf(sheet).getConfig().defaultColumnWidth;
}

/** Sets the width of columns that have none of their own, in pixels. */
export function setStandardWidth(sheet: SheetRef, pixels: number): void {
  // It gives no column a width of its own, but has the grid measure the sheet; and it is refused on a protected one.
  const measure = (): void =>
    sheet.book.run(SetWorksheetColWidthMutation.id, { ...targetOf(sheet), ranges: [], colWidth: pixels });
  measure();
  worksheetOf(sheet).getConfig().defaultColumnWidth = pixels;
  measure();
  sheet.book.tellEdit();
}

/** Fits the rows to what their cells show; merged cells do not count, as in Excel. */
export function autofitRows(sheet: SheetRef, area: Area): void {
  const cells = clampToGrid(worksheetOf(sheet), area);
  if (cells === null) return;
  facadeOf(sheet).setRowAutoHeight(cells.startRow, cells.endRow - cells.startRow + 1);
}

/** Fits the columns to what their cells show. */
export function autofitColumns(sheet: SheetRef, area: Area): void {
  const cells = clampToGrid(worksheetOf(sheet), area);
  if (cells === null) return;
  const { book, sheetId } = sheet;
  book.screen.fitColumns({ unitId: book.unitId, sheetId }, cells.startColumn, cells.endColumn);
}
