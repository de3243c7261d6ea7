import type { CoerceOptions } from "./coerceOptions";

export interface DateInput {
  /** Days since 1899-12-30, as Excel counts from March 1900 on. */
  readonly serial: number;
  readonly numberFormat: string;
}

const SHORT_DATE = "m/d/yyyy"; // Excel's built-in format 14, shown in the person's own order
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A date, or a date and a time, written with figures or (in English) with a month's name. */
export function parseDate(trimmed: string, options: CoerceOptions): DateInput | null {
  const [, dateText = "", timeText] = /^(\S+(?: \S+)*?)(?:\s+(\d{1,2}:\d{2}.*))?$/.exec(trimmed) ?? [];
  const date = parseFigures(dateText, options) ?? parseNamedMonth(dateText, options);
  if (date === null || timeText === undefined) return date;
  const time = parseTime(timeText);
  return time && { serial: date.serial + time.serial, numberFormat: `${SHORT_DATE} h:mm` };
}

function parseFigures(text: string, { locale, currentYear }: CoerceOptions): DateInput | null {
  const match = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[4] !== undefined) {
    if (match[1]?.length === 4) return dated(first, second, Number(match[4]), SHORT_DATE);
    const year = fullYear(match[4]);
    if (year === null || match[1]?.length === 3 || second > 31) return null;
    return locale === "vi-VN"
      ? dated(year, second, first, SHORT_DATE)
      : dated(year, first, second, SHORT_DATE);
  }
  if (match[1]?.length === 4) return dated(first, second, 1, "mmm-yy");
  const dayAndMonth =
    locale === "vi-VN"
      ? dated(currentYear, second, first, "d-mmm")
      : dated(currentYear, first, second, "d-mmm");
  if (dayAndMonth !== null) return dayAndMonth;
  const year = fullYear(match[3] ?? "");
  return year === null ? null : dated(year, first, 1, "mmm-yy");
}

/** "1-Jun-2024", "Jun 2024", "June 24", "1 Jun". */
function parseNamedMonth(text: string, { currentYear }: CoerceOptions): DateInput | null {
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3,9})(?:[- ](\d{1,4}))?$/i.exec(text);
  if (match === null) return null;
  const name = (match[2] ?? "").toLowerCase();
  const month = MONTHS.findIndex((short) => name.startsWith(short) && isMonthName(name, short)) + 1;
  if (month === 0) return null;
  if (match[1] !== undefined) {
    if (match[3] === undefined) return dated(currentYear, month, Number(match[1]), "d-mmm");
    const year = fullYear(match[3]);
    return year === null ? null : dated(year, month, Number(match[1]), "d-mmm-yy");
  }
  if (match[3] === undefined) return null;
  const day = match[3].length <= 2 ? dated(currentYear, month, Number(match[3]), "d-mmm") : null;
  const year = fullYear(match[3]);
  return day ?? (year === null ? null : dated(year, month, 1, "mmm-yy"));
}

const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function isMonthName(name: string, short: string): boolean {
  return name === short || name === LONG_MONTHS[MONTHS.indexOf(short)];
}

/** "8:30", "8:30:15", "8:30 PM" as a part of a day. */
export function parseTime(trimmed: string): DateInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(AM|PM))?$/i.exec(trimmed);
  if (match === null) return null;
  const half = match[4]?.toUpperCase();
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12)))
    return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === "PM" ? 12 : 0);
  const base = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return {
    serial: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: half === undefined ? base : `${base} AM/PM`,
  };
}

/** Two figures: 00–29 are 2000–2029, 30–99 are 1930–1999, as Excel has it. */
function fullYear(figures: string): number | null {
  const year = Number(figures);
  if (figures.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
  return figures.length === 4 && year >= 1900 ? year : null;
}

function dated(year: number, month: number, day: number, numberFormat: string): DateInput | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  return isReal && year >= 1900 && year <= 9999
    ? { serial: Math.round((time - EPOCH) / DAY_MS), numberFormat }
    : null;
}
