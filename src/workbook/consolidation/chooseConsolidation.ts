import { readTableRows, type PlacedRow } from "../../core/consolidation/consolidationTable";
import type { Form } from "../../core/form/form";
import type { FoundTable } from "../reading/readForms";

/** Tổng hợp: of several the one in front, else the first. A copy that somebody has made of it is left alone. */
export function chooseConsolidation(tables: readonly FoundTable[], activeId: string): FoundTable | undefined {
  const all = tables.filter(({ kind }) => kind === "consolidation");
  return all.find(({ sheetId }) => sheetId === activeId) ?? all[0];
}

/** 0-based worksheet row of the last entry; of the headings where there is none. */
export function lastEntryRow({ headerRow, rows }: Form): number {
  return rows.at(-1)?.row ?? headerRow;
}

/** The rows of Tổng hợp down to its last entry. */
export function entriesOf({ grid, form }: FoundTable): PlacedRow[] {
  return readTableRows(grid, form, lastEntryRow(form));
}
