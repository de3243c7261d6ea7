/** One cell as Excel's `Range.values` gives it; a blank cell is `""`. */
export type CellValue = string | number | boolean;

/**
 * A worksheet's values from A1 on: rows × columns, rectangular.
 * Indexes are 0-based and equal the worksheet's own (grid[7][3] is D8).
 */
export type Grid = readonly (readonly CellValue[])[];

/** A 0-based position on a worksheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
