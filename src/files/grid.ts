import type { CellValue, Grid } from "../core/grid";

/** The same rows, all of one width; what is not there is "". Blank rows are one and the same. */
export function rectangular(rows: readonly (readonly CellValue[] | undefined)[]): Grid {
  let width = 0;
  for (const row of rows) width = Math.max(width, row?.length ?? 0);
  const blank = new Array<CellValue>(width).fill("");
  return Array.from(rows, (row) =>
    row === undefined ? blank : Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
}
