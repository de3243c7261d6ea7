import type { AreaCatalogue } from "../areas/catalogue";
import { resolveArea } from "../areas/resolve";
import { fold } from "../text/fold";
import { canonicalMonth, readMonth } from "../months/month";
import { isBlank, textOf } from "../text/text";
import { parseKey } from "./key";
import type { TableRow } from "./planConsolidation";

export const GROUPINGS = ["area", "unit", "month"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Rows that are printed under one Roman numeral. */
export interface RowGroup {
  /** null: the rows whose cell is blank or cannot be read. */
  readonly title: string | null;
  readonly rows: readonly TableRow[];
}

/**
 * The rows of Tổng hợp as they are printed: areas in the order of the list, units in the order of the table, months
 * by time; what belongs to none comes last. Rows whose source is gone are left out. Inside a group the table's order.
 */
export function groupRows(
  table: readonly TableRow[],
  grouping: Grouping,
  { catalogue, year }: { catalogue: AreaCatalogue; year: number },
): RowGroup[] {
  const groups = new Map<string, { title: string | null; order: number; rows: TableRow[] }>();
  for (const row of table) {
    if (parseKey(row.key)?.isGone === true) continue;
    const { key, title, order } = placeOf(row, grouping, catalogue, year);
    const group = groups.get(key) ?? { title, order: order ?? groups.size, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => a.order - b.order).map(({ title, rows }) => ({ title, rows }));
}

interface Place {
  readonly key: string;
  readonly title: string | null;
  /** undefined: in the order in which the groups are met. */
  readonly order?: number;
}

const NONE: Place = { key: "", title: null, order: Infinity };

function placeOf({ values }: TableRow, grouping: Grouping, catalogue: AreaCatalogue, year: number): Place {
  if (grouping === "month") {
    const { verdict, to, year: named } = readMonth(values.month, year);
    if (verdict === "not-a-month" || to === null) return NONE;
    const title = canonicalMonth({ month: to, year: named || year });
    return { key: title, title, order: (named || year) * 12 + to };
  }
  const text = textOf(values[grouping]).trim();
  if (isBlank(text)) return NONE;
  const area = grouping === "area" ? resolveArea(text, catalogue) : null;
  if (area !== null) return { key: area.code, title: area.fullName, order: catalogue.indexOf(area) };
  const key = `text ${fold(text)}`;
  return grouping === "area" ? { key, title: text, order: catalogue.length } : { key, title: text };
}

const ROMAN = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** 4 is “IV”; for as many groups as there may be units. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
