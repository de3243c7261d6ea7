import { fold } from "../text/fold";
import type { Form, FormRow } from "../form/form";
import { monthAsText } from "../months/month";
import { isSameUnit, rowUnits } from "../form/rowUnits";
import { textOf } from "../text/text";

/** A form and whose it is. */
export interface UnitForm {
  readonly unit: string;
  readonly form: Form;
}

/**
 * What a received form is beside what the workbook has of that unit. new: nothing of it is there. blank: nobody has
 * filled it in. same: it says what is there already. differs: somebody has to decide.
 */
export type Standing = "new" | "blank" | "same" | "differs";

/** A form by units, in the order in which they first come; of a form without rows the unit that it is from. */
export function unitForms(form: Form, sheetName: string): UnitForm[] {
  const units = new Map<string, { readonly unit: string; readonly rows: FormRow[] }>();
  for (const [index, unit] of rowUnits(form, sheetName).entries()) {
    const known = units.get(fold(unit)) ?? { unit, rows: [] };
    units.set(fold(unit), known);
    known.rows.push(...form.rows.slice(index, index + 1));
  }
  if (units.size === 0) return [{ unit: form.unit ?? sheetName, form }];
  return [...units.values()].map(({ unit, rows }) => ({ unit, form: { ...form, rows } }));
}

/**
 * A copy of the whole workbook comes back with blank and unchanged sheets of others: those never win.
 * @param existing forms of the workbook; those of other units are not looked at
 * @param year completes months that are numbers
 */
export function standingOf(received: UnitForm, existing: readonly UnitForm[], year: number): Standing {
  if (received.form.rows.length === 0) return "blank";
  const own = existing.filter(({ unit }) => isSameUnit(unit, received.unit));
  const there = own.flatMap(({ form }) => form.rows.map((row) => sayingOf(row, year)));
  if (there.length === 0) return "new";
  const come = received.form.rows.map((row) => sayingOf(row, year));
  return come.length === there.length && come.sort().join("\n") === there.sort().join("\n")
    ? "same"
    : "differs";
}

/** What two rows are compared by. */
export const COMPARED = ["problem", "remedy", "month", "note"] as const;
export type ComparedColumn = (typeof COMPARED)[number];

/** The text of a cell as it is compared and shown: Tổng hợp has a text where a unit's form has a date that Excel has made. */
export function comparedText(values: FormRow["values"], column: ComparedColumn, year: number): string {
  const value = values[column] ?? "";
  return column === "month" ? monthAsText(value, year) : textOf(value);
}

/** Equal for two rows of one unit that say the same, in whatever spelling. */
export function sayingOf({ values }: FormRow, year: number): string {
  return JSON.stringify(COMPARED.map((name) => fold(comparedText(values, name, year))));
}
