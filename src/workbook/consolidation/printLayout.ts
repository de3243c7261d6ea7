import { columnName } from "../../core/sheet/a1";
import type { Grouping } from "../../core/consolidation/group";

/**
 * What is printed of Tổng hợp: the appendix for the Giám đốc; the same rows as a plan, with owner, co-operating units and product;
 * or how far each row has come.
 */
export const PRINT_KINDS = ["consolidation", "plan", "result"] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** How it is printed. */
export interface PrintForm {
  readonly kind: PrintKind;
  readonly grouping: Grouping;
}

export type PrintColumn =
  | "tt"
  | "unit"
  | "area"
  | "problem"
  | "points"
  | "remedy"
  | "month"
  | "note"
  | "product"
  | "cooperating"
  | "result"
  | "evidence"
  | "reason";

/** 1-based. */
export const TITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

interface ColumnLayout {
  readonly key: PrintColumn;
  readonly width: number;
}

/** Widths in points: together about what A4 across leaves between the margins of Nghị định 30/2020 (750 pt). */
const COLUMNS: Readonly<Record<PrintKind, readonly ColumnLayout[]>> = {
  consolidation: [
    { key: "tt", width: 28 },
    { key: "unit", width: 90 },
    { key: "area", width: 80 },
    { key: "problem", width: 185 },
    { key: "points", width: 42 },
    { key: "remedy", width: 185 },
    { key: "month", width: 72 },
    { key: "note", width: 68 },
  ],
  plan: [
    { key: "tt", width: 28 },
    { key: "problem", width: 175 },
    { key: "remedy", width: 190 },
    { key: "product", width: 100 },
    { key: "unit", width: 95 },
    { key: "cooperating", width: 95 },
    { key: "month", width: 72 },
  ],
  result: [
    { key: "tt", width: 28 },
    { key: "unit", width: 85 },
    { key: "problem", width: 165 },
    { key: "remedy", width: 165 },
    { key: "month", width: 70 },
    { key: "result", width: 75 },
    { key: "evidence", width: 90 },
    { key: "reason", width: 80 },
  ],
};

/** What is printed, left to right: what the groups are made by stands over them and needs no column. */
export function printColumns({ kind, grouping }: PrintForm): readonly ColumnLayout[] {
  return COLUMNS[kind].filter(({ key }) => key !== grouping || key === "month");
}

/** A4 across less the margins of Nghị định 30/2020 (see `setUpPage`), in points. */
const PAPER = { width: 714, height: 482 };

/** What a page holds, in points of the worksheet: it is printed smaller where its columns are wider than the paper. */
export function pageHeight(form: PrintForm): number {
  const width = printColumns(form).reduce((sum, column) => sum + column.width, 0);
  return PAPER.height * Math.max(1, width / PAPER.width);
}

/** The column beside the print, which tells where each row comes from. */
export const sourceColumn = (form: PrintForm): number => printColumns(form).length;

export const lastPrinted = (form: PrintForm): string => columnName(sourceColumn(form) - 1);
