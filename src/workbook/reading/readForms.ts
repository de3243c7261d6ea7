import type { Form } from "../../core/form/form";
import type { Grid } from "../../core/form/grid";
import { kindOfForm, recogniseForm, type FormKind } from "../../core/form/recognise";
import { completeGrid, queueGrid } from "./readGrid";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** A worksheet that holds a Phụ lục 01. */
export interface FoundForm {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/** A worksheet's values from A1 on. */
export interface SheetGrid {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly grid: Grid;
}

/** The same of any kind, with all that stands on its worksheet. */
export interface FoundTable extends FoundForm, SheetGrid {
  readonly kind: FormKind;
}

/** For a reading that somebody waits for. */
export interface ReadingProgress {
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
  return tablesIn(await readGrids(context, worksheets)).filter(({ kind }) => kind === "unit");
}

/** Of any kind, Tổng hợp and what is printed from it among them. */
export function tablesIn(grids: readonly SheetGrid[]): FoundTable[] {
  return grids.flatMap(({ sheetId, sheetName, grid }) => {
    const form = recogniseForm(grid);
    return form === null ? [] : [{ sheetId, sheetName, form, kind: kindOfForm(form), grid }];
  });
}

/**
 * What stands on each visible worksheet, and on Danh mục, which offices hide from the units. Syncs as `readForms`.
 * @param listsSheetId of Danh mục, where it is wanted
 * @throws the signal's reason once it is aborted
 */
export async function readGrids(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  progress?: ReadingProgress,
  listsSheetId?: string | null,
): Promise<SheetGrid[]> {
  const visible = worksheets.items.filter(
    ({ id, visibility }) => visibility === Excel.SheetVisibility.visible || id === listsSheetId,
  );
  const grids: SheetGrid[] = [];
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
      grids.push({ sheetId: worksheet.id, sheetName: worksheet.name, grid });
    }
  }
  progress?.signal.throwIfAborted();
  return grids;
}
