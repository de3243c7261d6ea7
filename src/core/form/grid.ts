/** One cell as Excel's `Range.values` gives it; a blank cell is `""`. */
export type CellValue = string | number | boolean;

/**
 * A worksheet's values from A1 on: rows × columns, rectangular.
 * Indexes are 0-based and equal the worksheet's own (grid[7][3] is D8).
 */
export type Grid = readonly (readonly CellValue[])[];

/** The same rows, all of one width; what is not there is "". Blank rows are one and the same. */
export function rectangular(rows: readonly (readonly CellValue[] | undefined)[]): Grid {
  let width = 0;
  for (const row of rows) width = Math.max(width, row?.length ?? 0);
  const blank = new Array<CellValue>(width).fill("");
  return Array.from(rows, (row) => {
    if (row === undefined) return blank;
    const cells = new Array<CellValue>(width);
    for (let column = 0; column < width; column++) cells[column] = row[column] ?? "";
    return cells;
  });
}

/** A 0-based position on a worksheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
