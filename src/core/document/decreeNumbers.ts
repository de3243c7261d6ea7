/*
 * Numbers as Nghị định 30/2020/NĐ-CP, Phụ lục I, wants them in a document: days below 10 and months 1 and 2 take a leading zero,
 * the other months do not.
 */

/** A day of the calendar. */
export interface CalendarDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

export const decreeDay = (day: number): string => withZero(day, 10);

/** “02 đơn vị”: a number of things in a sentence. */
export const decreeCount = (number: number): string => withZero(number, 10);

export const decreeMonth = (month: number): string => withZero(month, 3);

/** “05/4/2020”. */
export function decreeDate({ day, month, year }: CalendarDay): string {
  return [decreeDay(day), decreeMonth(month), year].join("/");
}

function withZero(number: number, zeroBelow: number): string {
  return number < zeroBelow ? String(number).padStart(2, "0") : String(number);
}
