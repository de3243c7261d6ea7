import type { FilterCriteria } from "../../files/filters";
import { judge } from "./filterCriteria";
import { columnCells, type Filter, judgeRows, setCriteria } from "./filters";
import { compareValues } from "../cells/order";

/** One entry of the list that a filter's button opens: a text of the column's cells, "" for blank ones. */
export interface FilterItem {
  readonly text: string;
  /** Whether the column's filter lets its rows through. */
  readonly isIn: boolean;
}

const ORDER = { ascending: true, matchCase: false, textAsNumber: false };

/**
 * What a column can be filtered by, as Excel lists it: each text once in any case, of the rows that the other columns'
 * filters let through; numbers by value, then texts, blanks last.
 */
export function filterItems(filter: Filter, column: number): FilterItem[] {
  const { [column]: criteria, ...others } = filter.columns;
  const isListed = judgeRows({ ...filter, columns: others });
  const cells = columnCells(filter, column);
  const isIn = criteria === undefined ? null : judge(criteria, cells);
  const items = new Map<string, { value: (typeof cells)[number]["value"]; text: string; isIn: boolean }>();
  cells.forEach(({ value, text }, index) => {
    if (isListed[index] !== true) return;
    const key = text.toLowerCase();
    const item = items.get(key);
    const isCellIn = isIn === null || isIn[index] === true;
    if (item === undefined) items.set(key, { value, text, isIn: isCellIn });
    else item.isIn ||= isCellIn;
  });
  return [...items.values()].sort((one, other) => compareValues(one.value, other.value, ORDER));
}

/** Filters the column so that only these of its items stay; it is filtered no longer when all of them do. */
export function filterByItems(
  filter: Filter,
  column: number,
  items: readonly FilterItem[],
  chosen: ReadonlySet<FilterItem>,
): void {
  const criteria: FilterCriteria | null =
    chosen.size === items.length
      ? null
      : { filterOn: "Values", values: items.filter((item) => chosen.has(item)).map(({ text }) => text) };
  const step = filter.sheet.book.beginUndoStep();
  try {
    setCriteria(filter, column, criteria);
  } finally {
    step.dispose();
  }
}
