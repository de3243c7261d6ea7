import type { IRange } from "@univerjs/core";
import { columnName, LAST_COLUMN, LAST_ROW, parseRange, quoteSheet, unquoteSheet } from "../files/a1";

/** Rows and columns of one worksheet, counted from 0, ends included. Whole columns and rows reach Excel's limits. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };

export function rowCount(area: Area): number {
  return area.endRow - area.startRow + 1;
}

export function columnCount(area: Area): number {
  return area.endColumn - area.startColumn + 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.startRow === 0 && area.endRow === LAST_ROW;
}

export function isEntireRows(area: Area): boolean {
  return area.startColumn === 0 && area.endColumn === LAST_COLUMN;
}

/** The area of a single cell. */
export function cellArea(row: number, column: number): Area {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

export function isSingleCell(area: Area): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

/** Whether the area lies within Excel's 1,048,576 × 16,384 cells. */
export function isOnSheet(area: Area): boolean {
  return (
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow <= LAST_ROW &&
    area.endColumn <= LAST_COLUMN &&
    area.startRow <= area.endRow &&
    area.startColumn <= area.endColumn
  );
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

/** Whether all cells of `inner` lie in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.startRow, inner.startColumn) &&
    containsCell(outer, inner.endRow, inner.endColumn)
  );
}

export function intersect(first: Area, second: Area): Area | null {
  const area = {
    startRow: Math.max(first.startRow, second.startRow),
    startColumn: Math.max(first.startColumn, second.startColumn),
    endRow: Math.min(first.endRow, second.endRow),
    endColumn: Math.min(first.endColumn, second.endColumn),
  };
  return area.startRow > area.endRow || area.startColumn > area.endColumn ? null : area;
}

/** The area moved by so many rows and columns; it may leave the sheet. */
export function offsetArea(area: Area, rows: number, columns: number): Area {
  return {
    startRow: area.startRow + rows,
    startColumn: area.startColumn + columns,
    endRow: area.endRow + rows,
    endColumn: area.endColumn + columns,
  };
}

/** The smallest area that holds both. */
export function bound(first: Area, second: Area): Area {
  return {
    startRow: Math.min(first.startRow, second.startRow),
    startColumn: Math.min(first.startColumn, second.startColumn),
    endRow: Math.max(first.endRow, second.endRow),
    endColumn: Math.max(first.endColumn, second.endColumn),
  };
}

/** Univer's ranges leave rows or columns open (NaN) for whole columns and rows. */
export function fromUniver(range: IRange): Area {
  return {
    startRow: range.startRow || 0,
    startColumn: range.startColumn || 0,
    endRow: Number.isFinite(range.endRow) ? range.endRow : LAST_ROW,
    endColumn: Number.isFinite(range.endColumn) ? range.endColumn : LAST_COLUMN,
  };
}

/** "A1", "A1:B2", "A:E", "7:7"; as Excel writes addresses, without the sheet. */
export function areaAddress(area: Area): string {
  if (isEntireColumns(area)) return `${columnName(area.startColumn)}:${columnName(area.endColumn)}`;
  if (isEntireRows(area)) return `${area.startRow + 1}:${area.endRow + 1}`;
  const start = `${columnName(area.startColumn)}${area.startRow + 1}`;
  return isSingleCell(area) ? start : `${start}:${columnName(area.endColumn)}${area.endRow + 1}`;
}

/** A name that formulas and addresses take without quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that would read as a cell (A1, R1C1) and are quoted for it. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*)$/i;

/** A sheet's name as addresses write it: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name);
  return `${plain ? name : quoteSheet(name)}!`;
}

/** An address in two: the sheet's name, if it has one, and what follows it. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cells: address };
  return { sheet: unquoteSheet(address.slice(0, bang)), cells: address.slice(bang + 1) };
}

/** The area that "A1", "A1:B2", "A:E" or "7:7" names, or null when it names none. */
export function parseArea(cells: string): Area | null {
  const range = parseRange(cells);
  return range !== null && isOnSheet(range) ? range : null;
}
