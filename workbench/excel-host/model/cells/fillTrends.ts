/** The kinds of `Excel.AutoFillType` that count dates by a unit. */
export type DateUnit = "FillDays" | "FillWeekdays" | "FillMonths" | "FillYears";

const DAY_MS = 86_400_000;
/** Day 0 of the serial numbers of dates, and a Monday among them. */
const DAY_0 = Date.UTC(1899, 11, 30);
const MONDAY = 2;

/**
 * The straight line through the numbers (least squares), one apart where there is one alone.
 * @param step counted from the first of them
 */
export function linearTrend(numbers: readonly number[], step: number): number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return first + step;
  return rounded(line(numbers, step));
}

/** The exponential curve through the numbers (y = b·mˣ), which must be above 0; one number alone repeats. */
export function growthTrend(numbers: readonly number[], step: number): number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return first;
  return rounded(
    Math.exp(
      line(
        numbers.map((value) => Math.log(value)),
        step,
      ),
    ),
  );
}

/** What a series of dates has `step` places from its first one, counted in the unit; one apart for one date alone. */
export function dateSeries(serials: readonly number[], step: number, unit: DateUnit): number {
  const [first = 0] = serials;
  const time = first - Math.floor(first);
  switch (unit) {
    case "FillDays":
      return linearTrend(serials, step);
    case "FillWeekdays":
      return fromWeekdays(Math.round(linearTrend(serials.map(weekdaysOf), step))) + time;
    case "FillMonths":
      return inMonth(first, Math.round(linearTrend(serials.map(monthsOf), step)));
    case "FillYears": {
      const years = linearTrend(
        serials.map((serial) => Math.floor(monthsOf(serial) / 12)),
        step,
      );
      return inMonth(first, Math.round(years) * 12 + (monthsOf(first) % 12));
    }
  }
}

function line(numbers: readonly number[], step: number): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const above = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = numbers.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  return mean + (above / below) * (step - middle);
}

/** What the arithmetic leaves far behind the comma is none of the series. */
function rounded(value: number): number {
  return Math.round(value * 1e10) / 1e10;
}

/** The weekdays from the first Monday on; a weekend counts as the Friday before it. */
function weekdaysOf(serial: number): number {
  const days = Math.floor(serial) - MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 4);
}

function fromWeekdays(count: number): number {
  const weeks = Math.floor(count / 5);
  return MONDAY + weeks * 7 + (count - weeks * 5);
}

function dateOf(serial: number): Date {
  return new Date(DAY_0 + Math.floor(serial) * DAY_MS);
}

function monthsOf(serial: number): number {
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day and time of a date in another month, or the month's last day where it has fewer. */
function inMonth(serial: number, months: number): number {
  const [year, month] = [Math.floor(months / 12), months - Math.floor(months / 12) * 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(dateOf(serial).getUTCDate(), lastDay);
  return (Date.UTC(year, month, day) - DAY_0) / DAY_MS + (serial - Math.floor(serial));
}
