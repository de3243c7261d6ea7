import {
  type ICellData,
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  ObjectMatrix,
  type IUndoRedoCommandInfos,
} from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { accessorOf, targetOf, worksheetOf } from "./access";
import { type Area, columnCount } from "./area";
import type { Book } from "./book";
import { cellAt, type CellMatrix, valueTypeOf } from "./cells";
import { protectionOf } from "./protection";
import { mergesIn } from "./structure";
import { styleOf } from "./styles";
import { columnFormula } from "./tableEdits";
import { type Table, tableFormat, tablesAt, tablesOf } from "./tables";

/**
 * Lets a table take in the row directly below it when a person types there, here or in a co-author's Excel, as Excel
 * does: calculated columns go on in the new row, and it looks like the row above. It is part of the typing's step of
 * undo. What the add-in writes makes no table grow; nor does anything on a protected sheet, or below a row of totals.
 */
export function growTables(book: Book): IDisposable {
  // Looked at before the edit: afterwards nobody knows whether the row was empty.
  let ready: readonly Table[] = [];
  const before = book.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesCommand.id) return;
    ready = book.writer === "addin" ? [] : tablesOf(book).filter(canGrow);
  });
  const intercepted = book.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id }) => {
      if (id !== SetRangeValuesCommand.id) return { redos: [], undos: [] };
      const grown = ready.filter((table) => !isEmpty(table, rowBelow(table))).map(growth);
      ready = [];
      return { redos: grown.flatMap(({ redos }) => redos), undos: grown.flatMap(({ undos }) => undos) };
    },
  });
  return {
    dispose: () => {
      before.dispose();
      intercepted.dispose();
    },
  };
}

function rowBelow({ range }: Table): Area {
  return { ...range, startRow: range.endRow + 1, endRow: range.endRow + 1 };
}

function canGrow(table: Table): boolean {
  const { sheet } = table;
  const row = rowBelow(table);
  return (
    isEmpty(table, row) &&
    !tableFormat(table).showTotals &&
    protectionOf(sheet) === null &&
    tablesAt(sheet, row).length === 0 &&
    mergesIn(sheet, row).length === 0
  );
}

function isEmpty({ sheet }: Table, { startRow, startColumn, endColumn }: Area): boolean {
  for (let column = startColumn; column <= endColumn; column++) {
    if (valueTypeOf(cellAt(sheet, startRow, column)) !== "Empty") return false;
  }
  return true;
}

/** What makes the table one row longer, and what takes that back after the typing has been taken back. */
function growth(table: Table): IUndoRedoCommandInfos {
  const { sheet, id, range } = table;
  const target = targetOf(sheet);
  const newRange = { ...range, endRow: range.endRow + 1 };
  const bounds = (updateRange: Area): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { ...target, tableId: id, config: { updateRange: { newRange: updateRange } } },
  });
  const styled = styles(table);
  const filled = calculatedCells(table);
  const cells = (cellValue: CellMatrix): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { ...target, cellValue },
  });
  return {
    redos: [bounds(newRange), styled.redo, cells(filled)],
    undos: [cells(emptied(filled)), styled.undo, bounds(range)],
  };
}

/** The new row's formats are those of the row above; a format that came with the typing stays where that has none. */
function styles(table: Table): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const { sheet, range } = table;
  const cellValue = new ObjectMatrix<ICellData>();
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const above = structuredClone(styleOf(worksheetOf(sheet), range.endRow, column));
    cellValue.setValue(range.endRow + 1, column, { s: above });
  }
  // The trigger keeps the grid from taking the cells for rewritten ones, whose formulas it would forget.
  const params = { ...targetOf(sheet), cellValue: cellValue.getMatrix(), trigger: SetStyleCommand.id };
  const before = SetRangeValuesUndoMutationFactory(accessorOf(sheet.book), params);
  const undone = new ObjectMatrix<ICellData>();
  // Styles alone: the factory gives the typed contents along with them.
  new ObjectMatrix(before.cellValue ?? {}).forValue((row, column, cell) => {
    undone.setValue(row, column, { s: cell?.s ?? null });
  });
  return {
    redo: { id: SetRangeValuesMutation.id, params },
    undo: { id: SetRangeValuesMutation.id, params: { ...params, cellValue: undone.getMatrix() } },
  };
}

/** The formulas of calculated columns for the new row, but for the cells that have been typed in. */
function calculatedCells(table: Table): CellMatrix {
  const { sheet, range } = table;
  const row = range.endRow + 1;
  const cells: CellMatrix = {};
  for (let index = 0; index < columnCount(range); index++) {
    const column = range.startColumn + index;
    if (valueTypeOf(cellAt(sheet, row, column)) !== "Empty") continue;
    const formula = columnFormula(table, column);
    if (formula !== null) (cells[row] ??= {})[column] = { f: formula, si: null, p: null, v: null, t: null };
  }
  return cells;
}

function emptied(cells: CellMatrix): CellMatrix {
  const result = new ObjectMatrix<ICellData>();
  new ObjectMatrix(cells).forValue((row, column) => {
    result.setValue(row, column, { f: null, si: null, p: null, v: null, t: null });
  });
  return result.getMatrix();
}
