import type { Form } from "./form";
import type { CellValue, Grid } from "./grid";
import { isBlank, textOf } from "../text/text";

/** The rows of a form that entries stand in or may still be written in: 0-based worksheet rows, both included. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  /** Nothing stands below them. */
  readonly isOpen: boolean;
}

/**
 * From the first row below the headings (a second line of these, column numbers and a first group heading left out) to
 * the last one before something else: rows that are blank or only numbered count, totals and signatures do not.
 */
export function tableRows(form: Form, grid: Grid): TableRows {
  const entries = new Set(form.rows.map(({ row }) => row));
  const isFree = (row: number): boolean => isBlankOrNumbered(form, grid[row] ?? []);
  let first = form.headerRow + 1;
  while (first < grid.length && !entries.has(first) && !isFree(first)) first++;
  let last = Math.max(first, form.rows.at(-1)?.row ?? 0);
  while (last + 1 < grid.length && isFree(last + 1)) last++;
  return { first, last, isOpen: last + 1 >= grid.length };
}

/** Kiểm tra is no entry of anybody's. */
function isBlankOrNumbered({ columns: { tt, check } }: Form, cells: readonly CellValue[]): boolean {
  return cells.every(
    (cell, at) => isBlank(cell) || at === check || (at === tt && /^\s*\d+\.?\s*$/.test(textOf(cell))),
  );
}
