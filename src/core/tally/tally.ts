import type { AreaCatalogue } from "../areas/catalogue";
import { checkForm } from "../check/check";
import { groupByCriterion, mainRow } from "../points/criteria";
import { sumPoints } from "../points/rowPoints";
import type { Due, Named, TallyRow, TallyTable } from "./tallyTable";

export interface AreaTally {
  /** Null: rows without an area. */
  readonly area: Named | null;
  readonly count: number;
  readonly points: number;
  readonly withPoints: number;
  readonly withRemedy: number;
  readonly withoutRemedy: number;
  readonly nearest: Due | null;
  readonly farthest: Due | null;
}

export interface MonthTally {
  /** 1 to 12; null: without a month, or in another year. */
  readonly month: number | null;
  readonly count: number;
  readonly points: number;
}

export interface UnitTally {
  /** Null: rows that do not say whose they are. */
  readonly unit: Named | null;
  readonly count: number;
  readonly points: number;
  readonly withoutRemedy: number;
  readonly findings: number;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What several units report in the same words is one criterion, with its main row's points (see `mainRow`). */
export function eachOnce(rows: readonly TallyRow[]): TallyRow[] {
  const groups = groupByCriterion(
    rows,
    ({ problem }) => problem,
    ({ unit }) => unit?.key ?? null,
  );
  return groups.map((group) => ({ ...mainRow(group), hasRemedy: group.some(({ hasRemedy }) => hasRemedy) }));
}

/** The areas in their order, whether or not a row has them; then what else is named; then the rows without one. */
export function byArea(rows: readonly TallyRow[], areas: AreaCatalogue): AreaTally[] {
  const all = eachOnce(rows);
  return areasOf(all, areas).map((area) => {
    const own = all.filter((row) => row.area?.key === area?.key);
    const due = own.flatMap((row) => (row.due === null ? [] : [row.due])).sort(compareDue);
    const withRemedy = own.filter(({ hasRemedy }) => hasRemedy).length;
    return {
      area,
      count: own.length,
      points: sumPoints(own),
      withPoints: own.filter(({ points }) => (points ?? 0) > 0).length,
      withRemedy,
      withoutRemedy: own.length - withRemedy,
      nearest: due[0] ?? null,
      farthest: due.at(-1) ?? null,
    };
  });
}

/** Twelve months of a year, then the rows without a month or in another year. @param year null: of any year */
export function byMonth(rows: readonly TallyRow[], year: number | null): MonthTally[] {
  const all = eachOnce(rows);
  return [...MONTHS, null].map((month) => {
    const own = all.filter((row) => monthIn(row, year) === month);
    return { month, count: own.length, points: sumPoints(own) };
  });
}

/** For each area the number of rows in each of twelve months, and last of those without a month. */
export function areaByMonth(
  rows: readonly TallyRow[],
  areas: AreaCatalogue,
): { area: Named | null; counts: number[] }[] {
  const all = eachOnce(rows);
  return areasOf(all, areas).map((area) => {
    const own = all.filter((row) => row.area?.key === area?.key);
    return {
      area,
      counts: [...MONTHS, null].map((month) => own.filter((row) => monthIn(row, null) === month).length),
    };
  });
}

/** The units in the order in which the tables name them; what two of them report counts for both. */
export function byUnit(tables: readonly TallyTable[]): UnitTally[] {
  const units = new Map<string, { unit: Named | null; rows: TallyRow[]; findings: number }>();
  const of = (unit: Named | null): { unit: Named | null; rows: TallyRow[]; findings: number } => {
    const key = unit?.key ?? "";
    const known = units.get(key) ?? { unit, rows: [], findings: 0 };
    units.set(key, known);
    return known;
  };
  for (const { form, year, rows, unitOf } of tables) {
    for (const row of rows) of(row.unit).rows.push(row);
    const unitOfRow = new Map(form.rows.map(({ row, values }) => [row, unitOf(values)]));
    for (const { cell } of checkForm(form, year ?? 0)) of(unitOfRow.get(cell.row) ?? null).findings += 1;
  }
  return [...units.values()].map(({ unit, rows, findings }) => ({
    unit,
    count: rows.length,
    points: sumPoints(rows),
    withoutRemedy: rows.filter(({ hasRemedy }) => !hasRemedy).length,
    findings,
  }));
}

export function areasOf(rows: readonly TallyRow[], areas: AreaCatalogue): (Named | null)[] {
  const known = areas.map(({ code, label }): Named => ({ key: code, name: label }));
  const others = new Map(
    rows.flatMap(({ area }) =>
      area === null || known.some(({ key }) => key === area.key) ? [] : [[area.key, area] as const],
    ),
  );
  return [...known, ...others.values(), null];
}

function monthIn({ due }: TallyRow, year: number | null): number | null {
  return due !== null && (year === null || due.year === year) ? due.month : null;
}

function compareDue(a: Due, b: Due): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.month - b.month;
}
