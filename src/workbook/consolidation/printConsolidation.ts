import { groupRows, type Grouping } from "../../core/consolidation/group";
import { withoutDenials } from "../../core/consolidation/printed";
import { vi } from "../../locales/vi";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { readAreas } from "../areasSheet";
import { makeAnew, queueOldSheet } from "../makeAnew";
import { readTables } from "../readForms";
import { runCommand } from "../runExcel";
import { chooseConsolidation, entriesOf } from "./chooseConsolidation";
import { sourceColumn } from "./printLayout";
import { writePrint } from "./writePrint";

export type PrintResult =
  | { readonly kind: "created"; readonly sheetName: string; readonly rows: number }
  /** There is no Tổng hợp, or nothing in it to print. */
  | { readonly kind: "noTable" }
  | { readonly kind: "noRows" }
  /** A sheet of that name holds what somebody has written; nothing was changed. */
  | { readonly kind: "edited"; readonly sheetName: string; readonly suggestion: string };

/**
 * Tạo bản in: what is printed of Tổng hợp, grouped, on a sheet of its own, made anew each time. The one before goes
 * only where it still holds what was written then, and only once the new one stands. Six syncs, one more per 40 sheets and per 4 MB.
 * @param wanted the sheet's name; null: the usual one
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function printConsolidation(grouping: Grouping, wanted: string | null): Promise<PrintResult> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const catalogue = await readAreas(context);
    const sheetName = wanted ?? words.print.sheetName;
    const old = queueOldSheet(worksheets, sheetName);
    // Sends what is queued, the old print's cells among it.
    const tables = await readTables(context, worksheets);
    // Sent with what was queued before `readAreas`.
    // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read
    const table = chooseConsolidation(tables, active.id);
    if (table === undefined) return { kind: "noTable" };

    const year = table.form.year ?? vi.form.defaults.actionYear;
    const printed = withoutDenials(groupRows(entriesOf(table), grouping, { catalogue, year }));
    if (printed.groups.length === 0) return { kind: "noRows" };

    let entries = 0;
    const signatureColumn = sourceColumn(grouping);
    const made = await makeAnew(context, worksheets, { sheetName, old, signatureColumn }, async (print) => {
      entries = await writePrint(context, print, printed, { grouping, year });
    });
    return made.kind === "created" ? { ...made, rows: entries } : made;
  });
}
