import type { CellValue } from "../form/grid";

/** A cell's value as text, "" for a cell that a form does not have. */
export function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value);
}

/** A name as it is written anew: NFC, one space between words. */
export function tidy(value: CellValue | undefined): string {
  return textOf(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Nothing was written: only spaces and the dots, dashes and underscores that stand for "to be filled in". */
export function isBlank(value: CellValue | undefined): boolean {
  return /^[\s\p{Cf}\p{Pd}._․‥…·,;:]*$/u.test(textOf(value));
}
