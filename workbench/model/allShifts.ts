import { ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { SheetRef } from "./access";
import { fromUniver, WHOLE_SHEET } from "./area";
import type { Book } from "./book";
import type { Shift } from "./shift";

const LINE_SHIFTS: Readonly<Record<string, Pick<Shift, "kind" | "axis">>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

/** Calls back after rows, columns or a block of cells were inserted or deleted, by undo and redo, too. */
export function onAllShifts(book: Book, listener: (sheet: SheetRef, shift: Shift) => void): IDisposable {
  const lines = book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const rule = LINE_SHIFTS[id];
    if (rule === undefined) return;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const { startRow, endRow, startColumn, endColumn } = WHOLE_SHEET;
    const area = fromUniver(range);
    const whole = rule.axis === "rows" ? { ...area, startColumn, endColumn } : { ...area, startRow, endRow };
    listener({ book, sheetId: subUnitId }, { ...rule, area: whole });
  });
  const blocks = book.onShift((sheetId, shift) => listener({ book, sheetId }, shift));
  return {
    dispose: () => {
      lines.dispose();
      blocks.dispose();
    },
  };
}
