import { resolveArea } from "../areas/resolve";
import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { canonicalMonth } from "../months/month";
import { filtered, monthsOf, UNKNOWN } from "../tally/filter";
import { isProblem, type TallyProblem } from "../tally/problem";
import type { TallyTable } from "../tally/tallyTable";
import { isBlank, textOf } from "../text/text";
import {
  arrayOf,
  count,
  EMPTY,
  exactly,
  monthLabel,
  points,
  type Criterion,
  type OptionalColumn,
  type TwinColumns,
} from "./measures";

/** What one of the functions is narrowed to: a constant of the formula, or cells and what stands in them now. */
export type TwinFilter =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "cells"; readonly reference: string; readonly values: readonly CellValue[] };

export type TwinFilters = Readonly<Partial<Record<FilterColumn, TwinFilter | undefined>>>;
type FilterColumn = "area" | "month" | "unit";

/** Why a formula of this table has no native twin; sentences are the locales'. */
export type TwinProblem =
  | TallyProblem
  /** The twin reads cells only, and the table has no such column. */
  | { readonly problem: "noCells"; readonly column: OptionalColumn }
  /** A cell that narrows the tally is not written as the table's cells are; `wanted`: how it would be. */
  | {
      readonly problem: "notCanonical";
      readonly reference: string;
      readonly text: string;
      readonly wanted: string | null;
    }
  /** “Chưa rõ” of months: COUNTIFS cannot ask for what is no month. */
  | { readonly problem: "noMonth" }
  /** Several values in two filters at once. */
  | { readonly problem: "twoLists" };

/**
 * The native twin of DEM or DIEMTRU.
 * @param table what the function reads now: names of areas and units are taken as they stand there
 * @returns a formula without its "="
 */
export function scalarTwin(
  name: "DEM" | "DIEMTRU",
  table: TallyTable,
  columns: TwinColumns,
  filters: TwinFilters,
): string | TwinProblem {
  if (name === "DIEMTRU" && columns.points === undefined) return { problem: "noCells", column: "points" };
  const refused = filtered(table, {
    areas: valuesOf(filters.area),
    months: valuesOf(filters.month),
    units: valuesOf(filters.unit),
  });
  if (isProblem(refused)) return refused;

  const criteria: Criterion[] = [];
  let lists = 0;
  for (const column of ["area", "month", "unit"] as const) {
    const filter = filters[column];
    if (filter === undefined) continue;
    const cells = columns[column];
    if (cells === undefined) return { problem: "noCells", column };
    const criterion =
      filter.kind === "constant" ? ofConstant(column, filter.value, table) : ofCells(column, filter, table);
    if (typeof criterion !== "string") return criterion;
    if (criterion.startsWith("{") || (filter.kind === "cells" && filter.values.length > 1)) lists += 1;
    criteria.push([cells, criterion]);
  }
  if (lists > 1) return { problem: "twoLists" };
  const formula = (name === "DEM" ? count(columns) : points(columns))(...criteria);
  return lists === 0 ? formula : `SUMPRODUCT(${formula})`;
}

const valuesOf = (filter: TwinFilter | undefined): readonly CellValue[] =>
  filter === undefined ? [] : filter.kind === "constant" ? [filter.value] : filter.values;

/** A criterion that is known when the formula is written. */
function ofConstant(column: FilterColumn, value: CellValue, table: TallyTable): string | TwinProblem {
  if (column === "month") {
    if (fold(textOf(value)) === UNKNOWN) return { problem: "noMonth" };
    const { from, to, year } = monthsOf(value) ?? { from: 1, to: 12, year: null };
    const months = Array.from({ length: to - from + 1 }, (_, at) => criterionOfMonth(from + at, year));
    return months.length === 1 ? `"${months[0] ?? ""}"` : arrayOf(months);
  }
  const name = nameOf(column, value, table);
  return name === null ? EMPTY : exactly(name);
}

/** “Tháng 6/2024”, or of any year. */
function criterionOfMonth(month: number, year: number | null): string {
  const label = monthLabel(month, year);
  return year === null ? `${label}/????` : label;
}

/** The cells themselves, as far as the twin finds the same by them as the function does. */
function ofCells(
  column: FilterColumn,
  { reference, values }: Extract<TwinFilter, { kind: "cells" }>,
  table: TallyTable,
): string | TwinProblem {
  const filled = values.filter((value) => !isBlank(value));
  const [only] = values;
  if (filled.length === 0 || only === undefined)
    return { problem: "notCanonical", reference, text: "", wanted: null };
  const seen = new Set<string>();
  for (const value of filled) {
    const text = textOf(value);
    const wanted = canonical(column, value, table);
    if (wanted !== text || seen.has(text))
      return { problem: "notCanonical", reference, text, wanted: wanted === text ? null : wanted };
    seen.add(text);
  }
  return reference;
}

/** How the table's cells say the same; null where one criterion does not. */
function canonical(column: FilterColumn, value: CellValue, table: TallyTable): string | null {
  if (column !== "month") return nameOf(column, value, table);
  const months = monthsOf(value);
  if (months === null || months.from !== months.to) return null;
  const year = months.year ?? table.year;
  return year === null ? null : canonicalMonth({ month: months.to, year });
}

/** As the table has it, else as the list of areas has it; null: the rows without one. */
function nameOf(column: "area" | "unit", value: CellValue, { rows, areas }: TallyTable): string | null {
  const text = textOf(value);
  if (column === "unit") return rows.find(({ unit }) => unit?.key === fold(text))?.unit?.name ?? null;
  if (fold(text) === UNKNOWN) return null;
  const known = resolveArea(text, areas);
  return known?.label ?? rows.find(({ area }) => area?.key === fold(text))?.area?.name ?? null;
}
