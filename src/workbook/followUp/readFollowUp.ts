import { followUp, type FollowedRow } from "../../core/followUp/followUp";
import type { YearMonth } from "../../core/months/yearMonth";
import type { CellValue } from "../../core/form/grid";
import { yearsOf } from "../../core/settings/settings";
import { queueAreasSheet } from "../areas/areasSheet";
import { chooseConsolidation, entriesOf } from "../consolidation/chooseConsolidation";
import type { FoundTable } from "../reading/readForms";
import { readListsOf } from "../reading/readLists";
import { runCommand } from "../excel/runExcel";

/** Tổng hợp as it is followed up. */
export interface FollowUp {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 0-based worksheet column of the problems, to jump to. */
  readonly column: number;
  /** The year of the remedies. */
  readonly year: number;
  readonly rows: readonly FollowedRow[];
}

/**
 * Reads the state of every row of Tổng hợp. Two syncs, one more per 40 sheets.
 * @returns null where there is no Tổng hợp
 * @throws HostError when Excel refuses
 */
export async function readFollowUp(now: YearMonth): Promise<FollowUp | null> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const areasSheet = queueAreasSheet(context);
    await context.sync();
    const { tables, settings } = await readListsOf(context, worksheets, areasSheet);
    const found = chooseConsolidation(tables, active.id);
    if (found === undefined) return null;
    const { sheetId, sheetName, form } = found;
    const year = yearsOf(settings, form.year).actionYear;
    const rows = followUp(entriesOf(found), statusIn(found), year, now);
    return { sheetId, sheetName, column: form.columns.problem ?? 0, year, rows };
  });
}

/** What stands in Tình trạng, for each row of Tổng hợp; "" where somebody has taken the column away. */
export function statusIn({ form, grid }: FoundTable): (row: { readonly row: number }) => CellValue {
  const { status } = form.columns;
  return ({ row }) => (status === undefined ? "" : (grid[row]?.[status] ?? ""));
}
