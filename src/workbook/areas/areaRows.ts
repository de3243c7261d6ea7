import type { AreaCatalogue } from "../../core/areas/catalogue";
import type { AreaSheet } from "../../core/areas/tagging";
import { readAreas } from "./areasSheet";
import { readForms } from "../reading/readForms";
import { runInBackground } from "../excel/runExcel";

/** Every form of the file with what its cells hold, and the file's own areas. */
export interface AreaReading {
  readonly catalogue: AreaCatalogue;
  /** In the order of the sheets; hidden ones are left out. */
  readonly sheets: readonly AreaSheet[];
  readonly activeSheetId: string;
}

/**
 * Reads all forms of the open workbook and its list of areas. Two syncs, one more per 40 sheets.
 * @throws HostError when Excel refuses, also while a cell is being typed in
 */
export async function readAreaRows(): Promise<AreaReading> {
  return runInBackground(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const catalogue = await readAreas(context);
    const sheets = await readForms(context, worksheets);
    // Sent with the list of areas, which `readAreas` waits for.
    // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read
    return { catalogue, sheets, activeSheetId: active.id };
  });
}

/** The worksheet and 0-based row of the active cell. One sync. */
export async function readActiveRow(): Promise<{ sheetId: string; row: number }> {
  return runInBackground(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex");
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.load("id");
    await context.sync();
    return { sheetId: worksheet.id, row: cell.rowIndex };
  });
}
