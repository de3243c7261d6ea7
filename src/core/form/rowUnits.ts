import { fold } from "../text/fold";
import type { Form } from "./form";
import { isBlank, tidy } from "../text/text";

/**
 * Whose each row is, in the order of the form's rows: the unit named in it; else the one over the headings; else the last
 * one named above it, for a unit's cell is often merged over all its rows; else `fallback`.
 */
export function rowUnits({ rows, unit: ofForm }: Form, fallback: string): string[] {
  let last = fallback;
  return rows.map(({ values: { unit } }) => {
    if (isBlank(unit)) return ofForm ?? last;
    last = tidy(unit);
    return last;
  });
}

export const isSameUnit = (one: string, other: string): boolean => fold(one) === fold(other);
