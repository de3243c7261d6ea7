import type { IAccessor, IMutationInfo, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { LAST_COLUMN, LAST_ROW } from "../files/a1";
import type { Area } from "./area";
import type { Book } from "./book";

/** One worksheet of the open workbook, as the functions of this folder take it. */
export interface SheetRef {
  readonly book: Book;
  readonly sheetId: string;
}

/** Univer's own names for the worksheet, which its commands and mutations want in their parameters. */
export function targetOf({ book, sheetId }: SheetRef): { unitId: string; subUnitId: string } {
  return { unitId: book.unitId, subUnitId: sheetId };
}

/** The worksheet itself; it must exist. */
export function worksheetOf({ book, sheetId }: SheetRef): Worksheet {
  const worksheet = book.sheet(sheetId);
  if (worksheet === null) throw new Error(`No worksheet has the id ${sheetId}.`);
  return worksheet;
}

/** The same worksheet through Univer's facade. */
export function facadeOf({ book, sheetId }: SheetRef): FWorksheet {
  const worksheet = book.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!worksheet) throw new Error(`No worksheet has the id ${sheetId}.`);
  return worksheet;
}

/** Univer's undo factories read the document through an accessor. */
export function accessorOf(book: Book): IAccessor {
  return { get: (identifier: never) => book.get(identifier) } as IAccessor;
}

/** Carries one mutation out; `undo` takes it back. */
export function mutate<P extends object>(
  { book }: SheetRef,
  mutation: { readonly id: string },
  params: P,
  undo: IMutationInfo | readonly IMutationInfo[],
): void {
  book.mutate([{ id: mutation.id, params }], Array.isArray(undo) ? undo : [undo as IMutationInfo]);
}

/** The part of an area that the grid has cells for, null when there is none; whole rows and columns reach past it. */
export function clampToGrid(worksheet: Worksheet, area: Area): Area | null {
  const endRow = Math.min(area.endRow, worksheet.getRowCount() - 1);
  const endColumn = Math.min(area.endColumn, worksheet.getColumnCount() - 1);
  if (endRow < area.startRow || endColumn < area.startColumn) return null;
  return { startRow: area.startRow, startColumn: area.startColumn, endRow, endColumn };
}

/** Grows the grid to hold the area, whole rows and columns only to its present bounds, and returns that part. */
export function growToHold(sheet: SheetRef, area: Area): Area {
  const worksheet = worksheetOf(sheet);
  const endRow = area.endRow === LAST_ROW ? worksheet.getRowCount() - 1 : area.endRow;
  const endColumn = area.endColumn === LAST_COLUMN ? worksheet.getColumnCount() - 1 : area.endColumn;
  const held = {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: Math.max(endRow, area.startRow),
    endColumn: Math.max(endColumn, area.startColumn),
  };
  sheet.book.grow(worksheet, held);
  return held;
}
