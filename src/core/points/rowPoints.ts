import type { CellValue } from "../form/grid";
import { isBlank, textOf } from "../text/text";
import { readPoints, readPointsCell, roundPoints } from "./readPoints";

/** What a row says of points lost: every view takes it from here. */
export interface RowPoints {
  /** Null where neither the column nor the text names any. */
  readonly points: number | null;
  /** Read from the problem's text, for the column is blank; points of the column are recorded ones. */
  readonly isEstimate: boolean;
}

/** The column Điểm bị trừ goes before the text: what stands in it and is no number makes no estimate either. */
export function rowPoints(row: {
  readonly points?: CellValue | undefined;
  readonly problem?: CellValue | undefined;
}): RowPoints {
  if (!isBlank(row.points)) return { points: readPointsCell(row.points), isEstimate: false };
  return { points: readPoints(textOf(row.problem)), isEstimate: true };
}

/** Points lost in all, recorded and estimated ones together. */
export function sumPoints(rows: readonly RowPoints[]): number {
  return roundPoints(rows.reduce((sum, { points }) => sum + (points ?? 0), 0));
}

/** Those of them that were only read from texts. */
export function sumEstimated(rows: readonly RowPoints[]): number {
  return sumPoints(rows.filter(({ isEstimate }) => isEstimate));
}
