import type { CellChange } from "./cellChange";
import type { Form, FormColumn, FormRow } from "../form/form";
import type { CellValue } from "../form/grid";
import { isErrorValue } from "../sheet/errorValue";
import { fold } from "../text/fold";
import { isBlank, textOf } from "../text/text";

/** What one fix writes: the cell that it is about first, then what goes along with it. All of it, or nothing. */
export type Fix = readonly [CellChange, ...CellChange[]];

/** Excel's most characters in a cell. */
const LONGEST_CELL = 32_767;

/** A new value for a cell of a form; `null` where the form has no such column or Excel no room for the text. */
export function changeCell(
  { columns }: Form,
  { row, values }: FormRow,
  name: FormColumn,
  after: CellValue,
): CellChange | null {
  const column = columns[name];
  if (column === undefined || textOf(after).length > LONGEST_CELL) return null;
  const change = { cell: { row, column }, before: values[name] ?? "", after };
  // Excel makes a date of “6/2024” in any other cell, also when somebody edits it later.
  return name === "month" ? { ...change, format: { numberFormat: "@" } } : change;
}

/**
 * What moves words into Ghi chú, after whatever stands there. Nothing where they stand there already; `null` where
 * they find no place. `note`: what stands there, where it is put right at the same time.
 */
export function keepInNote(
  form: Form,
  row: FormRow,
  words: string,
  note: string = textOf(row.values.note),
): readonly CellChange[] | null {
  if (form.columns.note === undefined || isErrorValue(row.values.note)) return null;
  const isThere = ` ${fold(note)} `.includes(` ${fold(words)} `);
  const after = isThere ? note : isBlank(note) ? words : `${note.trimEnd()}; ${words}`;
  if (after === textOf(row.values.note)) return [];
  const change = changeCell(form, row, "note", after);
  return change && [change];
}
