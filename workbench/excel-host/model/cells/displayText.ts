import { numfmt } from "@univerjs/core";
import { type CellValue, GENERAL, isErrorValue } from "./cells";

const LOCALE = "vi-VN";
/** Excel shows its built-in short date in the person's own order. */
const SHORT_DATE = "m/d/yyyy";
const SHORT_DATE_SHOWN = "dd/mm/yyyy";

/** What a cell shows, with Vietnamese separators and dates. A column's width plays no part ("####" is not given). */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === "" || (typeof value === "string" && isErrorValue(value))) return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const pattern = numberFormat === SHORT_DATE ? SHORT_DATE_SHOWN : numberFormat;
  if (typeof value === "string" && pattern === GENERAL) return value;
  return numfmt.format(pattern, value, { locale: LOCALE, throws: false });
}
