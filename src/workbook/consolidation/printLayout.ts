import { columnName } from "../../core/a1";
import type { Grouping } from "../../core/consolidation/group";

/** 1-based. */
export const TITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

export type PrintColumn = "tt" | "unit" | "area" | "problem" | "points" | "remedy" | "month" | "note";

/** Widths in points: together about what A4 across leaves between the margins of Nghị định 30/2020 (750 pt). */
const WIDTHS: Readonly<Record<PrintColumn, number>> = {
  tt: 28,
  unit: 90,
  area: 80,
  problem: 185,
  points: 42,
  remedy: 185,
  month: 72,
  note: 68,
};

/** What is printed, left to right: what the groups are made by stands over them and needs no column. */
export function printColumns(grouping: Grouping): readonly { key: PrintColumn; width: number }[] {
  return (Object.entries(WIDTHS) as [PrintColumn, number][])
    .filter(([key]) => key !== grouping || key === "month")
    .map(([key, width]) => ({ key, width }));
}

/** The column beside the print, which tells where each row comes from. */
export const sourceColumn = (grouping: Grouping): number => printColumns(grouping).length;

export const lastPrinted = (grouping: Grouping): string => columnName(sourceColumn(grouping) - 1);
