import type { AreaCatalogue } from "../areas/catalogue";
import { fold } from "../text/fold";
import { findProblems } from "../handOut/criterionAnswers";
import type { Criterion } from "../handOut/criteria";
import { groupByCriterion, mainRow } from "../points/criteria";
import { roundPoints } from "../points/readPoints";
import { sumEstimated, sumPoints } from "../points/rowPoints";
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
  /** In the order of Danh mục, others in that of the table; what several units report is with the one whose row stands for it. */
  readonly byUnit: readonly PointsLine[];
  readonly total: PointsLine;
  readonly rows: number;
  readonly rowsWithPoints: number;
  /** What the column Điểm bị trừ adds up to, row by row: a print's or a native formula's sum. */
  readonly columnSum: number;
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
 * @param units as Danh mục lists them: the lines by unit follow them
 */
export function reportPoints(
  rows: readonly ReportRow[],
  areas: AreaCatalogue,
  list: readonly Criterion[] | null,
  units: readonly string[] = [],
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
    byUnit: inOrderOf(
      units,
      lines(({ unit }) => (isBlank(unit) ? null : unit), []),
    ),
    total: lineOf(null, criteria),
    rows: rows.length,
    rowsWithPoints: rows.filter(({ points }) => points !== null).length,
    columnSum: sumPoints(rows.filter(({ isEstimate }) => !isEstimate)),
    criteria,
    shared: criteria.filter(({ rows: all }) => new Set(all.map(({ unit }) => fold(unit))).size > 1).length,
    differing: criteria.filter(({ differs }) => differs).length,
    unreported,
  };
}

/** Units of the list first, in its order; then the others as they are; last the rows without one. */
function inOrderOf(units: readonly string[], lines: readonly PointsLine[]): PointsLine[] {
  const places = new Map(units.map((unit, index) => [fold(unit), index]));
  const placeOf = ({ name }: PointsLine): number =>
    name === null ? units.length + 1 : (places.get(fold(name)) ?? units.length);
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
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
  found?.forEach((problems, position) => {
    for (const key of problems) if (!criterionOf.has(key)) criterionOf.set(key, position);
  });
  const keyOf = new Map(
    rows.map((row, index) => [row, String(criterionOf.get(keys[index] ?? "") ?? keys[index] ?? "")]),
  );
  const groups = groupByCriterion(
    rows,
    (row) => keyOf.get(row) ?? "",
    ({ unit }) => (isBlank(unit) ? null : fold(unit)),
  );
  const unreported = list?.filter((_, at) => found?.[at]?.length === 0) ?? null;
  return { groups, unreported };
}

function reported(rows: readonly ReportRow[]): ReportedCriterion {
  const stated = rows.filter(({ points, isEstimate }) => points !== null && !isEstimate);
  return { main: mainRow(rows), rows, differs: new Set(stated.map(({ points }) => points)).size > 1 };
}

function lineOf(name: string | null, criteria: readonly ReportedCriterion[]): PointsLine {
  const withPoints = criteria.filter(({ main }) => main.points !== null);
  return {
    name,
    criteria: criteria.length,
    withPoints: withPoints.length,
    withRemedy: criteria.filter(({ rows }) => rows.some(({ remedy }) => !isBlank(remedy))).length,
    points: sumPoints(withPoints.map(({ main }) => main)),
    estimated: sumEstimated(withPoints.map(({ main }) => main)),
  };
}

/** What is official less what was found; positive where points are not accounted for. */
export function differenceOf(official: number, { points }: PointsLine): number {
  return roundPoints(official - points);
}
