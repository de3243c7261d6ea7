import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { FunctionCalls } from "../excel-host/host/functionCalls";
import { areaAddress, cellArea } from "../excel-host/model/area";
import type { Book } from "../excel-host/model/book";
import { cellAt, isErrorValue, valueOf } from "../excel-host/model/cells/cells";
import { selectionOf } from "../excel-host/model/sheets/selection";
import { element } from "./dom";

/**
 * The line under the grid. Where the active cell shows an error that came with a message, it says the message, as
 * Excel does on the error's card.
 */
export function createCellMessage(book: Book, functions: FunctionCalls): HTMLElement {
  const line = element("output", { className: "cell-message" });
  const show = (): void => {
    if (!book.isOpen) return;
    const { sheetId, row, column } = selectionOf(book);
    const value = valueOf(cellAt({ book, sheetId }, row, column));
    const message = isErrorValue(value) ? functions.messageAt({ sheetId, row, column }) : "";
    const address = areaAddress(cellArea(row, column));
    line.textContent = message === "" ? "" : `${address}: ${String(value)} – ${message}`;
  };
  book.onLoad(show);
  book.onCalculated(show);
  book.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) show();
  });
  return line;
}
