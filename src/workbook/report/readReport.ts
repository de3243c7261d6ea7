import type { YearMonth } from "../../core/months/yearMonth";
import { followUp, type FollowedRow } from "../../core/followUp/followUp";
import { officialLoss, yearsOf } from "../../core/settings/settings";
import { mustSend } from "../../core/handOut/unitList";
import { reportPoints, type PointsReport } from "../../core/report/pointsReport";
import { reportRows } from "../../core/report/reportRow";
import { readRoster } from "../../core/submission/roster";
import { isBlank, textOf } from "../../core/text/text";
import { queueAreasSheet } from "../areas/areasSheet";
import { chooseConsolidation, entriesOf } from "../consolidation/chooseConsolidation";
import { statusIn } from "../followUp/readFollowUp";
import { readLists } from "../reading/readLists";
import { readGrids, type SheetGrid } from "../reading/readForms";

/** What Tổng hợp, Tình hình gửi and Danh mục say, for whoever reports. */
export interface Report {
  /** Of Tổng hợp. */
  readonly sheetName: string;
  /** The year that is judged. */
  readonly evaluationYear: number;
  readonly points: PointsReport;
  /** Points that the index took; null where Thông tin chung does not name the official score. */
  readonly official: number | null;
  /** Units that Tình hình gửi has no day for and that are to send; null where there is no such list. */
  readonly notSent: readonly string[] | null;
  readonly required: number;
  readonly followed: readonly FollowedRow[];
}

/** What was asked for in the same sync as the worksheets. */
export interface QueuedReport {
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly areasSheet: Excel.Worksheet;
}

/** Queues what `readReport` needs. */
export function queueReport(context: Excel.RequestContext): QueuedReport {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/position");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  return { worksheets, active, areasSheet: queueAreasSheet(context) };
}

/**
 * Reads all figures of the reports. One sync, one more per 40 sheets.
 * @param queued as `queueReport` gave it, synced
 * @param now the month in which it is asked
 * @returns null where there is no Tổng hợp
 */
export async function readReport(
  context: Excel.RequestContext,
  { worksheets, active, areasSheet }: QueuedReport,
  now: YearMonth,
): Promise<Report | null> {
  const listsSheetId = areasSheet.isNullObject ? null : areasSheet.id;
  const grids = await readGrids(context, worksheets, undefined, listsSheetId);
  const lists = readLists(grids, listsSheetId);
  const table = chooseConsolidation(lists.tables, active.id);
  if (table === undefined) return null;
  const { actionYear, evaluationYear } = yearsOf(lists.settings, table.form.year);
  const rows = entriesOf(table);
  return {
    sheetName: table.sheetName,
    evaluationYear,
    points: reportPoints(
      reportRows(rows, lists.areas),
      lists.areas,
      lists.criteria?.list.criteria ?? null,
      lists.units?.list.map(({ unit }) => unit),
    ),
    official: officialLoss(lists.settings),
    ...submissionIn(grids),
    followed: followUp(rows, statusIn(table), actionYear, now),
  };
}

function submissionIn(grids: readonly SheetGrid[]): Pick<Report, "notSent" | "required"> {
  for (const { grid } of grids) {
    const roster = readRoster(grid);
    if (roster === null) continue;
    const required = roster.entries.filter(({ values }) => mustSend(values.mustSend));
    const notSent = required.filter(({ values }) => isBlank(values.received));
    return { required: required.length, notSent: notSent.map(({ values }) => textOf(values.unit)) };
  }
  return { required: 0, notSent: null };
}
