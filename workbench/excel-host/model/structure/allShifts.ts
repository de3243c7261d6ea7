import { ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import type { SheetRef } from "../access";
import { fromUniver, WHOLE_SHEET } from "../area";
import type { Book } from "../book";
import { LINE_SHIFTS } from "./lineShifts";
import type { Shift } from "./shift";

/** Calls `listener` after whole rows or columns have been inserted or deleted, whoever did it. */
export function onLineShift(book: Book, listener: (sheetId: string, shift: Shift) => void): IDisposable {
  return book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const rule = LINE_SHIFTS[id];
    if (rule === undefined) return;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const { startRow, endRow, startColumn, endColumn } = WHOLE_SHEET;
    const area = fromUniver(range);
    const whole = rule.axis === "rows" ? { ...area, startColumn, endColumn } : { ...area, startRow, endRow };
    listener(subUnitId, { ...rule, area: whole });
  });
}

/** Calls `listener` after rows, columns or a block of cells were inserted or deleted, by undo and redo, too. */
export function onAllShifts(book: Book, listener: (sheet: SheetRef, shift: Shift) => void): IDisposable {
  const tell = (sheetId: string, shift: Shift): void => listener({ book, sheetId }, shift);
  const lines = onLineShift(book, tell);
  const blocks = book.onShift(tell);
  return {
    dispose: () => {
      lines.dispose();
      blocks.dispose();
    },
  };
}
