import { deniesProblem } from "../check/denials";
import { withoutGoneRows } from "../consolidation/consolidationTable";
import type { Form, FormRow } from "../form/form";
import { rowPoints } from "../points/rowPoints";
import { fold } from "../text/fold";
import { textOf } from "../text/text";
import { changeCell, type Fix } from "./fix";

/** Points that only a row's text names, as they go into its column. */
export interface EstimatedPoints {
  readonly problem: string;
  readonly points: number;
  /** Null where the table has no column Điểm bị trừ. */
  readonly fix: Fix | null;
}

/** The rows whose points are an estimate so far; of Tổng hợp those whose source is still there. */
export function estimatedPoints(form: Form): EstimatedPoints[] {
  return withoutGoneRows(form).rows.flatMap((row: FormRow): EstimatedPoints[] => {
    const problem = textOf(row.values.problem);
    const { points, isEstimate } = rowPoints(row.values);
    if (!isEstimate || points === null || points === 0 || deniesProblem(problem, fold(problem))) return [];
    const change = changeCell(form, row, "points", points);
    return [{ problem, points, fix: change && [change] }];
  });
}
