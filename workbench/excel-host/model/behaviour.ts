import type { Book } from "./book";
import { followFilters } from "./filters/filters";
import { followCharts } from "./charts/followCharts";
import { followNames } from "./calculation/nameChanges";
import { followNormal } from "./styles/newSheetLook";
import { followPrintSetUp } from "./sheets/printShifts";
import { spareRemovedSheets } from "./univerPrivate/removedSheets";
import { keepRoom } from "./univerPrivate/spillRoom";
import { followConditionalFormats } from "./rules/conditionalFormats";
import { numberSheets } from "./sheets/tabIds";
import { growTables } from "./tables/tableGrowth";
import { followHeadings } from "./tables/tableHeadings";
import { followBlocks } from "./tables/tableShifts";
import { coerceTyping } from "./cells/typing";
import { undoBackwards } from "./univerPrivate/undoOrder";

/** What Excel does by itself and the grid does not, or does otherwise: for as long as the page is open. */
export function behaveAsExcel(book: Book): void {
  undoBackwards(book);
  coerceTyping(book);
  growTables(book);
  followConditionalFormats(book);
  followBlocks(book);
  followFilters(book);
  followCharts(book);
  followHeadings(book);
  followNames(book);
  followPrintSetUp(book);
  spareRemovedSheets(book);
  followNormal(book);
  numberSheets(book);
  keepRoom(book);
}
