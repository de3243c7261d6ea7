import type { AreaCatalogue } from "../core/areas/catalogue";
import type { AreaSheet } from "../core/areas/tagging";
import { recogniseForm } from "../core/recognise";
import { readAreas } from "./areasSheet";
import { completeGrid, queueGrid } from "./readGrid";
import { runInBackground } from "./runExcel";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** Every form of the file with what its cells hold, and the file's own areas. */
export interface AreaReading {
  readonly catalogue: AreaCatalogue;
  /** In the order of the sheets; hidden ones are left out. */
  readonly sheets: readonly AreaSheet[];
  readonly activeSheetId: string;
}

/**
 * Reads all forms of the open workbook and its list of areas. Four syncs, one more per 40 sheets.
 * @throws HostError when Excel refuses, also while a cell is being typed in
 */
export async function readAreaRows(): Promise<AreaReading> {
  return runInBackground(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const catalogue = await readAreas(context);
    const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const sheets: AreaSheet[] = [];
    for (let first = 0; first < visible.length; first += SHEETS_PER_READ) {
      const pending = visible
        .slice(first, first + SHEETS_PER_READ)
        .map((worksheet) => ({ worksheet, grid: queueGrid(worksheet) }));
      // One sync per 40 sheets, about 4 MB: a larger answer is refused by Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { worksheet, grid } of pending) {
        const form = recogniseForm(await completeGrid(context, grid));
        if (form !== null) sheets.push({ sheetId: worksheet.id, sheetName: worksheet.name, form });
      }
    }
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
