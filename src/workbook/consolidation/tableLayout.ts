import type { FormColumn } from "../../core/form/form";
import { columnName } from "../../core/sheet/a1";

/** Văn phòng's own columns, which no run ever writes; “Theo dõi” is a formula. */
export const OWN_COLUMNS = ["opinion", "status", "progress", "evidence"] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/**
 * The columns of Tổng hợp as it is made, left to right: widths in points. People may move them, hide them and add
 * others: a later run finds those that it needs by their headings.
 */
export const TABLE_COLUMNS = [
  { key: "source", width: 70 },
  { key: "tt", width: 44 },
  { key: "unit", width: 110 },
  { key: "area", width: 95 },
  { key: "relatedArea", width: 95 },
  { key: "problem", width: 220 },
  { key: "remedy", width: 220 },
  { key: "month", width: 80 },
  { key: "note", width: 100 },
  { key: "points", width: 55 },
  { key: "opinion", width: 140 },
  { key: "status", width: 95 },
  { key: "progress", width: 95 },
  { key: "evidence", width: 130 },
] as const satisfies readonly { key: FormColumn | OwnColumn; width: number }[];

type TableColumn = (typeof TABLE_COLUMNS)[number]["key"];

/** 1-based; row 3 stays empty, so that Excel never takes the lines above for a part of the table. */
export const TITLE_ROW = 1;
export const EXPLANATION_ROW = 2;
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

export const LAST_COLUMN = columnName(TABLE_COLUMNS.length - 1);

export function letterOf(key: TableColumn): string {
  return columnName(TABLE_COLUMNS.findIndex((column) => column.key === key));
}
