import type { YearMonth } from "../months/yearMonth";
import type { FollowedRow } from "./followUp";

/**
 * The periods of CCHC reports, which are no calendar quarters: they begin and end in the middle of a month (guidance
 * 581/BNV-CCHC). The first and the last month of each lie in it only in part.
 */
const PERIODS = [
  { code: "firstQuarter", first: 0, last: 3 },
  { code: "halfYear", first: 0, last: 6 },
  { code: "thirdQuarter", first: 6, last: 9 },
  { code: "year", first: 0, last: 12 },
] as const;

export type PeriodCode = (typeof PERIODS)[number]["code"];

export interface PeriodCounts {
  readonly code: PeriodCode;
  /** Rows whose month lies wholly in the period, and how many of them are done. */
  readonly whole: number;
  readonly wholeDone: number;
  /** Rows of its first and last month, of which half belongs to the period next to it. */
  readonly partly: number;
  readonly partlyDone: number;
}

/** @param year whose reports; month 0 of it is December of the year before */
export function countPeriods(rows: readonly FollowedRow[], year: number): PeriodCounts[] {
  return PERIODS.map(({ code, first, last }) => {
    const counts = { whole: 0, wholeDone: 0, partly: 0, partlyDone: 0 };
    for (const { due, progress } of rows) {
      const month = due === null ? null : monthOf(due, year);
      if (month === null || month < first || month > last) continue;
      const part = month === first || month === last ? "partly" : "whole";
      counts[part] += 1;
      if (progress === "done") counts[`${part}Done`] += 1;
    }
    return { code, ...counts };
  });
}

function monthOf(due: YearMonth, year: number): number {
  return (due.year - year) * 12 + due.month;
}
