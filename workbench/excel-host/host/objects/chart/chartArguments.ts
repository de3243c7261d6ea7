import { invalidArgument } from "../../errors";
import type { Session } from "../base";
import { Range } from "../range/range";
import { asRange } from "../range/rangeArgument";

/** The types that the workbench draws and writes. */
export const CHART_TYPES = ["ColumnClustered", "BarClustered", "Pie"] as const;
export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** Excel takes a range, and only such. @throws ApiError InvalidArgument */
export function asSourceData(session: Session, value: unknown): Range {
  if (!(value instanceof Range)) throw invalidArgument();
  return asRange(session, null, value);
}
