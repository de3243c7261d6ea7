import type { IRange } from "@univerjs/core";

/** Excel's last row and column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters for a column counted from 0: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column counted from 0 for its letters: "A" → 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 name of one cell, row and column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * Reads "A1", "A1:B2", "A:E" or "7:7" (with or without $) into a range counted from 0, ends included; whole columns
 * and rows reach Excel's limits. Null when the text is no such reference.
 */
export function parseRange(reference: string): IRange | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(reference.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  if (reference.includes(":")) {
    if (!column1 !== !column2 || !row1 !== !row2 || (!column1 && !row1)) return null;
  } else if (!column1 || !row1) {
    return null;
  }
  const startRow = row1 ? Number(row1) - 1 : 0;
  const startColumn = column1 ? columnIndex(column1) : 0;
  const endRow = row2 ? Number(row2) - 1 : row1 ? startRow : LAST_ROW;
  const endColumn = column2 ? columnIndex(column2) : column1 ? startColumn : LAST_COLUMN;
  return {
    startRow: Math.min(startRow, endRow),
    startColumn: Math.min(startColumn, endColumn),
    endRow: Math.max(startRow, endRow),
    endColumn: Math.max(startColumn, endColumn),
  };
}

/** The ranges of a list such as "A1:B2 D4"; parts that are no references are left out. */
export function parseRanges(list: string): IRange[] {
  return list
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** "A1" for one cell, else "A1:B2". Rows and columns that a grid left open (NaN) reach Excel's limits. */
export function rangeName(range: IRange): string {
  const startRow = range.startRow || 0;
  const startColumn = range.startColumn || 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : LAST_ROW;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : LAST_COLUMN;
  const start = cellName(startRow, startColumn);
  const end = cellName(endRow, endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas quote it. Always quoted: it is never wrong, and names here hold spaces and accents. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name of a sheet as formulas and addresses have it, quoted or not. */
export function unquoteSheet(name: string): string {
  return /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'") ?? name;
}
