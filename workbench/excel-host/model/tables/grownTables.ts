import {
  CellValueType,
  type ICellData,
  type IMutationInfo,
  type IUndoRedoCommandInfos,
  ObjectMatrix,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { accessorOf, type SheetRef, targetOf, worksheetOf } from "../access";
import { type Area, columnCount } from "../area";
import { cellAt, type CellMatrix, numberFormatOf, valueOf, valueTypeOf } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { styleOf } from "../styles/styles";
import { carriedRules } from "./carriedRules";
import { columnFormula } from "./tableEdits";
import { newColumns, replacement, type Table, uniqueHeadings } from "./tables";

/**
 * What makes the table take in the rows below it that somebody has filled, and what takes that back before the filling
 * is taken back. Calculated columns, validations and conditional formats go on in them, and what has no format of its
 * own looks like the row above.
 * @param keepsFormats formats that came with the cells stay; else they only fill in what the row above has not
 */
export function rowGrowth(table: Table, count: number, keepsFormats: boolean): IUndoRedoCommandInfos {
  const { sheet, id, range } = table;
  const bounds = (updateRange: Area): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { ...targetOf(sheet), tableId: id, config: { updateRange: { newRange: updateRange } } },
  });
  const added = { ...range, startRow: range.endRow + 1, endRow: range.endRow + count };
  const styled = styles(sheet, added, keepsFormats, (_row, column) => [range.endRow, column]);
  const filled = calculatedCells(table, count);
  const rules = carriedRules(sheet, range.endRow, added);
  return {
    redos: [bounds({ ...range, endRow: added.endRow }), styled.redo, cells(sheet, filled), ...rules.redos],
    undos: [...rules.undos, cells(sheet, emptied(filled)), styled.undo, bounds(range)],
  };
}

/** The same for the column to the right, whose heading somebody has typed; it looks like the column before it. */
export function columnGrowth(table: Table): IUndoRedoCommandInfos {
  const { sheet, range, columns } = table;
  const column = range.endColumn + 1;
  const typed = displayText(
    valueOf(cellAt(sheet, range.startRow, column)),
    numberFormatOf(sheet, range.startRow, column),
  );
  const names = uniqueHeadings(sheet.book, [...columns.map(({ name }) => name), typed]);
  const name = names.at(-1) ?? typed;
  const after = {
    ...table,
    range: { ...range, endColumn: column },
    columns: [...columns, ...newColumns([name], columns)],
  };
  const { redos, undos } = replacement(table, after);
  const added = { ...range, startColumn: column, endColumn: column };
  const styled = styles(sheet, added, false, (row) => [row, range.endColumn]);
  const heading = { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  return {
    redos: [...redos, styled.redo, cells(sheet, { [range.startRow]: { [column]: heading } })],
    undos: [styled.undo, ...undos],
  };
}

function cells(sheet: SheetRef, cellValue: CellMatrix): IMutationInfo {
  return { id: SetRangeValuesMutation.id, params: { ...targetOf(sheet), cellValue } };
}

/** Gives new cells of a table the formats of its own cells. */
function styles(
  sheet: SheetRef,
  added: Area,
  keepsFormats: boolean,
  likeOf: (row: number, column: number) => readonly [row: number, column: number],
): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const worksheet = worksheetOf(sheet);
  const cellValue = new ObjectMatrix<ICellData>();
  for (let row = added.startRow; row <= added.endRow; row++) {
    for (let column = added.startColumn; column <= added.endColumn; column++) {
      if (keepsFormats && worksheet.getCellRaw(row, column)?.s) continue;
      cellValue.setValue(row, column, {
        s: structuredClone(styleOf(worksheet, ...likeOf(row, column))),
      });
    }
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

/** The formulas of calculated columns for the new rows, but for the cells that have been filled. */
function calculatedCells(table: Table, count: number): CellMatrix {
  const { sheet, range } = table;
  const lexer = sheet.book.get(LexerTreeBuilder);
  const filled: CellMatrix = {};
  for (let index = 0; index < columnCount(range); index++) {
    const column = range.startColumn + index;
    const formula = columnFormula(table, column);
    for (let down = 0; formula !== null && down < count; down++) {
      const row = range.endRow + 1 + down;
      if (valueTypeOf(cellAt(sheet, row, column)) !== "Empty") continue;
      const f = down === 0 ? formula : lexer.moveFormulaRefOffset(formula, 0, down);
      (filled[row] ??= {})[column] = { f, si: null, p: null, v: null, t: null };
    }
  }
  return filled;
}

function emptied(filled: CellMatrix): CellMatrix {
  const result = new ObjectMatrix<ICellData>();
  new ObjectMatrix(filled).forValue((row, column) => {
    result.setValue(row, column, { f: null, si: null, p: null, v: null, t: null });
  });
  return result.getMatrix();
}
