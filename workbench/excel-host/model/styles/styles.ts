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
import type { FileStyle } from "../../files/cellMarks";
import { accessorOf, clampToGrid, growToHold, mutate, targetOf, worksheetOf, type SheetRef } from "../access";
import { isEntireColumns, isEntireRows, type Area } from "../area";
import { hasMarks, type MarksPatch, ownStyleOf, setCellStyles, withMarks } from "./cellStyles";

/** What a style gets; a field that is absent is left as it is, null takes it away. */
export type StylePatch = IStyleData & MarksPatch;

/**
 * Gives every cell of the areas the fields of `patch`. Whole columns and rows get it as their own style, so that
 * cells to come have it too; each area is one mutation, however many cells.
 */
export function patchStyle(sheet: SheetRef, areas: readonly Area[], patch: StylePatch): void {
  for (const area of areas) patchCells(sheet, area, () => patch);
}

/** The same for one area, with a patch of its own for each cell. */
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
  const copyOf = copier();
  const cellValue = new ObjectMatrix<ICellData>();
  for (let row = cells.startRow; row <= cells.endRow; row++) {
    for (let column = cells.startColumn; column <= cells.endColumn; column++) {
      const own = matrix.getValue(row, column)?.s ?? "";
      const hasOwn = own !== "";
      // A cell without a style of its own shows its column's or row's.
      if ((wholeColumns || wholeRows) && !hasOwn) continue;
      const patch = patchOf(row, column);
      const s = hasOwn ? copyOf(patch, own) : merged(inherited(worksheet, row, column), patch);
      cellValue.setValue(row, column, { s });
    }
  }
  // Without this trigger the grid takes the cells for rewritten ones and forgets their formulas.
  const params = { ...targetOf(sheet), cellValue: cellValue.getMatrix(), trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(accessorOf(sheet.book), params);
  mutate(sheet, SetRangeValuesMutation, params, { id: SetRangeValuesMutation.id, params: undo });
  mark(sheet, cellValue);
}

/**
 * Copies of patches, for the grid keeps what it is given and may change it: the same for cells that get the same on top of
 * the same style.
 */
function copier(): (patch: StylePatch, style: NonNullable<ICellData["s"]>) => StylePatch {
  const copies = new Map<StylePatch, Map<unknown, StylePatch>>();
  return (patch, style) => {
    const ofPatch = copies.get(patch) ?? new Map<unknown, StylePatch>();
    copies.set(patch, ofPatch);
    const copy = ofPatch.get(style) ?? structuredClone(patch);
    ofPatch.set(style, copy);
    return copy;
  };
}

/** What the grid's own mutation leaves out of a patch. */
function mark(sheet: SheetRef, patches: ObjectMatrix<ICellData>): void {
  const styles = new ObjectMatrix<FileStyle>();
  patches.forValue((row, column, { s }) => {
    if (!hasMarks(s as MarksPatch)) return;
    const own = ownStyleOf(sheet, row, column) ?? {};
    const marked = withMarks(own, s as MarksPatch);
    if (marked !== own) styles.setValue(row, column, marked);
  });
  setCellStyles(sheet, styles.getMatrix());
}

/** What a cell without a style of its own shows; with its own, the file has it from there alone. */
export function inherited(worksheet: Worksheet, row: number, column: number): IStyleData {
  const [ofColumn, ofRow] = [worksheet.getColumnStyle(column), worksheet.getRowStyle(row)];
  return { ...(typeof ofColumn === "object" && ofColumn), ...(typeof ofRow === "object" && ofRow) };
}

function patchColumns(
  sheet: SheetRef,
  worksheet: Worksheet,
  { startRow, startColumn, endColumn }: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = startColumn; column <= endColumn; column++) {
    const s = kept(merged(worksheet.getColumnStyle(column), patchOf(startRow, column)));
    if (s !== null || worksheet.getColumnStyle(column)) columnData[column] = { s: s ?? {} };
  }
  if (Object.keys(columnData).length === 0) return;
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
    const s = kept(merged(worksheet.getRowStyle(row), patchOf(row, startColumn)));
    if (s !== null || worksheet.getRowStyle(row)) rowData[row] = { s: s ?? {} };
  }
  if (Object.keys(rowData).length === 0) return;
  const params = { ...targetOf(sheet), rowData };
  const undo = SetRowDataMutationFactory(params, worksheet);
  mutate(sheet, SetRowDataMutation, params, { id: SetRowDataMutation.id, params: undo });
}

/** The fields that say something; null for none. */
function kept(style: StylePatch): IStyleData | null {
  const fields = Object.entries(style).filter(([, value]) => value !== null);
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

/** `style` with the patch's fields; borders are merged side by side. The given style is left as it is. */
function merged(style: ReturnType<Worksheet["getColumnStyle"]>, patch: StylePatch): StylePatch {
  const before = typeof style === "object" && style !== null ? style : {};
  const result: StylePatch = { ...before, ...structuredClone(patch) };
  if (patch.bd) result.bd = { ...before.bd, ...patch.bd };
  return result;
}

/**
 * What `pick` sees in the styles of all cells of the areas (own, row's, column's and sheet's together), or null
 * where the cells differ. What conditional formats and table styles show is not part of it, as in Excel.
 */
export function uniformStyle<T extends string | number | boolean>(
  sheet: SheetRef,
  areas: readonly Area[],
  pick: (style: FileStyle) => T,
): T | null {
  const worksheet = worksheetOf(sheet);
  return uniformAreas(areas, (area) => {
    const cells = clampToGrid(worksheet, area);
    return cells === null ? pick({}) : uniform(cells, (row, column) => pick(styleOf(worksheet, row, column)));
  });
}

/** What `read` gives for every one of the areas, or null where it differs. */
export function uniformAreas<T>(areas: readonly Area[], read: (area: Area) => T | null): T | null {
  const [first, ...others] = areas;
  const value = first === undefined ? null : read(first);
  return others.every((area) => read(area) === value) ? value : null;
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
export function styleOf(worksheet: Worksheet, row: number, column: number): FileStyle {
  return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column) ?? {});
}
