import { groupRows } from "../../core/consolidation/group";
import { withoutDenials } from "../../core/consolidation/printed";
import type { YearMonth } from "../../core/months/yearMonth";
import { reportPoints } from "../../core/report/pointsReport";
import { reportRows } from "../../core/report/reportRow";
import { yearsOf } from "../../core/settings/settings";
import { RELEASED } from "../../core/wordings/released";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { queueAreasSheet } from "../areas/areasSheet";
import { makeAnew, queueOldSheets } from "../writing/makeAnew";
import { readListsOf } from "../reading/readLists";
import { runCommand } from "../excel/runExcel";
import { chooseConsolidation, entriesOf } from "./chooseConsolidation";
import { readExtras } from "./printExtras";
import { sourceColumn, type PrintForm } from "./printLayout";
import { writePrint } from "./writePrint";

export type PrintResult =
  | { readonly kind: "created"; readonly sheetName: string; readonly rows: number }
  /** There is no Tổng hợp, or nothing in it to print. */
  | { readonly kind: "noTable" }
  | { readonly kind: "noRows" }
  /** A sheet of that name holds what somebody has written; nothing was changed. */
  | { readonly kind: "edited"; readonly sheetName: string; readonly suggestion: string };

export interface PrintRequest extends PrintForm {
  /** The sheet's name; null: the usual one of its kind. */
  readonly wanted: string | null;
  /** The month in which it is asked. */
  readonly now: YearMonth;
}

/**
 * Tạo bản in: what is printed of Tổng hợp, grouped, on a sheet of its own, made anew each time. The one before goes
 * only where it still holds what was written then, and only once the new one stands. Seven syncs, one more per 40 sheets and per 4 MB.
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function printConsolidation({
  kind,
  grouping,
  wanted,
  now,
}: PrintRequest): Promise<PrintResult> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const areasSheet = queueAreasSheet(context);
    await context.sync();
    const sheetName = wanted ?? words.print.kinds[kind].sheetName;
    const old = queueOldSheets(worksheets, sheetName, wanted === null ? RELEASED.sheets[kind] : null);
    // Sends what is queued, the old print's cells among it.
    const { tables, areas, settings } = await readListsOf(context, worksheets, areasSheet);
    const table = chooseConsolidation(tables, active.id);
    if (table === undefined) return { kind: "noTable" };

    const years = yearsOf(settings, table.form.year);
    const year = years.actionYear;
    const entries = entriesOf(table);
    const printed = withoutDenials(groupRows(entries, grouping, { catalogue: areas, year }));
    if (printed.groups.length === 0) return { kind: "noRows" };

    const form = { kind, grouping };
    const extras = readExtras(table, entries, { year, now });
    const points = reportPoints(reportRows(entries, areas), areas, null);
    const pointsNote = kind === "consolidation" ? words.print.pointsNote(points) : null;
    const total = (number: number): string => words.print.kinds[kind].total(number, extras.counts);
    let rows = 0;
    const signatureColumn = sourceColumn(form);
    const made = await makeAnew(context, worksheets, { sheetName, old, signatureColumn }, async (print) => {
      rows = await writePrint(context, print, printed, {
        form,
        years,
        extrasOf: extras.of,
        pointsNote,
        total,
      });
    });
    return made.kind === "created" ? { ...made, rows } : made;
  });
}
