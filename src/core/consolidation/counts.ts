import { textOf } from "../text/text";
import type { ConsolidationPlan, TableRow } from "./planConsolidation";
import type { SourceRecord } from "./record";

/** What a consolidation does to the rows of one unit. */
export interface UnitCounts {
  readonly unit: string;
  /** Rows that its forms have now. */
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  /** Rows whose source is there no longer, those of earlier runs among them. */
  readonly gone: number;
  /** Rows of which Văn phòng's wording stays although the source says something else. */
  readonly kept: number;
}

/** One entry for each unit, in the order of the sheets; units of which only rows without a source are left come last. */
export function countByUnit(
  records: readonly SourceRecord[],
  table: readonly TableRow[],
  plan: ConsolidationPlan,
): UnitCounts[] {
  const counts = new Map<string, { -readonly [K in keyof UnitCounts]: UnitCounts[K] }>();
  const countsOf = (unit: string): { -readonly [K in keyof UnitCounts]: UnitCounts[K] } => {
    const known = counts.get(unit) ?? { unit, rows: 0, added: 0, updated: 0, gone: 0, kept: 0 };
    counts.set(unit, known);
    return known;
  };
  for (const { values } of records) countsOf(textOf(values.unit)).rows += 1;
  for (const { record } of plan.added) countsOf(textOf(record.values.unit)).added += 1;
  for (const [index, { kind, record, kept }] of plan.rows.entries()) {
    if (kind === "own") continue;
    const unit = countsOf(textOf((record ?? table[index])?.values.unit));
    if (kind === "updated") unit.updated += 1;
    if (kind === "gone") unit.gone += 1;
    if (kept.length > 0) unit.kept += 1;
  }
  return [...counts.values()];
}
