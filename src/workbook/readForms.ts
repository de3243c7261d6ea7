import type { Form } from "../core/form";
import { recogniseUnitForm } from "../core/recognise";
import { completeGrid, queueGrid } from "./readGrid";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** A worksheet that holds a Phụ lục 01. */
export interface FoundForm {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/**
 * The units' forms of a workbook, in the order of the sheets; hidden sheets and Tổng hợp are left out. `worksheets` has
 * its items' id, name and visibility loaded. One sync per 40 sheets, and one more per 4,000 rows of a very long sheet.
 */
export async function readForms(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<FoundForm[]> {
  const visible = worksheets.items.filter(
    (worksheet) => worksheet.visibility === Excel.SheetVisibility.visible,
  );
  const found: FoundForm[] = [];
  for (let first = 0; first < visible.length; first += SHEETS_PER_READ) {
    const pending = visible
      .slice(first, first + SHEETS_PER_READ)
      .map((worksheet) => ({ worksheet, grid: queueGrid(worksheet) }));
    // One sync per 40 sheets, about 4 MB: a larger answer is refused by Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { worksheet, grid } of pending) {
      const form = recogniseUnitForm(await completeGrid(context, grid));
      if (form !== null) found.push({ sheetId: worksheet.id, sheetName: worksheet.name, form });
    }
  }
  return found;
}
