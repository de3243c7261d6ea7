import { parseDate, parseTime } from "./coerceDate";
import type { CoerceOptions, InputLocale } from "./coerceOptions";

/** What a cell gets. `numberFormat`: the format that Excel gives a General cell along with it. */
export type CellInput =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `forced`: an apostrophe kept it from being read as anything else. */
  | { readonly kind: "text"; readonly value: string; readonly forced: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly value: string };

export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

const SEPARATORS: Readonly<Record<InputLocale, { readonly group: string; readonly decimal: string }>> = {
  "en-US": { group: ",", decimal: "." },
  "vi-VN": { group: ".", decimal: "," },
};

/** Reads what is written into a cell as Excel does: "6/2024" is a date, "50%" a half, "'6" the text 6. */
export function coerce(input: string | number | boolean, options: CoerceOptions): CellInput {
  if (options.isText) return input === "" ? { kind: "empty" } : text(asTyped(input));
  if (typeof input === "number") return number(input, null);
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "text", value: input.slice(1), forced: true };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", value: input };
  return coerceTrimmed(input, input.trim(), options);
}

function coerceTrimmed(input: string, trimmed: string, options: CoerceOptions): CellInput {
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  const error = ERROR_VALUES.find((value) => value === upper);
  if (error !== undefined) return { kind: "error", value: error };
  return (
    parseNumber(trimmed, options.locale) ??
    parseFraction(trimmed) ??
    fromDate(trimmed, options) ??
    text(input)
  );
}

function fromDate(trimmed: string, options: CoerceOptions): CellInput | null {
  const found = parseDate(trimmed, options) ?? parseTime(trimmed);
  return found && number(found.serial, found.numberFormat);
}

/** Digits with the locale's separators, percent, parentheses for a negative, exponent. */
function parseNumber(trimmed: string, locale: InputLocale): CellInput | null {
  const { group, decimal } = SEPARATORS[locale];
  const pattern = new RegExp(
    `^([+-]|\\()?(\\d+|\\d{1,3}(?:\\${group}\\d{3})+)?(\\${decimal}\\d*)?(E[+-]?\\d+)?\\s?(%)?(\\))?$`,
    "i",
  );
  const match = pattern.exec(trimmed);
  if (match === null) return null;
  const [, sign, whole, fraction, exponent, percent, closing] = match;
  const hasDigits = whole !== undefined || (fraction !== undefined && fraction.length > 1);
  if (!hasDigits || (sign === "(") !== (closing !== undefined)) return null;
  const digits = `${(whole ?? "0").replaceAll(group, "")}.${fraction?.slice(1) ?? ""}${exponent ?? ""}`;
  const size = Number(digits.replace(".E", "E").replace(".e", "e")) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(size)) return null;
  const value = sign === "-" || sign === "(" ? -size : size;
  const decimals = fraction !== undefined && fraction.length > 1;
  if (percent !== undefined) return number(value, decimals ? "0.00%" : "0%");
  if (exponent !== undefined) return number(value, "0.00E+00");
  return number(value, whole?.includes(group) === true ? (decimals ? "#,##0.00" : "#,##0") : null);
}

/** "1 1/2": Excel asks for the whole number, for 1/2 alone is a date. */
function parseFraction(trimmed: string): CellInput | null {
  const match = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(trimmed);
  if (match === null || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return number(match[1] === "-" ? -size : size, match[4]?.length === 1 ? "# ?/?" : "# ??/??");
}

function asTyped(input: string | number | boolean): string {
  return typeof input === "boolean" ? String(input).toUpperCase() : String(input);
}

function text(value: string): CellInput {
  return { kind: "text", value, forced: false };
}

function number(value: number, numberFormat: string | null): CellInput {
  return { kind: "number", value, numberFormat };
}
