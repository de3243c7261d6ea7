import type { Book } from "./book";
import { spareFilteredRows } from "./filteredRows";
import { followFilters } from "./filters";
import { followCharts } from "./followCharts";
import { followNames } from "./nameChanges";
import { followNormal } from "./newSheetLook";
import { followPrintSetUp } from "./printShifts";
import { spareRemovedSheets } from "./removedSheets";
import { keepRoom } from "./spillRoom";
import { numberSheets } from "./tabIds";
import { growTables } from "./tableGrowth";
import { followHeadings } from "./tableHeadings";
import { followBlocks } from "./tableShifts";
import { coerceTyping } from "./typing";
import { undoBackwards } from "./undoOrder";

/** What Excel does by itself and the grid does not, or does otherwise: for as long as the page is open. */
export function behaveAsExcel(book: Book): void {
  undoBackwards(book);
  coerceTyping(book);
  growTables(book);
  followBlocks(book);
  followFilters(book);
  spareFilteredRows(book);
  followCharts(book);
  followHeadings(book);
  followNames(book);
  followPrintSetUp(book);
  spareRemovedSheets(book);
  followNormal(book);
  numberSheets(book);
  keepRoom(book);
}
