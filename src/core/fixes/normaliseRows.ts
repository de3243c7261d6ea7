import { isErrorValue } from "../sheet/errorValue";
import { changeCell, type Fix } from "./fix";
import { toUnicode, withFormat, type Converted } from "./fixEncoding";
import { fixMonth } from "./fixMonth";
import { fixAllTt } from "./fixTt";
import { tidySpaces } from "./tidySpaces";
import type { Form, FormColumn, FormRow } from "../form/form";
import { isBlank } from "../text/text";

/** Why a cell is to be written anew; the first that applies. */
export type NormaliseReason = "month" | "tt" | "encoding" | "spaces";

export interface Proposal {
  readonly reason: NormaliseReason;
  readonly fix: Fix;
}

const TEXT_COLUMNS = ["problem", "remedy", "note"] as const satisfies readonly FormColumn[];

/**
 * Chuẩn hóa cách ghi: what would write a form in one way (months, running numbers, Unicode NFC, single spaces) and
 * say the same, row by row. No cell stands in two of the proposals. Blank cells and error values stay out of it.
 */
export function normaliseForm(form: Form, defaultYear: number): Proposal[] {
  const numbers = fixAllTt(form).map((fix): Proposal => ({ reason: "tt", fix }));
  const texts = form.rows.flatMap((row) => normaliseRow(form, row, defaultYear));
  return [...numbers, ...texts].sort(
    ({ fix: [a] }, { fix: [b] }) => a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

function normaliseRow(form: Form, row: FormRow, defaultYear: number): Proposal[] {
  const month = normaliseMonth(form, row, defaultYear);
  const taken = new Set(month?.fix.map(({ cell }) => cell.column));
  const others = TEXT_COLUMNS.filter((name) => !taken.has(form.columns[name] ?? -1)).map((name) =>
    tidyCell(form, row, name),
  );
  return [...(month === null ? [] : [month]), ...others.filter((proposal) => proposal !== null)];
}

/** Its words may go to Ghi chú, which is then put right by the same fix. */
function normaliseMonth(form: Form, row: FormRow, defaultYear: number): Proposal | null {
  const { month } = row.values;
  if (month === undefined || isBlank(month) || isErrorValue(month)) return null;
  const tidied = tidy(month);
  const fix = fixMonth(form, row, defaultYear, tidied?.text ?? month, tidy(row.values.note)?.text);
  if (fix === null) return tidyCell(form, row, "month");
  const [change, ...kept] = fix;
  return { reason: "month", fix: [tidied === null ? change : withFormat(change, tidied), ...kept] };
}

function tidyCell(form: Form, row: FormRow, name: FormColumn): Proposal | null {
  const tidied = tidy(row.values[name]);
  const change = tidied && changeCell(form, row, name, tidied.text);
  if (change === null || tidied === null) return null;
  return { reason: tidied.reason, fix: [withFormat(change, tidied)] };
}

/** A text in Unicode NFC with single spaces; `null` where it is that already. */
function tidy(
  value: FormRow["values"][FormColumn],
): (Converted & { readonly reason: "encoding" | "spaces" }) | null {
  if (typeof value !== "string" || isBlank(value) || isErrorValue(value)) return null;
  // In this order: what looks like a space may be a letter in the old encodings.
  const unicode = toUnicode(value);
  const text = tidySpaces(unicode?.text ?? value);
  if (text === value) return null;
  return unicode === null ? { text, reason: "spaces" } : { ...unicode, text, reason: "encoding" };
}
