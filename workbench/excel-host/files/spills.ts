import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { ArrayMark, CellCustom } from "./cellCustom";
import { isArrayFormula, shiftFormula } from "./formulas";

/** What a formula has put into its own cell, the first of the range, and into those around it. */
export interface Spill {
  readonly range: IRange;
  /** Rows of cells with value and type alone; null for one that shows nothing. */
  readonly values: readonly (readonly (ICellData | null)[])[];
}

/** An array formula in a cell of a worksheet's part. */
export interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  /** Null where the file names none. */
  readonly range: IRange | null;
  readonly isDynamic: boolean;
}

/** Larger than any table that a formula makes here; what a file claims beyond is not gone through. */
const MOST_CELLS = 5_000_000;

/**
 * Takes what array formulas have spilled out of the cells of a sheet: it is no entry of anybody's, and would stop the
 * grid from spilling again.
 */
export function takeSpills(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  formulas: readonly ArrayFormula[],
): Spill[] {
  return formulas.flatMap(({ row, column, range, isDynamic }): Spill[] => {
    const anchor = cells[row]?.[column];
    if (!anchor?.f) return [];
    const isOne =
      range === null || (range.startRow === range.endRow && range.startColumn === range.endColumn);
    const array: ArrayMark = { formula: anchor.f, index: [row, column] };
    if (!isDynamic) mark(anchor, { ...array, size: range === null ? [1, 1] : sizeOf(range) });
    else if (!isArrayFormula(anchor.f)) mark(anchor, array);
    if (isOne || range.startRow !== row || range.startColumn !== column) return [];
    const [rows, columns] = sizeOf(range);
    if (rows * columns > MOST_CELLS) return [];
    const values = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) =>
        take(cells, row + down, column + right, down + right === 0),
      ),
    );
    return [{ range, values }];
  });
}

/** The size of the old array formula in a cell; null where there is none. */
export function fixedSize(cell: Nullable<ICellData>, row: number, column: number): ArrayMark["size"] | null {
  return markOf(cell, row, column)?.size ?? null;
}

/** Whether the formula in a cell is saved as one that may spill, whatever it gives now. */
export function isDynamicArray(
  cell: Nullable<ICellData>,
  row: number,
  column: number,
  formula: string,
): boolean {
  if (isArrayFormula(formula) || cell?.v === "#SPILL!") return true;
  const found = markOf(cell, row, column);
  return found !== null && found.size === undefined;
}

function markOf(cell: Nullable<ICellData>, row: number, column: number): ArrayMark | null {
  const { array } = (cell?.custom ?? {}) as CellCustom;
  if (array === undefined) return null;
  const [fromRow, fromColumn] = array.index;
  return shiftFormula(array.formula, row - fromRow, column - fromColumn) === cell?.f ? array : null;
}

function mark(cell: ICellData, array: ArrayMark): void {
  cell.custom = { ...cell.custom, array };
}

function sizeOf(range: IRange): [rows: number, columns: number] {
  return [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
}

/** What a cell shows, or null; it stays in the cell only where the formula is. */
function take(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  row: number,
  column: number,
  isAnchor: boolean,
): ICellData | null {
  const cell = cells[row]?.[column];
  if (cell === undefined) return null;
  const { v, t, f: _formula, ...look } = cell;
  if (!isAnchor) {
    if (Object.keys(look).length > 0) cells[row] = { ...cells[row], [column]: look };
    else delete cells[row]?.[column];
  }
  return v === undefined || v === null ? null : { v, ...(t !== undefined && { t }) };
}
