import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Book } from "../../excel-host/model/book";
import { growAfterwards } from "../../excel-host/model/tables/tableGrowth";

/** Lets a table take in the rows that a person pastes directly below it. */
export function growByPasting(book: Book): void {
  book.get(ISheetClipboardService).addClipboardHook({
    id: "workbench-table-growth",
    onBeforePaste: ({ subUnitId }) => {
      growAfterwards(book, subUnitId);
      return true;
    },
  });
}
