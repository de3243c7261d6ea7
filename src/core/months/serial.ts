import type { YearMonth } from "./yearMonth";

/** Days from 1 March of year 0 to 30 December 1899, Excel's day zero in the 1900 date system. */
const EXCEL_EPOCH = 693_899;
const DAYS_PER_400_YEARS = 146_097;

/**
 * The date of an Excel serial number in the 1900 date system; correct from 1 March 1900 (61) on.
 * Plain arithmetic on the civil calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"),
 * because a JavaScript Date would bring a time zone with it.
 */
export function dateOfSerial(serial: number): YearMonth & { readonly day: number } {
  const days = Math.floor(serial) + EXCEL_EPOCH;
  const era = Math.floor(days / DAYS_PER_400_YEARS);
  const dayOfEra = days - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchBased = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchBased < 10 ? marchBased + 3 : marchBased - 9;
  const day = dayOfYear - Math.floor((153 * marchBased + 2) / 5) + 1;
  return { day, month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0) };
}

/** Month and year of the date. */
export function monthOfSerial(serial: number): YearMonth {
  const { month, year } = dateOfSerial(serial);
  return { month, year };
}
