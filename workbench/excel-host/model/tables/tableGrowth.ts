import {
  ICommandService,
  type IDisposable,
  IUndoRedoService,
  type IUndoRedoCommandInfos,
} from "@univerjs/core";
import {
  IAutoFillService,
  type ISetRangeValuesCommandParams,
  SetRangeValuesCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { worksheetOf } from "../access";
import type { Area } from "../area";
import type { Book } from "../book";
import { cellAt, valueTypeOf } from "../cells/cells";
import { columnGrowth, rowGrowth } from "./grownTables";
import { protectionOf } from "../sheets/protection";
import { mergesIn } from "../structure/structure";
import { tableFormat } from "./tableFormats";
import { type Table, tablesAt } from "./tables";

const HOOK = "workbench-table-growth";
const NOTHING: IUndoRedoCommandInfos = { redos: [], undos: [] };

/**
 * Lets a table take in what a person puts directly beside it, here or in a co-author's Excel, as Excel does: rows below it
 * that are typed, pasted or filled, and the column whose heading is typed to its right. It is part of the same step of
 * undo. What the add-in writes makes no table grow; nor does anything on a protected sheet, or below a row of totals.
 */
export function growTables(book: Book): void {
  growByTyping(book);
  book.get(IAutoFillService).addHook({
    id: HOOK,
    onFillData: ({ subUnitId }) => {
      growAfterwards(book, subUnitId);
      return NOTHING;
    },
  });
}

function growByTyping(book: Book): IDisposable {
  // Looked at before the edit: afterwards nobody knows whether the cells were empty.
  let down: readonly Table[] = [];
  let right: readonly Table[] = [];
  const before = book.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { subUnitId } = (params ?? {}) as Partial<ISetRangeValuesCommandParams>;
    const sheetId = subUnitId ?? book.workbook.getActiveSheet().getSheetId();
    const tables = book.writer === "addin" ? [] : tablesAt({ book, sheetId }, null);
    down = tables.filter(isFreeBelow);
    right = tables.filter((table) => isFreeRight(table));
  });
  const intercepted = book.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id }) => {
      if (id !== SetRangeValuesCommand.id) return NOTHING;
      const grown = [
        ...down
          .filter((table) => !isEmpty(table, rowBelow(table, 1)))
          .map((table) => rowGrowth(table, 1, false)),
        ...right.filter((table) => !isEmpty(table, headingRight(table))).map(columnGrowth),
      ];
      [down, right] = [[], []];
      return together(grown);
    },
  });
  return {
    dispose: () => {
      before.dispose();
      intercepted.dispose();
    },
  };
}

/**
 * Grows tables by what is about to be pasted or filled below them, once it is done: the grid does it without waiting for
 * anything, and counts it as one step. To be called before it is begun; it is the screen that hears of a paste.
 */
export function growAfterwards(book: Book, sheetId: string): void {
  if (book.writer === "addin") return;
  const ready = tablesAt({ book, sheetId }, null)
    .map((table) => ({ table, free: freeRows(table) }))
    .filter(({ free }) => free > 0);
  if (ready.length === 0) return;
  queueMicrotask(() => {
    const grown = ready.flatMap(({ table, free }) => {
      const count = isEmpty(table, rowBelow(table, 1)) ? 0 : filledRows(table, free);
      return count === 0 ? [] : [rowGrowth(table, count, true)];
    });
    const step = book.get(IUndoRedoService).pitchTopUndoElement();
    if (grown.length === 0 || !step) return;
    const { redos, undos } = together(grown);
    for (const { id, params } of redos) book.run(id, params ?? {});
    step.redoMutations.push(...redos);
    step.undoMutations.unshift(...undos);
  });
}

function together(grown: readonly IUndoRedoCommandInfos[]): IUndoRedoCommandInfos {
  return { redos: grown.flatMap(({ redos }) => redos), undos: grown.flatMap(({ undos }) => undos) };
}

/** @param number of the row, 1 for the first one below the table */
function rowBelow({ range }: Table, number: number): Area {
  return { ...range, startRow: range.endRow + number, endRow: range.endRow + number };
}

function headingRight({ range }: Table): Area {
  const column = range.endColumn + 1;
  return { ...range, endRow: range.startRow, startColumn: column, endColumn: column };
}

function isFreeBelow(table: Table): boolean {
  if (tableFormat(table).showTotals || protectionOf(table.sheet) !== null) return false;
  return isFree(table, rowBelow(table, 1));
}

/** How many rows below the table are empty and nobody's, and may join it. */
function freeRows(table: Table): number {
  if (!isFreeBelow(table)) return 0;
  const { sheet, range } = table;
  const last = worksheetOf(sheet).getLastRowWithContent();
  let count = 1;
  while (range.endRow + count < last && isFree(table, rowBelow(table, count + 1))) count++;
  return range.endRow + count < last ? count : Infinity;
}

/** The rows below the table to the last one that is filled, of those that were free. */
function filledRows(table: Table, free: number): number {
  const last = worksheetOf(table.sheet).getLastRowWithContent();
  let count = Math.min(free, last - table.range.endRow);
  while (count > 0 && isEmpty(table, rowBelow(table, count))) count--;
  return count;
}

function isFreeRight(table: Table): boolean {
  const { sheet, range } = table;
  if (!tableFormat(table).showHeaders || protectionOf(sheet) !== null) return false;
  const column = range.endColumn + 1;
  return isFree(table, { ...range, startColumn: column, endColumn: column });
}

function isFree(table: Table, area: Area): boolean {
  const { sheet } = table;
  return isEmpty(table, area) && tablesAt(sheet, area).length === 0 && mergesIn(sheet, area).length === 0;
}

function isEmpty({ sheet }: Table, { startRow, startColumn, endRow, endColumn }: Area): boolean {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (valueTypeOf(cellAt(sheet, row, column)) !== "Empty") return false;
    }
  }
  return true;
}
