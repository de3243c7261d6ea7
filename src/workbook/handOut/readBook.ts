import { queueAreasList } from "../areas/areasSheet";
import { readGrids, type SheetGrid } from "../reading/readForms";
import { queueTables } from "../writing/tablePlace";
import { readLists, type Lists } from "../reading/readLists";

/** The workbook as a command finds it that works with its lists and forms, and may add sheets. */
export interface Book {
  readonly worksheets: Excel.WorksheetCollection;
  readonly sheetNames: readonly string[];
  readonly tables: Excel.TableCollection;
  /** Of tables and defined names, which may not share one. */
  readonly takenNames: readonly string[];
  readonly grids: readonly SheetGrid[];
  readonly lists: Lists;
  /** The defined name of the list of areas, as it is. */
  readonly areasName: Excel.NamedItem;
  /** The sheet with the areas; null where there is none. */
  readonly areasSheetName: string | null;
}

/** Two syncs, one more per 40 sheets. */
export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const tables = queueTables(context);
  names.load("items/name");
  const { areasName, areasList } = queueAreasList(context);
  const areasSheet = areasList.worksheet;
  areasSheet.load("id,name");
  await context.sync();

  const areasSheetId = areasList.isNullObject ? null : areasSheet.id;
  const grids = await readGrids(context, worksheets, undefined, areasSheetId);
  return {
    worksheets,
    sheetNames: worksheets.items.map(({ name }) => name),
    tables,
    takenNames: [...tables.items, ...names.items].map(({ name }) => name),
    grids,
    lists: readLists(grids, areasSheetId),
    areasName,
    areasSheetName: areasList.isNullObject ? null : areasSheet.name,
  };
}
