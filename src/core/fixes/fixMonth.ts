import { fold } from "../text/fold";
import type { Form, FormRow } from "../form/form";
import type { CellValue } from "../form/grid";
import { readMonth, writtenMonths } from "../months/month";
import { dateOfSerial } from "../months/serial";
import { textOf } from "../text/text";
import { changeCell, keepInNote, type Fix } from "./fix";

/** Plain words around a month that still say something: the month is not certain. */
const RESERVATION = /\b(?:du kien|khoang)\b/;

interface WrittenMonth {
  readonly text: string;
  /** What the new text no longer says. */
  readonly lost: string | null;
}

/**
 * The month of a row as this product writes it. A period, a date and a deadline become their last month, and what was
 * written goes to Ghi chú. `null` where it is written so already, is no month, could mean another one, or would lose
 * words. `month` and `note`: what stands in the two cells, where they are put right at the same time.
 */
export function fixMonth(
  form: Form,
  row: FormRow,
  defaultYear: number,
  month: CellValue = row.values.month ?? "",
  note?: string,
): Fix | null {
  const formYear = form.year ?? form.issued?.year;
  const written = writeMonth(month, formYear, defaultYear);
  if (written === null || written.text === row.values.month) return null;
  const change = changeCell(form, row, "month", written.text);
  const kept = written.lost === null ? [] : keepInNote(form, row, written.lost, note);
  return change && kept && [change, ...kept];
}

function writeMonth(
  value: CellValue,
  formYear: number | undefined,
  defaultYear: number,
): WrittenMonth | null {
  const reading = readMonth(value, formYear ?? defaultYear);
  const { reason } = reading;
  const text = textOf(value);
  const written = writtenMonths(reading);
  if (written === null) return null;
  // Where neither the form nor the cell names a year, none is put into anybody's mouth.
  if (formYear === undefined && reason !== "serial" && !/20\d\d/.test(text)) return null;
  switch (reason) {
    case "month":
    case "months":
    case "spelling": {
      const lost = RESERVATION.test(fold(text)) ? text : null;
      return { text: written, lost };
    }
    case "serial": {
      const date = dateOfSerial(Number(value));
      // 4/6/2024: typed as “4-6” it was to be months 4 to 6, typed as a date it has its day and month in either order.
      if (date.day !== 1 && date.day <= 12) return null;
      const lost = date.day === 1 ? null : `${date.day}/${date.month}/${date.year}`;
      return { text: written, lost };
    }
    case "date":
    case "deadline":
    case "period":
    case "partOfPeriod":
      return { text: written, lost: text };
    default:
      return null;
  }
}
