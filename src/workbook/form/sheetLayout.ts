/**
 * Where everything stands on a unit's sheet, as in the seed: the heading block over the table, the five
 * official columns A:E, then the working columns F:H outside the print area.
 * Widths and heights in points; the official columns fill the 165 mm that A4 portrait leaves between the
 * margins of Nghị định 30/2020 (30 and 15 mm): TT 10, tồn tại 60, giải pháp 55, thời gian 22, ghi chú 18 mm.
 */
import type { FormColumn } from "../../core/form/form";
import type { CheckedColumns, CheckedRange } from "../marks/checkFormula";

/** The columns of the sheet, left to right. */
export const SHEET_COLUMNS = [
  { key: "tt", letter: "A", width: 28 },
  { key: "problem", letter: "B", width: 170 },
  { key: "remedy", letter: "C", width: 155 },
  { key: "month", letter: "D", width: 62 },
  { key: "note", letter: "E", width: 51 },
  { key: "check", letter: "F", width: 235 },
  { key: "area", letter: "G", width: 110 },
  { key: "points", letter: "H", width: 60 },
] as const satisfies readonly { key: FormColumn; letter: string; width: number }[];

export const APPENDIX_ROW = 1;
export const TITLE_ROW = 2;
export const REFERENCE_ROW = 3;
export const UNIT_ROW = 4;
/** The headings; row 5 stays empty, so that Excel never takes the heading block for a part of the table. */
export const HEADER_ROW = 6;
export const FIRST_ROW = HEADER_ROW + 1;
/** Five numbered rows to start with, as in the seed; the table grows as people type. */
export const START_ROWS = 5;
/**
 * Formulas look this far, for rows that are typed or pasted below the table. Lists, number formats and conditional formats stand
 * on the table's rows alone: Excel carries them on as it grows.
 */
export const FARTHEST_ROW = HEADER_ROW + 200;

/** 1-based last row of a table with so many rows filled in beforehand. */
export const lastRowOf = (filled: number): number => HEADER_ROW + Math.max(START_ROWS, filled);
/** Whole columns: Excel prints them down to the last filled row, however far the table has grown. */
export const PRINT_AREA = "A:E";

/** Beside the unit's line and outside the print area: how many cells are still missing. */
export const MISSING_COUNT_CELL = `F${UNIT_ROW}`;

/** The columns that Kiểm tra looks at, and its own. */
const CHECKED_COLUMNS = {
  tt: "A",
  problem: "B",
  remedy: "C",
  month: "D",
  note: "E",
  check: "F",
} as const satisfies CheckedColumns;

/** What the formulas of Kiểm tra look at. @param actionYear of the form */
export const checkedRange = (actionYear: number): CheckedRange => ({
  columns: CHECKED_COLUMNS,
  headerRow: HEADER_ROW,
  firstRow: FIRST_ROW,
  lastRow: FARTHEST_ROW,
  actionYear,
});

/** A column's part of the table's rows, e.g. "D7:D11". @param lastRow 1-based, of the table */
export function columnRange(key: FormColumn, lastRow: number): string {
  const column = SHEET_COLUMNS.find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`No column ${key} on a unit's sheet.`);
  return `${column.letter}${FIRST_ROW}:${column.letter}${lastRow}`;
}
