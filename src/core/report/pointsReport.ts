import type { AreaCatalogue } from "../areas/catalogue";
import { fold } from "../text/fold";
import { findProblems } from "../handOut/criterionAnswers";
import type { Criterion } from "../handOut/criteria";
import { roundPoints } from "../points/readPoints";
import { pushTo } from "../pushTo";
import { isBlank } from "../text/text";
import type { ReportRow } from "./reportRow";

/** One criterion, however many units report it. */
export interface ReportedCriterion {
  /** The row that stands for it: the first with stated points, else the first with any, else the first. */
  readonly main: ReportRow;
  readonly rows: readonly ReportRow[];
  /** Two of its rows state different points. */
  readonly differs: boolean;
}

/** Figures of an area, a unit, or all. Points to four decimals. */
export interface PointsLine {
  /** null: criteria without an area, or without a unit. */
  readonly name: string | null;
  readonly criteria: number;
  readonly withPoints: number;
  readonly withRemedy: number;
  /** Stated and estimated together. */
  readonly points: number;
  readonly estimated: number;
}

export interface PointsReport {
  /** In the order of the list of areas, those without a criterion too. */
  readonly byArea: readonly PointsLine[];
  /** In the order of the table; what several units report is with the one whose row stands for it. */
  readonly byUnit: readonly PointsLine[];
  readonly total: PointsLine;
  readonly rows: number;
  readonly rowsWithPoints: number;
  readonly criteria: readonly ReportedCriterion[];
  /** Criteria that several units report. */
  readonly shared: number;
  /** Criteria whose units state different points. */
  readonly differing: number;
  /** Of the province's list, without any row; null where there is no such list. */
  readonly unreported: readonly Criterion[] | null;
}

/**
 * Points lost by area and by unit, each criterion once. Rows speak of one criterion where they say it in the same words, or where
 * both are what the province's list says.
 * @param list of the province; null where the workbook has none
 */
export function reportPoints(
  rows: readonly ReportRow[],
  areas: AreaCatalogue,
  list: readonly Criterion[] | null,
): PointsReport {
  const { groups, unreported } = groupRows(rows, list);
  const criteria = groups.map(reported);
  const lines = (
    nameOf: (row: ReportRow) => string | null,
    names: readonly (string | null)[],
  ): PointsLine[] => {
    const found = criteria.map(({ main }) => nameOf(main));
    const all = [...new Set([...names, ...found.filter((name) => name !== null)])];
    if (found.includes(null)) all.push(null);
    return all.map((name) =>
      lineOf(
        name,
        criteria.filter((_, at) => found[at] === name),
      ),
    );
  };
  return {
    byArea: lines(
      ({ area }) => area,
      areas.map(({ label }) => label),
    ),
    byUnit: lines(({ unit }) => (isBlank(unit) ? null : unit), []),
    total: lineOf(null, criteria),
    rows: rows.length,
    rowsWithPoints: rows.filter(({ points }) => points !== null).length,
    criteria,
    shared: criteria.filter(({ rows: all }) => new Set(all.map(({ unit }) => fold(unit))).size > 1).length,
    differing: criteria.filter(({ differs }) => differs).length,
    unreported,
  };
}

/** The criteria that cost most, the dearest first; of equal ones in the order of the table. */
export function largestLosses(criteria: readonly ReportedCriterion[], most: number): ReportedCriterion[] {
  return criteria
    .filter(({ main }) => (main.points ?? 0) > 0)
    .sort((a, b) => (b.main.points ?? 0) - (a.main.points ?? 0))
    .slice(0, most);
}

function groupRows(
  rows: readonly ReportRow[],
  list: readonly Criterion[] | null,
): { groups: ReportRow[][]; unreported: readonly Criterion[] | null } {
  const keys = rows.map(({ problem }) => fold(problem));
  const criterionOf = new Map<string, number>();
  const found = list === null ? null : findProblems(list, [...new Set(keys)]);
  found?.forEach((problems, at) => {
    for (const key of problems) if (!criterionOf.has(key)) criterionOf.set(key, at);
  });
  const groups = new Map<string, ReportRow[]>();
  const repeated = new Map<string, number>();
  rows.forEach((row, at) => {
    const key = keys[at] ?? "";
    const criterion = String(criterionOf.get(key) ?? key);
    // A unit that says the same twice means two, as the functions and Thống kê count it.
    const own = `${criterion}\n${fold(row.unit)}`;
    const time = repeated.get(own) ?? 0;
    repeated.set(own, time + 1);
    pushTo(groups, `${criterion}\n${time}`, row);
  });
  const unreported = list?.filter((_, at) => found?.[at]?.length === 0) ?? null;
  return { groups: [...groups.values()], unreported };
}

function reported(rows: readonly ReportRow[]): ReportedCriterion {
  const stated = rows.filter(({ points, isEstimate }) => points !== null && !isEstimate);
  const main = stated[0] ?? rows.find(({ points }) => points !== null) ?? rows[0];
  if (main === undefined) throw new Error("A criterion without a row.");
  return { main, rows, differs: new Set(stated.map(({ points }) => points)).size > 1 };
}

function lineOf(name: string | null, criteria: readonly ReportedCriterion[]): PointsLine {
  const withPoints = criteria.filter(({ main }) => main.points !== null);
  return {
    name,
    criteria: criteria.length,
    withPoints: withPoints.length,
    withRemedy: criteria.filter(({ rows }) => rows.some(({ remedy }) => !isBlank(remedy))).length,
    points: sum(withPoints),
    estimated: sum(withPoints.filter(({ main }) => main.isEstimate)),
  };
}

function sum(criteria: readonly ReportedCriterion[]): number {
  return roundPoints(criteria.reduce((all, { main }) => all + (main.points ?? 0), 0));
}

/** What is official less what was found; positive where points are not accounted for. */
export function differenceOf(official: number, { points }: PointsLine): number {
  return roundPoints(official - points);
}
