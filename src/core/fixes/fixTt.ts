import type { Form, FormRow } from "../form/form";
import type { CellValue } from "../form/grid";
import { followsInSequence, runningNumber } from "../form/runningNumber";
import { changeCell, type Fix } from "./fix";

/** Gives a row the number after the one above it; those that count on from it go along. */
export function fixTt(form: Form, row: FormRow): Fix | null {
  const first = form.rows.indexOf(row);
  const end = form.rows.findIndex((_, at) => at > first && step(form.rows, at)?.follows !== true);
  const from = step(form.rows, first);
  if (from === null || from.follows || from.number === 1) return null;
  const shift = from.above + 1 - from.number;
  const [change, ...others] = form.rows
    .slice(first, end < 0 ? undefined : end)
    .map((each) => renumber(form, each, shift))
    .filter((each) => each !== null);
  return change === undefined ? null : [change, ...others];
}

/** Every running number that has to change so that all of them follow, each a fix of its own. */
export function fixAllTt(form: Form): Fix[] {
  let shift = 0;
  return form.rows.flatMap((row, index) => {
    const from = step(form.rows, index);
    if (from === null || from.number === 1) shift = 0;
    else if (!from.follows) shift += from.above + 1 - from.number;
    const change = shift === 0 ? null : renumber(form, row, shift);
    return change === null ? [] : [[change] satisfies Fix];
  });
}

/** From the row above to this one, where both count plainly. */
function step(
  rows: readonly FormRow[],
  index: number,
): { readonly above: number; readonly number: number; readonly follows: boolean } | null {
  const [row, rowAbove] = [rows[index], rows[index - 1]];
  const [number, above] = [runningNumber(row?.values.tt), runningNumber(rowAbove?.values.tt)];
  if (row === undefined || rowAbove === undefined || number === null || above === null) return null;
  return { above, number, follows: number !== 1 && followsInSequence(above, number, row.row - rowAbove.row) };
}

function renumber(form: Form, row: FormRow, shift: number): Fix[0] | null {
  const tt = row.values.tt;
  const number = runningNumber(tt);
  return number === null || tt === undefined
    ? null
    : changeCell(form, row, "tt", withNumber(tt, number + shift));
}

/** Another number in the same dress: “05.” becomes “03.”. */
function withNumber(tt: CellValue, number: number): CellValue {
  if (typeof tt === "number") return number;
  return String(tt).replace(/\d+/, (digits) =>
    String(number).padStart(digits.startsWith("0") ? digits.length : 0, "0"),
  );
}
