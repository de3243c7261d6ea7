import type { CellValue } from "./grid";
import { textOf } from "../text/text";

/** A running number as people count; “3.4.2” and “I.1” are somebody's system and are not counted. */
const RUNNING_NUMBER = /^\s*(\d{1,4})[.)]?\s*$/;

export function runningNumber(tt: CellValue | undefined): number | null {
  const digits = RUNNING_NUMBER.exec(textOf(tt))?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Whether a number follows the one above it, `distance` rows further up. Rows left empty in between keep their
 * numbers, so a gap as wide as on the sheet is none; 1 begins a new group.
 */
export function followsInSequence(above: number, number: number, distance: number): boolean {
  return number === 1 || number === above + 1 || number - above === distance;
}
