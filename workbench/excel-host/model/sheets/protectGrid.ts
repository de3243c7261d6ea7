import { CustomCommandExecutionError, ICommandService, type IDisposable } from "@univerjs/core";
import type { Book } from "../book";
import { isForbidden } from "./writeRights";

/**
 * Refuses what a person does in the grid to a protected sheet or workbook; `Book.guard` does the same to the add-in.
 * @param onRefused called each time
 */
export function protectGrid(book: Book, onRefused: () => void): IDisposable {
  return book.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    const isCalculation = options?.fromFormula ?? options?.["applyFormulaCalculationResult"];
    if (book.writer !== "person" || isCalculation === true || !isForbidden(book, id, params)) return;
    onRefused();
    throw new CustomCommandExecutionError("The sheet is protected.");
  });
}
