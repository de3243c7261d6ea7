import type { CellValue } from "../../core/form/grid";
import { Refusal } from "../refusal";

/** Days from the first day of the 1904 date system to that of the 1900 one. */
const DAYS_1904 = 1462;
const DAY = 86_400_000;
/** Day 0 of the 1900 date system, right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What the cells of one workbook are read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  /** Styles whose number format shows a date, in a workbook of the 1904 date system; else none. */
  readonly datesOf1904: ReadonlySet<number>;
}

/**
 * A cell's value as `Range.values` gives it (ECMA-376-1, 18.3.1.4 and 18.18.11). Dates are serial numbers of the 1900 date
 * system. @param type the attribute t @param style the attribute s
 */
export function cellValue(
  text: string,
  type: string | undefined,
  style: string | undefined,
  { strings, datesOf1904 }: ValueContext,
): CellValue {
  switch (type) {
    case "s":
      return text === "" ? "" : sharedString(strings, Number(text));
    case "str":
    case "inlineStr":
      return unescaped(text);
    case "b":
      return text === "" ? "" : text.trim() === "1" || text.trim() === "true";
    case "e":
      return text;
    case "d":
      return serialOf(text);
    default:
      return numberOf(text, datesOf1904.has(Number(style ?? 0)) ? DAYS_1904 : 0);
  }
}

function sharedString(strings: readonly string[], index: number): string {
  const found = strings[index];
  if (found === undefined) throw new Refusal("broken");
  return found;
}

function numberOf(text: string, shift: number): CellValue {
  if (text.trim() === "") return "";
  const number = Number(text);
  if (Number.isNaN(number)) throw new Refusal("broken");
  return number + shift;
}

/** An ISO 8601 date, which few writers use. */
function serialOf(text: string): CellValue {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text.trim()) ?? [];
  if (day === undefined) return text;
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
}

/** Characters that XML cannot hold are written “_x0008_” (ECMA-376-1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
