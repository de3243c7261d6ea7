import { pushTo } from "../pushTo";
import type { RowPoints } from "./rowPoints";

/**
 * Puts together the rows that speak of one criterion, so that every view counts it once: what several units report.
 * A unit that says the same twice means two; a row that does not say whose it is stands for itself.
 * @param criterionOf the key of what a row is about
 * @param unitOf the key of whose it is; null where it does not say
 * @returns the groups in the order of their first rows
 */
export function groupByCriterion<Row>(
  rows: readonly Row[],
  criterionOf: (row: Row) => string,
  unitOf: (row: Row) => string | null,
): Row[][] {
  const groups = new Map<string, Row[]>();
  const repeated = new Map<string, number>();
  rows.forEach((row, index) => {
    const unit = unitOf(row);
    if (unit === null) {
      groups.set(`row ${index}`, [row]);
      return;
    }
    const criterion = criterionOf(row);
    const time = repeated.get(`${criterion}\n${unit}`) ?? 0;
    repeated.set(`${criterion}\n${unit}`, time + 1);
    pushTo(groups, `criterion ${criterion}\n${time}`, row);
  });
  return [...groups.values()];
}

/** The row whose points are the criterion's: the first with recorded ones, else the first with any, else the first. */
export function mainRow<Row extends RowPoints>(rows: readonly Row[]): Row {
  const main =
    rows.find(({ points, isEstimate }) => points !== null && !isEstimate) ??
    rows.find(({ points }) => points !== null) ??
    rows[0];
  if (main === undefined) throw new Error("A criterion without a row.");
  return main;
}
