import { fold } from "../fold";
import type { Form } from "../form";
import { textOf } from "../text";

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

/**
 * A copy of the whole workbook comes back with blank and unchanged sheets of others: those never win.
 * @param existing forms of the workbook; those of other units are not looked at
 */
export function standingOf(received: UnitForm, existing: readonly UnitForm[]): Standing {
  if (received.form.rows.length === 0) return "blank";
  const own = existing.filter(({ unit }) => isSameUnit(unit, received.unit));
  const there = own.flatMap(({ form }) => sayings(form));
  if (there.length === 0) return "new";
  const come = sayings(received.form);
  return come.length === there.length && come.sort().join("\n") === there.sort().join("\n")
    ? "same"
    : "differs";
}

export const isSameUnit = (one: string, other: string): boolean => fold(one) === fold(other);

function sayings({ rows }: Form): string[] {
  return rows.map(({ values: { unit, problem, remedy, month, note } }) =>
    JSON.stringify([unit, problem, remedy, month, note].map((value) => fold(textOf(value)))),
  );
}
