import type { IDisposable } from "@univerjs/core";
import { HeaderUnhideRangeService } from "@univerjs/sheets-ui";
import type { Book } from "../../excel-host/model/book";
import { type Filter, filtersOf, isFiltered } from "../../excel-host/model/filters/filters";

/**
 * Has the grid show none of its marks for hidden rows where a filter hides them, as in Excel: a click on one would
 * show rows past the filter, and thousands of them would make the sheet slow.
 */
export function spareFilteredRows(book: Book): IDisposable {
  let known: { readonly sheetId: string; readonly filters: readonly Filter[] } | null = null;
  return book
    .get(HeaderUnhideRangeService)
    .registerRangeVisibleHandler((isVisible, { axis, range, worksheet }) => {
      if (!isVisible || axis !== "row") return isVisible;
      const sheetId = worksheet.getSheetId();
      if (known?.sheetId !== sheetId) {
        known = { sheetId, filters: filtersOf({ book, sheetId }).filter(isFiltered) };
        // The grid asks for all hidden rows of a sheet in one go.
        queueMicrotask(() => (known = null));
      }
      return !known.filters.some(
        ({ body }) => body.startRow <= range.endRow && range.startRow <= body.endRow,
      );
    });
}
