import { notAMonth, type MonthReading } from "./reading";
import { monthOfSerial } from "./serial";

/**
 * How far from the form's year a serial is still believed. The 1904 date system is four years and a day off, so a
 * serial written in it falls outside this window and is asked about instead of being read four years too early.
 */
const SERIAL_YEARS = 3;

/** A number as it stands in a cell: a month, a year, 6.2024, 20240630, or what Excel made of a typed date. */
export function readNumber(number: number, formYear: number): MonthReading {
  if (Number.isInteger(number) && number >= 1 && number <= 12) {
    return { from: number, to: number, year: formYear, verdict: "ok", reason: "month" };
  }
  if (Number.isInteger(number) && isYear(number)) {
    const reason = number === formYear ? "period" : "otherYear";
    return { from: 1, to: 12, year: number, verdict: "fixable", reason };
  }
  const serial = number >= 61 && number < 2_958_466 ? monthOfSerial(number) : null;
  if (serial !== null && Math.abs(serial.year - formYear) <= SERIAL_YEARS) {
    return fixable(serial.month, serial.year, formYear, "serial");
  }
  const joined = monthAndYear(number);
  return joined === null
    ? notAMonth("unreadable")
    : fixable(joined.month, joined.year, formYear, joined.day ? "date" : "spelling");
}

export function isYear(number: number): boolean {
  return number >= 2000 && number <= 2099;
}

/** 6.2024 (typed 6,2024 or 6.2024), 62024 (6,2024 typed where the comma groups thousands), 20240630. */
function monthAndYear(number: number): { month: number; year: number; day: boolean } | null {
  const digits = Number.isInteger(number) ? number : Math.round(number * 10_000);
  const [month, year] = [Math.floor(digits / 10_000), digits % 10_000];
  if (month >= 1 && month <= 12 && isYear(year)) return { month, year, day: false };
  const date = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(number));
  return date === null ? null : { month: Number(date[2]), year: Number(date[1]), day: true };
}

function fixable(
  month: number,
  year: number,
  formYear: number,
  reason: "serial" | "date" | "spelling",
): MonthReading {
  return {
    from: month,
    to: month,
    year,
    verdict: "fixable",
    reason: year === formYear ? reason : "otherYear",
  };
}
