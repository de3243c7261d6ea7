import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { accessorOf, clampToGrid, growToHold, mutate, targetOf, worksheetOf, type SheetRef } from "./access";
import { isEntireColumns, isEntireRows, type Area } from "./area";

/** What a style gets; a field that is absent is left as it is, null takes it away. */
export type StylePatch = IStyleData;

/**
 * Gives every cell of the area the fields of `patch`. Whole columns and rows get it as their own style, so that
 * cells to come have it too; everything is one mutation, however many cells.
 */
export function patchStyle(sheet: SheetRef, area: Area, patch: StylePatch): void {
  patchCells(sheet, area, () => patch);
}

/** The same, with a patch of its own for each cell. */
export function patchCells(
  sheet: SheetRef,
  area: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  const worksheet = worksheetOf(sheet);
  const cells = growToHold(sheet, area);
  const wholeColumns = isEntireColumns(area);
  const wholeRows = !wholeColumns && isEntireRows(area);
  if (wholeColumns) patchColumns(sheet, worksheet, cells, patchOf);
  if (wholeRows) patchRows(sheet, worksheet, cells, patchOf);

  const matrix = worksheet.getCellMatrix();
  const cellValue = new ObjectMatrix<ICellData>();
  for (let row = cells.startRow; row <= cells.endRow; row++) {
    for (let column = cells.startColumn; column <= cells.endColumn; column++) {
      // A cell without a style of its own shows its column's or row's.
      if ((wholeColumns || wholeRows) && !matrix.getValue(row, column)?.s) continue;
      cellValue.setValue(row, column, { s: structuredClone(patchOf(row, column)) });
    }
  }
  // Without this trigger the grid takes the cells for rewritten ones and forgets their formulas.
  const params = { ...targetOf(sheet), cellValue: cellValue.getMatrix(), trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(accessorOf(sheet.book), params);
  mutate(sheet, SetRangeValuesMutation, params, { id: SetRangeValuesMutation.id, params: undo });
}

function patchColumns(
  sheet: SheetRef,
  worksheet: Worksheet,
  { startRow, startColumn, endColumn }: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = startColumn; column <= endColumn; column++) {
    columnData[column] = { s: merged(worksheet.getColumnStyle(column), patchOf(startRow, column)) };
  }
  const params = { ...targetOf(sheet), columnData };
  const undo = SetColDataMutationFactory(params, worksheet);
  mutate(sheet, SetColDataMutation, params, { id: SetColDataMutation.id, params: undo });
}

function patchRows(
  sheet: SheetRef,
  worksheet: Worksheet,
  { startRow, endRow, startColumn }: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = startRow; row <= endRow; row++) {
    rowData[row] = { s: merged(worksheet.getRowStyle(row), patchOf(row, startColumn)) };
  }
  const params = { ...targetOf(sheet), rowData };
  const undo = SetRowDataMutationFactory(params, worksheet);
  mutate(sheet, SetRowDataMutation, params, { id: SetRowDataMutation.id, params: undo });
}

/** `style` with the patch's fields; borders are merged side by side. The given style is left as it is. */
function merged(style: ReturnType<Worksheet["getColumnStyle"]>, patch: StylePatch): IStyleData {
  const before = typeof style === "object" && style !== null ? style : {};
  const result = { ...before, ...structuredClone(patch) };
  if (patch.bd) result.bd = { ...before.bd, ...patch.bd };
  return result;
}

/**
 * What `pick` sees in the styles of all cells of the area (own, row's, column's and sheet's together), or null
 * where the cells differ. What conditional formats and table styles show is not part of it, as in Excel.
 */
export function uniformStyle<T extends string | number | boolean>(
  sheet: SheetRef,
  area: Area,
  pick: (style: IStyleData) => T,
): T | null {
  const worksheet = worksheetOf(sheet);
  const cells = clampToGrid(worksheet, area);
  if (cells === null) return pick({});
  return uniform(cells, (row, column) => pick(styleOf(worksheet, row, column)));
}

/** What `read` gives for every cell of the area, or null where it differs. */
export function uniform<T>(
  { startRow, endRow, startColumn, endColumn }: Area,
  read: (row: number, column: number) => T,
): T | null {
  const first = read(startRow, startColumn);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

/** The style that the cell shows: its own, its row's, its column's and the sheet's together. */
export function styleOf(worksheet: Worksheet, row: number, column: number): IStyleData {
  return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column) ?? {});
}
