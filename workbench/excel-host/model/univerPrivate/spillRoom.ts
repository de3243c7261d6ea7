import { ICommandService, type IRange, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import { fromUniver } from "../area";
import type { Book } from "../book";
import { type FormulaCell, recalculateCells } from "../calculation/formulaCells";
import { mergesIn } from "../structure/structure";
import { tablesAt } from "../tables/tables";
import { privatePart } from "./privatePart";

/** The private method of Univer's service that says whether something is in the way of a formula's values. */
interface Runtime {
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

/** What may take room from formulas, or give it to them. */
const ROOM_CHANGES: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
]);

/** Lets formulas spill into no merged cells and no table, as Excel does; Univer asks for empty cells alone. */
export function keepRoom(book: Book): void {
  const runtime = privatePart<Runtime>(book.get(IFormulaRuntimeService), "IFormulaRuntimeService", {
    _checkIfArrayFormulaRangeHasData: true,
  });
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) =>
    hasData(unitId, sheetId, row, column, range) || isTaken(book, sheetId, range);
  book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const sheetId = (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
    if (ROOM_CHANGES.has(id) && sheetId !== undefined && book.isOpen) spillAnew(book, sheetId);
  });
}

function isTaken(book: Book, sheetId: string, range: IRange): boolean {
  if (book.sheet(sheetId) === null) return false;
  const sheet = { book, sheetId };
  const area = fromUniver(range);
  return mergesIn(sheet, area).length > 0 || tablesAt(sheet, area).length > 0;
}

/** Calculates the formulas of a sheet that give several values, those without room for them as well. */
function spillAnew(book: Book, sheetId: string): void {
  const ranges = book.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId];
  const cells: FormulaCell[] = [];
  new ObjectMatrix(ranges ?? {}).forValue((row, column) => {
    cells.push({ sheetId, row, column });
  });
  recalculateCells(book, cells);
}
