import { Dimension, Direction, type IMutationInfo } from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { accessorOf, clampToGrid, growToHold, targetOf, worksheetOf, type SheetRef } from "../access";
import { type Area, columnCount, intersect, isEntireColumns, isEntireRows } from "../area";
import { cellData, type CellMatrix, writeCells } from "../cells/cells";

/** Inserts whole rows or columns when the area is such, else a block of cells. */
export function insertCells(sheet: SheetRef, area: Area, shift: "Down" | "Right"): void {
  const { book } = sheet;
  const worksheet = worksheetOf(sheet);
  if (isEntireRows(area)) {
    growToHold(sheet, { ...area, endRow: area.startRow, endColumn: 0 });
    const range = { ...area, endColumn: worksheet.getColumnCount() - 1 };
    asInFront(sheet, () =>
      book.run(InsertRowByRangeCommand.id, { ...targetOf(sheet), range, direction: Direction.UP }),
    );
  } else if (isEntireColumns(area)) {
    growToHold(sheet, { ...area, endColumn: area.startColumn, endRow: 0 });
    const range = { ...area, endRow: worksheet.getRowCount() - 1 };
    asInFront(sheet, () =>
      book.run(InsertColByRangeCommand.id, { ...targetOf(sheet), range, direction: Direction.LEFT }),
    );
  } else {
    growToHold(sheet, area);
    shiftBlock(sheet, area, shift);
  }
}

/** Deletes whole rows or columns when the area is such, else a block of cells. */
export function deleteCells(sheet: SheetRef, area: Area, shift: "Up" | "Left"): void {
  const { book } = sheet;
  const held = clampToGrid(worksheetOf(sheet), area);
  if (held === null) return; // past the grid there is nothing to delete
  const range = { ...held };
  const params = { ...targetOf(sheet), range };
  if (isEntireRows(area)) asInFront(sheet, () => book.run(RemoveRowByRangeCommand.id, params));
  else if (isEntireColumns(area)) asInFront(sheet, () => book.run(RemoveColByRangeCommand.id, params));
  else shiftBlock(sheet, held, shift);
}

const BLOCK_COMMANDS = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
} as const;

/** What the grid's own commands for blocks do, which cannot be waited for within a batch. */
function shiftBlock(sheet: SheetRef, area: Area, direction: keyof typeof BLOCK_COMMANDS): void {
  const { book } = sheet;
  const isInsert = direction === "Down" || direction === "Right";
  const isAlongRows = direction === "Down" || direction === "Up";
  const params = {
    ...targetOf(sheet),
    range: { ...area },
    shiftDimension: isAlongRows ? Dimension.ROWS : Dimension.COLUMNS,
  };
  // References, tables, validation and formats that follow the cells.
  const command = { id: BLOCK_COMMANDS[direction].id, params: { ...targetOf(sheet), range: { ...area } } };
  const followers = asInFront(sheet, () => book.get(SheetInterceptorService).onCommandExecute(command));
  const cells = isInsert
    ? getInsertRangeMutations(accessorOf(book), params)
    : getRemoveRangeMutations(accessorOf(book), params);
  book.mutate(
    [...(followers.preRedos ?? []), ...cells.redo, ...followers.redos],
    [...(followers.preUndos ?? []), ...cells.undo, ...followers.undos],
  );
  book.tellShift(sheet.sheetId, {
    kind: isInsert ? "insert" : "delete",
    axis: isAlongRows ? "rows" : "columns",
    area,
  });
}

/** What follows cells that move (formulas, tables, rules) asks for the sheet in front, whichever the cells are on. */
function asInFront<T>({ book, sheetId }: SheetRef, run: () => T): T {
  const workbook: { getActiveSheet?: unknown } = book.workbook;
  const worksheet = worksheetOf({ book, sheetId });
  workbook.getActiveSheet = () => worksheet;
  try {
    return run();
  } finally {
    delete workbook.getActiveSheet; // the method of its class is back
  }
}

/** Merges the area into one cell, or each of its rows; what is not in the first cell is lost, as in Excel. */
export function mergeCells(sheet: SheetRef, area: Area, acrossRows: boolean): void {
  if (acrossRows && columnCount(area) === 1) return;
  growToHold(sheet, area);
  const ranges = acrossRows ? rowsOf(area) : [{ ...area }];
  unmergeCells(sheet, area);
  clearAllButFirst(sheet, ranges);
  const params = { ...targetOf(sheet), ranges };
  const undo: IMutationInfo = {
    id: RemoveWorksheetMergeMutation.id,
    params: AddMergeUndoMutationFactory(accessorOf(sheet.book), params),
  };
  sheet.book.mutate([{ id: AddWorksheetMergeMutation.id, params }], [undo]);
}

function rowsOf(area: Area): Area[] {
  const rows: Area[] = [];
  for (let row = area.startRow; row <= area.endRow; row++) rows.push({ ...area, startRow: row, endRow: row });
  return rows;
}

function clearAllButFirst(sheet: SheetRef, ranges: readonly Area[]): void {
  const matrix = worksheetOf(sheet).getCellMatrix();
  const cells: CellMatrix = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const isFirst = row === startRow && column === startColumn;
        const { v, f, p } = matrix.getValue(row, column) ?? {};
        if (!isFirst && (v ?? f ?? p ?? "") !== "")
          (cells[row] ??= {})[column] = cellData({ kind: "empty" }, false);
      }
    }
  }
  const [first] = ranges;
  if (first !== undefined && Object.keys(cells).length > 0) writeCells(sheet, first, cells);
}

/** Takes every merge that touches the area apart. */
export function unmergeCells(sheet: SheetRef, area: Area): void {
  if (mergesIn(sheet, area).length === 0) return;
  sheet.book.run(RemoveWorksheetMergeCommand.id, { ...targetOf(sheet), ranges: [{ ...area }] });
}

export function mergesIn(sheet: SheetRef, area: Area): Area[] {
  return worksheetOf(sheet)
    .getMergeData()
    .filter((merged) => intersect(merged, area) !== null);
}
