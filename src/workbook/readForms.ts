import type { Form } from "../core/form";
import type { Grid } from "../core/grid";
import { kindOfForm, recogniseForm, type FormKind } from "../core/recognise";
import { completeGrid, queueGrid } from "./readGrid";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** A worksheet that holds a Phụ lục 01. */
export interface FoundForm {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/** The same of any kind, with all that stands on its worksheet. */
export interface FoundTable extends FoundForm {
  readonly kind: FormKind;
  /** From A1 on. */
  readonly grid: Grid;
}

/** For a reading that somebody waits for. */
export interface Progress {
  /** Called before each read. @param done sheets of `total` */
  readonly onSheets: (done: number, total: number) => void;
  /** Nothing more is read once it is aborted: its reason is thrown. */
  readonly signal: AbortSignal;
}

/**
 * The units' forms of a workbook, in the order of the sheets; hidden sheets and Tổng hợp are left out. `worksheets` has
 * its items' id, name and visibility loaded. One sync per 40 sheets, and one more per 4,000 rows of a very long sheet.
 */
export async function readForms(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<FoundForm[]> {
  const tables = await readTables(context, worksheets);
  return tables.filter(({ kind }) => kind === "unit");
}

/** As `readForms`, with Tổng hợp and what is printed from it. @throws the signal's reason once it is aborted */
export async function readTables(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  progress?: Progress,
): Promise<FoundTable[]> {
  const visible = worksheets.items.filter(
    (worksheet) => worksheet.visibility === Excel.SheetVisibility.visible,
  );
  const found: FoundTable[] = [];
  for (let first = 0; first < visible.length; first += SHEETS_PER_READ) {
    progress?.signal.throwIfAborted();
    progress?.onSheets(first, visible.length);
    const pending = visible
      .slice(first, first + SHEETS_PER_READ)
      .map((worksheet) => ({ worksheet, block: queueGrid(worksheet) }));
    // One sync per 40 sheets, about 4 MB: a larger answer is refused by Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { worksheet, block } of pending) {
      const grid = await completeGrid(context, block);
      const form = recogniseForm(grid);
      if (form === null) continue;
      found.push({ sheetId: worksheet.id, sheetName: worksheet.name, form, kind: kindOfForm(form), grid });
    }
  }
  progress?.signal.throwIfAborted();
  return found;
}
