import type { PlacedRow } from "../consolidation/consolidationTable";
import { parseKey } from "../consolidation/key";
import { deniesProblem } from "../check/denials";
import type { YearMonth } from "../months/yearMonth";
import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { readMonth } from "../months/month";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { alternatives } from "../wordings/wordings";

/**
 * What there is to say of a row on a day. late: its month is over. due: its month is this one. unclear: no month can be
 * read in it.
 */
export type Progress = "done" | "late" | "due" | "ahead" | "unclear";

/** A row that is followed up. */
export interface FollowedRow {
  readonly row: PlacedRow;
  readonly progress: Progress;
  /** The last month of its time, where one can be read. */
  readonly due: YearMonth | null;
}

/** Folded; “Đã hoàn thành” and “xong” are what people write beside the list's own words. */
const DONE = new RegExp(String.raw`^(?:da )?(?:${alternatives(RELEASED.done)}|xong|thuc hien xong)\b`);

/**
 * The rows of Tổng hợp that are to be carried out, in its order: without those whose source is gone and those that name
 * no problem.
 * @param statusOf what stands in Tình trạng
 * @param year of months that name none
 * @param now the month in which it is asked
 */
export function followUp(
  rows: readonly PlacedRow[],
  statusOf: (row: PlacedRow) => CellValue,
  year: number,
  now: YearMonth,
): FollowedRow[] {
  return rows.flatMap((row): FollowedRow[] => {
    const problem = textOf(row.values.problem);
    if (isBlank(problem) || deniesProblem(problem, fold(problem))) return [];
    if (parseKey(row.key)?.isGone === true) return [];
    const { to, year: named, verdict, reason } = readMonth(row.values.month, year);
    const due = verdict === "not-a-month" || to === null ? null : { month: to, year: named || year };
    const isDone = DONE.test(fold(textOf(statusOf(row)))) || reason === "done";
    return [{ row, due, progress: isDone ? "done" : progressOf(due, now) }];
  });
}

function progressOf(due: YearMonth | null, now: YearMonth): Progress {
  if (due === null) return "unclear";
  const months = count(due) - count(now);
  if (months < 0) return "late";
  return months === 0 ? "due" : "ahead";
}

/** What has waited longest comes first, and of equals what stands further up; without a month last. */
export function byLateness(rows: readonly FollowedRow[]): FollowedRow[] {
  const monthOf = ({ due }: FollowedRow): number => (due === null ? Infinity : count(due));
  return [...rows].sort((a, b) => (monthOf(a) === monthOf(b) ? 0 : monthOf(a) - monthOf(b)));
}

const count = ({ year, month }: YearMonth): number => year * 12 + month;
