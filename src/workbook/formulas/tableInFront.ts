import type { AreaCatalogue } from "../../core/areas/catalogue";
import type { Grid } from "../../core/form/grid";
import { isProblem } from "../../core/tally/problem";
import { readTable, type TallyTable } from "../../core/tally/tallyTable";
import { withSpareRows, type RowsPlace } from "../../core/twins/columns";

/** A Phụ lục 01 or Tổng hợp on a worksheet, and the rows that formulas over it read. */
export interface SheetTable {
  readonly table: TallyTable;
  readonly rows: RowsPlace & { readonly sheetName: string };
}

/**
 * Finds the table for native formulas; where nothing stands below it, they read further rows, for what will be typed.
 * @param grid of the worksheet from A1 on
 * @returns null where the worksheet has no such table
 */
export function tableOnSheet(sheetName: string, grid: Grid, areas: AreaCatalogue): SheetTable | null {
  const table = readTable(grid, { areas });
  // Without headings any three columns would do, and nobody has said that these are a table.
  if (isProblem(table) || table.form.headerRow < 0) return null;
  const { form } = table;
  const first = form.headerRow + 2;
  const last = Math.max(first, ...form.rows.map(({ row }) => row + 1));
  return { table, rows: { sheetName, first, last: grid.length <= last ? withSpareRows(first, last) : last } };
}
