import type { YearMonth } from "../../core/months/yearMonth";

/** The person's own calendar: the day on which the pane is open. */
export function today(): { readonly month: YearMonth; readonly date: string } {
  const now = new Date();
  const [day, month, year] = [now.getDate(), now.getMonth() + 1, now.getFullYear()];
  // Nghị định 30/2020, Phụ lục I: days below 10 and months 1 and 2 take a leading zero.
  const date = [padded(day, 10), padded(month, 3), year].join("/");
  return { month: { month, year }, date };
}

const padded = (number: number, zeroBelow: number): string =>
  number < zeroBelow ? `0${number}` : String(number);
