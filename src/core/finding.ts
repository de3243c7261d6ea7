import type { CellPosition } from "./grid";
import type { FormColumn } from "./form";

/** must: Cần bổ sung, before sending; review: Đề nghị xem lại; hint: Gợi ý. */
export type Severity = "must" | "review" | "hint";

/** A month of a year, 1-based. */
export interface YearMonth {
  readonly month: number;
  readonly year: number;
}

/** What each finding's sentence needs beside the cell. The sentences themselves live in the locales. */
export interface FindingData {
  remedyEmpty: Record<never, never>;
  monthEmpty: Record<never, never>;
  /** Cannot be read as a month: “x”, “30 ngày”. */
  monthUnreadable: { readonly text: string };
  /** Names a month that does not exist: “Tháng 13/2024”. */
  monthImpossible: { readonly text: string; readonly month: number };
  /** Recurring, open-ended or tied to an event: “Thường xuyên”, “ngay”, “khi có hướng dẫn”. */
  monthRecurring: { readonly text: string };
  /** A period rather than a month: “6 tháng đầu năm”, “Quý II/2024”. */
  monthPeriod: { readonly text: string; readonly suggestion: YearMonth };
  /** Readable, outside the form's year. */
  monthOtherYear: { readonly text: string; readonly expectedYear: number };
  /** Readable but not written as a month: a date, a serial number, “trước 15/5”. */
  monthRewrite: { readonly text: string; readonly suggestion: YearMonth };
}

export type FindingCode = keyof FindingData;

export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly cell: CellPosition;
    readonly column: FormColumn;
    readonly data: FindingData[C];
  };
}[FindingCode];
