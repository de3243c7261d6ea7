import type { CellPosition } from "../form/grid";
import type { FormColumn } from "../form/form";
import type { YearMonth } from "../months/yearMonth";

/** must: Cần bổ sung, before sending; review: Đề nghị xem lại; hint: Gợi ý. */
export type Severity = "must" | "review" | "hint";

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
  /** A row has a remedy or a month, and no problem. */
  problemEmpty: Record<never, never>;
  /** Excel's own error value: “#REF!”. */
  errorValue: { readonly text: string };
  /** The row goes on with the text of the row above, whose cell is named: a paste from Word split it. */
  splitRow: { readonly above: string };
  /** A remedy with nothing in it to check: “Tiếp tục thực hiện”. */
  vagueRemedy: Record<never, never>;
  /** The remedy is the problem, word for word; the problem's address. */
  remedyRepeatsProblem: { readonly problem: string };
  /** The same problem stands further up on this sheet; its address. */
  duplicateProblem: { readonly first: string };
  /** Points lost, in the problem's text and in the column Điểm bị trừ. */
  pointsDisagree: { readonly inText: number; readonly inColumn: number };
  /** At the official column width the text is taller than Excel's highest row; lines it would take. */
  tooLongToPrint: { readonly lines: number };
  /** Vietnamese typed without its diacritics. */
  noAccents: Record<never, never>;
  /** TCVN3, VNI or misread UTF-8, with the same text in Unicode. */
  legacyText: { readonly text: string; readonly converted: string };
  /** NFD, Unicode tổ hợp or look-alike letters, with the same text in NFC. */
  mixedUnicode: {
    readonly kind: "decomposed" | "lookAlike";
    readonly text: string;
    readonly converted: string;
  };
  /** A running number that does not follow the one above it. */
  ttOutOfSequence: { readonly number: number; readonly expected: number };
  /** “Trước tháng 6”, which may mean May or June. */
  monthStrictlyBefore: { readonly text: string; readonly suggestion: YearMonth };
  /** Completed before the month in which the form itself was issued. */
  monthBeforeIssue: { readonly text: string; readonly issued: YearMonth };
  /** A period rather than a month: “6 tháng đầu năm”, “Quý II/2024”, “cuối quý II”. */
  monthPeriod: { readonly text: string; readonly suggestion: YearMonth };
  /** Readable, outside the form's year. */
  monthOtherYear: { readonly text: string; readonly expectedYear: number };
  /** For Văn phòng alone: how many units have this problem, this one included. */
  problemInSeveralUnits: { readonly units: number };
  /** For Văn phòng alone: a problem without its Lĩnh vực CCHC. */
  areaMissing: Record<never, never>;
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
