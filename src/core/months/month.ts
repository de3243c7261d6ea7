import { decreeMonth } from "../document/decreeNumbers";
import type { YearMonth } from "./yearMonth";
import type { CellValue } from "../form/grid";
import { combine } from "./combine";
import { readNumber } from "./number";
import { normalise } from "./normaliseMonth";
import { readPhrases } from "./phrases";
import { notAMonth, type MonthReading } from "./reading";
import { isWellWritten } from "./wellWritten";
import { isBlank, textOf } from "../text/text";

export type { MonthReading, MonthReason } from "./reading";

/** Longer than any completion time; what is longer was pasted into the wrong cell and is not searched for months. */
const LONGEST = 500;

/** A column of months repeats itself, and so does every check: what was read is kept, up to this many texts. */
const MOST_READINGS = 2000;
const readings = new Map<string, MonthReading>();

/**
 * What a completion-time cell says. `formYear` is the form's own year: it completes what names no year, and what
 * lies outside it is read and marked. Never throws; what cannot be read comes back as "not-a-month" with a reason.
 */
export function readMonth(value: CellValue, formYear: number): MonthReading {
  const key = `${typeof value} ${formYear} ${value}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readAnew(value, formYear);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, reading);
  return reading;
}

function readAnew(value: CellValue, formYear: number): MonthReading {
  const text = textOf(value);
  if (isBlank(text)) return notAMonth("placeholder");
  if (text.length > LONGEST) return notAMonth("unreadable");
  const number = typeof value === "number" ? value : plainNumber(text);
  const reading =
    (number === null ? null : readNumber(number, formYear)) ??
    combine(readPhrases(normalise(text), formYear), formYear);
  const asWritten = typeof value === "string" && !isWellWritten(text);
  if (reading.verdict === "ok" && asWritten) return { ...reading, verdict: "fixable", reason: "spelling" };
  return reading;
}

/** The one way in which this product writes a month; NĐ 30/2020 gives months 1 and 2 a leading zero. */
export function canonicalMonth({ month, year }: YearMonth): string {
  return canonicalMonths(month, month, year);
}

/** The same for the months of one year from `from` to `to`: “Tháng 4-6/2024”. */
export function canonicalMonths(from: number, to: number, year: number): string {
  return `${monthsOfAnyYear(from, to)}/${year}`;
}

/**
 * What Chuẩn hóa and CHUANTHANG write for a completion time: months that are named, alone or as a range, stay what they
 * are; of a period, a date or a deadline only its last month does. `null` where the reading has no month.
 */
export function writtenMonths(reading: MonthReading): string | null {
  const { from, to } = monthsToWrite(reading);
  return to === null || reading.year === null ? null : canonicalMonths(from ?? to, to, reading.year);
}

/** The months of that text. */
export function monthsToWrite({ from, to, reason }: MonthReading): Pick<MonthReading, "from" | "to"> {
  const namesMonths = reason === "month" || reason === "months" || reason === "spelling";
  return { from: namesMonths ? from : to, to };
}

/** A serial that Excel made of “6/2024” would show as 45444 in a cell with text; what is text stays as it is. */
export function monthAsText(value: CellValue, year: number): string {
  if (typeof value !== "number") return textOf(value);
  const reading = readMonth(value, year);
  if (reading.verdict === "not-a-month" || reading.to === null) return textOf(value);
  return canonicalMonth({ month: reading.to, year: reading.year || year });
}

/** “Tháng 4-6”, of any year; a single month stands alone. */
export function monthsOfAnyYear(from: number, to: number): string {
  return `Tháng ${from === to ? decreeMonth(to) : `${decreeMonth(from)}-${decreeMonth(to)}`}`;
}

/** “Tháng 6”, of any year. */
export function monthOfAnyYear(month: number): string {
  return monthsOfAnyYear(month, month);
}

/** Digits alone: the same whether the cell holds them as a number or as text. */
function plainNumber(text: string): number | null {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}
