import type { Form } from "./form";
import type { CellValue } from "./grid";
import { isBlank, textOf } from "./text";

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

/** Whatever is filtered by is written in one way. */
export function tidy(value: CellValue | undefined): string {
  return textOf(value).normalize("NFC").replace(/\s+/g, " ").trim();
}
