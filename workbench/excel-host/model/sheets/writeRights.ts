import { ObjectMatrix, type IRange } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetCommand,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorCommand,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import type { SheetRef } from "../access";
import type { Book } from "../book";
import { SetCellStylesMutation } from "../styles/cellStyles";
import { SetFilterMutation } from "../filters/filterMutation";
import { givesContent, isLocked, protectionOf, workbookProtectionOf } from "./protection";
import { tableById } from "../tables/tables";

/** What a protected sheet still allows when the flag of this name in its protection is off; null: never. */
type Right =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "deleteColumns"
  | "deleteRows"
  | "autoFilter"
  | null;

/** Commands and mutations that change a sheet. What is not named (selections, heights that fit the text) may run. */
const SHEET_WRITES: Readonly<Record<string, Right>> = {
  [InsertRowByRangeCommand.id]: "insertRows",
  [InsertRowMutation.id]: "insertRows",
  [InsertColByRangeCommand.id]: "insertColumns",
  [InsertColMutation.id]: "insertColumns",
  [RemoveRowByRangeCommand.id]: "deleteRows",
  [RemoveRowMutation.id]: "deleteRows",
  [RemoveColByRangeCommand.id]: "deleteColumns",
  [RemoveColMutation.id]: "deleteColumns",
  [SetWorksheetRowHeightMutation.id]: "formatRows",
  [SetWorksheetColWidthMutation.id]: "formatColumns",
  [SetRowHiddenMutation.id]: "formatRows",
  [SetRowVisibleMutation.id]: "formatRows",
  [SetColHiddenMutation.id]: "formatColumns",
  [SetColVisibleMutation.id]: "formatColumns",
  [SetRowDataMutation.id]: "formatCells",
  [SetColDataMutation.id]: "formatCells",
  [SetCellStylesMutation.id]: "formatCells",
  [AddConditionalRuleMutation.id]: "formatCells",
  [SetConditionalRuleMutation.id]: "formatCells",
  [MoveConditionalRuleMutation.id]: "formatCells",
  [DeleteConditionalRuleMutation.id]: "formatCells",
  [MoveRangeMutation.id]: null,
  [MoveRowsMutation.id]: null,
  [MoveColsMutation.id]: null,
  [AddWorksheetMergeMutation.id]: null,
  [RemoveWorksheetMergeCommand.id]: null,
  [RemoveWorksheetMergeMutation.id]: null,
  [AddDataValidationMutation.id]: null,
  [UpdateDataValidationMutation.id]: null,
  [RemoveDataValidationMutation.id]: null,
  [SetFilterMutation.id]: null,
  [AddSheetTableMutation.id]: null,
  [SetSheetTableCommand.id]: null,
  [SetSheetTableMutation.id]: null,
  [DeleteSheetTableMutation.id]: null,
};

/** What a workbook with a locked structure refuses. */
const STRUCTURE_WRITES: ReadonlySet<string> = new Set([
  InsertSheetCommand.id,
  InsertSheetMutation.id,
  RemoveSheetCommand.id,
  RemoveSheetMutation.id,
  SetWorksheetNameCommand.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderCommand.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorCommand.id,
  SetTabColorMutation.id,
]);

/** Whether a protection keeps this command or mutation from running, whoever wants it. */
export function isForbidden(book: Book, id: string, params: object | undefined): boolean {
  if (STRUCTURE_WRITES.has(id)) return workbookProtectionOf(book) !== null;
  if (id !== SetRangeValuesMutation.id && !(id in SHEET_WRITES)) return false;
  const sheet = sheetIn(book, params ?? {});
  const protection = sheet && protectionOf(sheet);
  if (!protection) return false;
  const allows = (right: NonNullable<Right>): boolean => isOff(protection[right]);
  if (id === SetRangeValuesMutation.id) {
    return !mayWriteCells(sheet, params as ISetRangeValuesMutationParams, allows("formatCells"));
  }
  // Other criteria and the rows that they hide; no sheet allows its filter to be put on or taken away.
  const { byFilter } = params as { readonly byFilter?: true };
  const right = byFilter ? "autoFilter" : (SHEET_WRITES[id] ?? null);
  if (right === null || !allows(right)) return true;
  // Rows and columns with a locked cell stay, whatever the options say.
  return right.startsWith("delete") && hasLockedCell(sheet, (params as { range: IRange }).range);
}

function isOff(flag: string | undefined): boolean {
  return flag === "0" || flag === "false";
}

/** A table's commands name the table, all others the sheet. */
function sheetIn(book: Book, params: { subUnitId?: string; tableId?: string }): SheetRef | null {
  const sheetId = params.subUnitId ?? tableById(book, params.tableId ?? "")?.sheet.sheetId;
  return sheetId === undefined || book.sheet(sheetId) === null ? null : { book, sheetId };
}

function mayWriteCells(
  sheet: SheetRef,
  { cellValue }: ISetRangeValuesMutationParams,
  mayFormat: boolean,
): boolean {
  let isAllowed = true;
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, data) => {
    isAllowed &&= givesContent(data) ? !isLocked(sheet, row, column) : mayFormat;
  });
  return isAllowed;
}

function hasLockedCell(sheet: SheetRef, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (isLocked(sheet, row, column)) return true;
    }
  }
  return false;
}
