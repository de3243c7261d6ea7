import type { CalendarDay } from "../../core/document/decreeNumbers";

/** The person's own calendar. The core asks no clock: it is handed this. */
export function today(): CalendarDay {
  const now = new Date();
  return { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
}
