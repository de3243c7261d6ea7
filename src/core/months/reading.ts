/** ok: written as a month; fixable: understood, not written as one; not-a-month: to be asked about. */
type MonthVerdict = "ok" | "fixable" | "not-a-month";

export type MonthReason =
  // ok
  | "month"
  | "months"
  // fixable
  | "spelling"
  | "date"
  | "deadline"
  | "serial"
  | "partOfPeriod"
  | "strictlyBefore"
  | "period"
  | "mixed"
  | "otherYear"
  // not a month
  | "placeholder"
  | "recurring"
  | "openEnd"
  | "vague"
  | "immediate"
  | "event"
  /** Counted from something that happens: “20 ngày sau khi có kết luận”, “trước 5 ngày hết hạn”. */
  | "relative"
  /** Several years: “Giai đoạn 2026-2030”. */
  | "years"
  | "done"
  | "duration"
  | "impossibleMonth"
  | "impossibleQuarter"
  | "unreadable";

export interface MonthReading {
  /** First month, 1 to 12; `null` where the start is open (“từ nay đến …”) or there is no month. */
  readonly from: number | null;
  /** Last month, 1 to 12: the month of completion. */
  readonly to: number | null;
  /** The year of `from`; a range that crosses into the next year is cut at December. */
  readonly year: number | null;
  readonly verdict: MonthVerdict;
  readonly reason: MonthReason;
  /** With the reason “impossibleMonth”: the number that was written. */
  readonly impossible?: number;
}

/** A reading without a month; `year` where the text names one all the same. */
export function notAMonth(reason: MonthReason, year: number | null = null): MonthReading {
  return { from: null, to: null, year, verdict: "not-a-month", reason };
}
