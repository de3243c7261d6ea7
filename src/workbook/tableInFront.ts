import { columnName } from "../core/a1";
import type { AreaCatalogue } from "../core/areas/catalogue";
import type { FormColumn } from "../core/form";
import type { Grid } from "../core/grid";
import { isProblem } from "../core/tally/problem";
import { readTable, type TallyTable } from "../core/tally/table";
import type { TwinColumns } from "../core/twins/measures";

/** A table gets room for as many rows again, and for at least this many. */
const SPARE_ROWS = 200;

/** The rows of a table on a worksheet, 1-based as addresses have them. */
export interface TableRows {
  readonly sheetName: string;
  readonly first: number;
  readonly last: number;
}

/**
 * A Phụ lục 01 or Tổng hợp on a worksheet, ready for native formulas. Where nothing stands below it, its rows go on
 * below, for what will be typed there: blank rows count for nothing.
 * @param grid of the worksheet from A1 on
 * @returns null where the worksheet has no such table
 */
export function tableOnSheet(
  sheetName: string,
  grid: Grid,
  areas: AreaCatalogue,
): { readonly table: TallyTable; readonly rows: TableRows } | null {
  const table = readTable(grid, { areas });
  if (isProblem(table) || table.form.headerRow < 0) return null;
  const { form } = table;
  const first = form.headerRow + 2;
  const last = Math.max(first, ...form.rows.map(({ row }) => row + 1));
  const isAtEnd = grid.length <= last;
  const spare = isAtEnd ? Math.max(SPARE_ROWS, last - first + 1) : 0;
  return { table, rows: { sheetName, first, last: last + spare } };
}

/** The cells of each column as a formula on any worksheet names them. */
export function columnsOf({ form }: TallyTable, { sheetName, first, last }: TableRows): TwinColumns {
  const sheet = `'${sheetName.replaceAll("'", "''")}'!`;
  const cells = (column: FormColumn): string | undefined => {
    const at = form.columns[column];
    if (at === undefined) return undefined;
    const name = columnName(at);
    return `${sheet}$${name}$${first}:$${name}$${last}`;
  };
  return {
    // Headings make a form only with these two.
    problem: cells("problem") ?? "",
    remedy: cells("remedy") ?? "",
    month: cells("month"),
    area: cells("area"),
    unit: cells("unit"),
    points: cells("points"),
  };
}
