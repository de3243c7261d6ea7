import { type AreaCatalogue, DEFAULT_CATALOGUE } from "../areas/catalogue";
import { checkForm } from "../check/check";
import type { Finding } from "../check/finding";
import type { CellPosition, CellValue, Grid } from "../form/grid";
import { monthsToWrite, readMonth } from "../months/month";
import { sumPoints } from "../points/rowPoints";
import { isBlank, textOf } from "../text/text";
import { type Filters, filtered, isAnswerable } from "./filter";
import { isProblem, type TallyProblem } from "./problem";
import { readTable, type TallyRow, type TallyTable } from "./tallyTable";
import {
  areaByMonth,
  type AreaTally,
  byArea,
  byMonth,
  byUnit,
  eachOnce,
  type MonthTally,
  type UnitTally,
} from "./tally";

/*
 * What each custom function gives, before anybody words it. `grid` and `areas`: see `readTable`.
 */

/** The rows of one table that the filters leave, each criterion once. */
function criteria(grid: Grid, filters: Filters, areas: AreaCatalogue): readonly TallyRow[] | TallyProblem {
  const table = readTable(grid, { areas });
  if (isProblem(table)) return table;
  const rows = filtered(table, filters);
  return isProblem(rows) ? rows : eachOnce(rows);
}

/** How many problems cost points. */
export function countOf(
  grid: Grid,
  filters: Filters,
  areas: AreaCatalogue = DEFAULT_CATALOGUE,
): number | TallyProblem {
  const rows = criteria(grid, filters, areas);
  return isProblem(rows) ? rows : rows.length;
}

/** How many points they cost. */
export function pointsOf(
  grid: Grid,
  filters: Filters,
  areas: AreaCatalogue = DEFAULT_CATALOGUE,
): number | TallyProblem {
  const rows = criteria(grid, filters, areas);
  return isProblem(rows) ? rows : sumPoints(rows);
}

export function tallyAreas(
  grids: readonly Grid[],
  areas: AreaCatalogue = DEFAULT_CATALOGUE,
): AreaTally[] | TallyProblem {
  const tables = readTables(grids, { areas });
  return isProblem(tables)
    ? tables
    : byArea(
        tables.flatMap(({ rows }) => rows),
        areas,
      );
}

export function tallyAreasByMonth(
  grids: readonly Grid[],
  areas: AreaCatalogue = DEFAULT_CATALOGUE,
): ReturnType<typeof areaByMonth> | TallyProblem {
  const tables = readTables(grids, { areas });
  return isProblem(tables)
    ? tables
    : areaByMonth(
        tables.flatMap(({ rows }) => rows),
        areas,
      );
}

/** @param year as somebody wrote it; left out, it is the table's own, or any where the table names none */
export function tallyMonths(
  grid: Grid,
  year: CellValue | undefined,
): { readonly year: number | null; readonly months: MonthTally[] } | TallyProblem {
  const wanted = readYear(year);
  if (isProblem(wanted)) return wanted;
  const table = readTable(grid, wanted === null ? {} : { year: wanted });
  if (isProblem(table)) return table;
  const shown = wanted ?? table.year;
  return { year: shown, months: byMonth(table.rows, shown) };
}

/** @param names of the sheets that the grids are from: what names no unit of its own is taken for that unit's */
export function tallyUnits(
  grids: readonly Grid[],
  names: readonly (string | undefined)[],
): UnitTally[] | TallyProblem {
  const tables = readTables(grids, { names });
  if (isProblem(tables)) return tables;
  const [only] = tables;
  if (tables.length === 1 && only !== undefined && !isAnswerable(only, "unit"))
    return { problem: "noColumn", column: "unit" };
  return byUnit(tables);
}

/**
 * The findings of each table, with the addresses of the worksheet where it is known where the table stands.
 * @param defaultYear of a table that names none; null: nobody has said it
 */
export function findingsOf(
  grids: readonly Grid[],
  places: readonly (CellPosition | undefined)[],
  defaultYear: number | null = null,
): readonly (readonly Finding[])[] | TallyProblem {
  const tables = readTables(grids);
  if (isProblem(tables)) return tables;
  return tables.map(({ form, year }, index) => {
    const { row: down, column: right } = places[index] ?? { row: 0, column: 0 };
    const columns = Object.fromEntries(Object.entries(form.columns).map(([name, at]) => [name, at + right]));
    const rows = form.rows.map((row) => ({ ...row, row: row.row + down }));
    return checkForm({ ...form, columns, rows }, year ?? defaultYear ?? 0);
  });
}

/** Months that a cell names: one, or from the first to the last; no year where neither the cell nor anybody names one. */
export interface NamedMonths {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
}

/** The months of completion that each cell names, as Chuẩn hóa writes them; null where it names none. */
export function monthsOf(
  cells: Grid,
  year: CellValue | undefined,
): readonly (readonly (NamedMonths | null)[])[] | TallyProblem {
  const known = readYear(year);
  if (isProblem(known)) return known;
  return cells.map((row) =>
    row.map((cell) => {
      const inYear = readMonth(cell, known ?? 0);
      // A month of another year is read as that year's own form would read it: “Tháng 4-6/2025” is a range there too.
      const reading = inYear.reason === "otherYear" ? readMonth(cell, inYear.year ?? 0) : inYear;
      const { from, to } = monthsToWrite(reading);
      return to === null ? null : { from: from ?? to, to, year: reading.year || null };
    }),
  );
}

/** Several tables are several units', whether or not they say whose they are. */
function readTables(
  grids: readonly Grid[],
  {
    names = [],
    areas = DEFAULT_CATALOGUE,
  }: { names?: readonly (string | undefined)[]; areas?: AreaCatalogue } = {},
): TallyTable[] | TallyProblem {
  const tables: TallyTable[] = [];
  for (const [index, grid] of grids.entries()) {
    const unit = names[index] ?? (grids.length > 1 ? `(${index + 1})` : undefined);
    const table = readTable(grid, { areas, ...(unit !== undefined && { unit }) });
    if (isProblem(table)) return table;
    tables.push(table);
  }
  return tables.length === 0 ? { problem: "noTable" } : tables;
}

function readYear(value: CellValue | undefined): number | null | TallyProblem {
  if (value === undefined || isBlank(value)) return null;
  const year = Number(value);
  const isYear = Number.isInteger(year) && year >= 2000 && year <= 2099;
  return isYear ? year : { problem: "badYear", text: textOf(value) };
}
