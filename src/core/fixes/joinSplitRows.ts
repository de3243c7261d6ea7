import type { CellChange } from "./cellChange";
import { isErrorValue } from "../sheet/errorValue";
import { rowFacts } from "../check/facts";
import { changeCell } from "./fix";
import type { Form, FormColumn, FormRow } from "../form/form";
import type { CellValue } from "../form/grid";
import { monthAsText } from "../months/month";
import { isBlank, textOf } from "../text/text";

/** Rows that a paste from Word split off, and the row that they go on with. */
export interface Join {
  /** What the row that stays is to hold; its texts are joined by line breaks. */
  readonly changes: readonly CellChange[];
  /** The rows whose text it takes over, from top to bottom. */
  readonly emptied: readonly EmptiedRow[];
}

export interface EmptiedRow {
  /** 0-based worksheet row. */
  readonly row: number;
  /** What was taken over, by 0-based worksheet column; whatever else stands in the row has to stay. */
  readonly taken: ReadonlyMap<number, CellValue>;
}

const JOINED = ["problem", "remedy", "month", "note"] as const satisfies readonly FormColumn[];
/** A choice or a number in one of these is an answer of its own, and no text that could be joined. */
const OTHERS = ["tt", "unit", "area", "relatedArea", "points"] as const satisfies readonly FormColumn[];

/** Gộp dòng bị tách: every split row of a form with the row above it; what cannot be joined without loss is left out. */
export function joinSplitRows(form: Form, defaultYear: number): Join[] {
  const facts = rowFacts(form, defaultYear);
  const year = form.year ?? form.issued?.year ?? defaultYear;
  const joins: Join[] = [];
  for (let index = 0; index < form.rows.length;) {
    let end = index + 1;
    while (end < form.rows.length && facts[end]?.continues !== undefined) end++;
    const [first, ...rest] = form.rows.slice(index, end);
    const join = first && rest.length > 0 ? joinRows(form, year, [first, ...rest]) : null;
    if (join !== null) joins.push(join);
    index = end;
  }
  return joins;
}

function joinRows(form: Form, year: number, [first, ...rest]: readonly [FormRow, ...FormRow[]]): Join | null {
  if (rest.some(({ values }) => OTHERS.some((name) => !isBlank(values[name])))) return null;
  const changes: CellChange[] = [];
  for (const name of JOINED) {
    const added = rest.map(({ values }) => values[name]).filter((value) => !isBlank(value));
    if (added.length === 0) continue;
    // Every text goes in, also one that stands there already: the cell is then written, and so read again first.
    const texts = [first.values[name], ...added].filter((value) => !isBlank(value));
    if (texts.some(isErrorValue)) return null;
    const written = texts.map((value = "") => (name === "month" ? monthAsText(value, year) : textOf(value)));
    const change = changeCell(form, first, name, written.join("\n"));
    if (change === null) return null;
    changes.push(change);
  }
  return { changes, emptied: rest.map((row) => emptiedRow(form, row)) };
}

function emptiedRow({ columns }: Form, { row, values }: FormRow): EmptiedRow {
  const taken = new Map<number, CellValue>();
  for (const name of JOINED) {
    const column = columns[name];
    if (column !== undefined) taken.set(column, values[name] ?? "");
  }
  return { row, taken };
}
