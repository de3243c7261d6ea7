import { columnName } from "../../core/a1";
import { groupRows, type Grouping } from "../../core/consolidation/group";
import { hashOf } from "../../core/consolidation/key";
import { withoutDenials } from "../../core/consolidation/printed";
import { isSheetNameTaken, suggestSheetName } from "../../core/sheetName";
import { vi } from "../../locales/vi";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { readAreas } from "../areasSheet";
import { readTables } from "../readForms";
import { runCommand } from "../runExcel";
import { writeOrTakeBack } from "../writeOrTakeBack";
import { chooseConsolidation, entriesOf } from "./chooseConsolidation";
import { sourceColumn, TITLE_ROW } from "./printLayout";
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
    const old = worksheets.items.find(({ name }) => isSheetNameTaken(name, [sheetName]));
    const oldCells = old?.getUsedRangeOrNullObject(true);
    oldCells?.load("formulas");
    // Sends what is queued, the old print's cells among it.
    const tables = await readTables(context, worksheets);
    // Sent with what was queued before `readAreas`.
    // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read
    const table = chooseConsolidation(tables, active.id);
    if (table === undefined) return { kind: "noTable" };

    const year = table.form.year ?? vi.form.defaults.actionYear;
    const printed = withoutDenials(groupRows(entriesOf(table), grouping, { catalogue, year }));
    if (printed.groups.length === 0) return { kind: "noRows" };

    const names = worksheets.items.map(({ name }) => name);
    const isPrint = tables.some(({ sheetId, kind }) => sheetId === old?.id && kind === "print");
    if (old !== undefined && !(isPrint && oldCells !== undefined && isAsPrinted(oldCells.formulas))) {
      return { kind: "edited", sheetName: old.name, suggestion: suggestSheetName(sheetName, names) };
    }
    const print = worksheets.add(suggestSheetName(sheetName, names));
    print.load("id");
    await context.sync();

    let entries = 0;
    await writeOrTakeBack(context, [print], async () => {
      entries = await writePrint(context, print, printed, { grouping, year });
      await sign(context, print, grouping);
      if (old !== undefined) {
        const { position } = old;
        old.delete();
        print.position = position;
      }
      print.name = sheetName;
      print.activate();
      print.getRange("A1").select();
    });
    return { kind: "created", sheetName, rows: entries };
  });
}

const SIGNATURE = /^#([a-z\d]+)$/;

/** The signature stands beside the title, outside the print area: the hash of all that Excel holds then. */
async function sign(
  context: Excel.RequestContext,
  print: Excel.Worksheet,
  grouping: Grouping,
): Promise<void> {
  const used = print.getUsedRange(true);
  used.load("formulas");
  await context.sync();
  const cell = print.getRange(`${columnName(sourceColumn(grouping))}${TITLE_ROW}`);
  cell.values = [[`#${hashOfCells(used.formulas)}`]];
  cell.format.font.color = "#767676";
}

/** Nobody has changed a cell of a print since it was signed. @param cells its formulas, from A1 on */
function isAsPrinted(cells: readonly (readonly unknown[])[]): boolean {
  const signature = SIGNATURE.exec(String(cells[0]?.at(-1)))?.[1];
  const unsigned = cells.map((row, at) => (at === 0 ? [...row.slice(0, -1), ""] : row));
  return signature === hashOfCells(unsigned);
}

function hashOfCells(cells: readonly (readonly unknown[])[]): string {
  return hashOf(JSON.stringify(cells));
}
