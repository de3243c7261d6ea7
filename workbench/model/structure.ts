import { Direction } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
} from "@univerjs/sheets";
import { clampToGrid, growToHold, targetOf, worksheetOf, type SheetRef } from "./access";
import { type Area, columnCount, intersect, isEntireColumns, isEntireRows } from "./area";

/** Where the neighbours of inserted or deleted cells go. */
export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** Inserts whole rows or columns when the area is such, else a block of cells. */
export function insertCells(sheet: SheetRef, area: Area, shift: "Down" | "Right"): void {
  const { book } = sheet;
  const worksheet = worksheetOf(sheet);
  if (isEntireRows(area)) {
    growToHold(sheet, { ...area, endRow: area.startRow, endColumn: 0 });
    const range = { ...area, endColumn: worksheet.getColumnCount() - 1 };
    book.run(InsertRowByRangeCommand.id, { ...targetOf(sheet), range, direction: Direction.UP });
  } else if (isEntireColumns(area)) {
    growToHold(sheet, { ...area, endColumn: area.startColumn, endRow: 0 });
    const range = { ...area, endRow: worksheet.getRowCount() - 1 };
    book.run(InsertColByRangeCommand.id, { ...targetOf(sheet), range, direction: Direction.LEFT });
  } else {
    growToHold(sheet, area);
    const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    book.run(command.id, { range: { ...area } });
  }
}

/** Deletes whole rows or columns when the area is such, else a block of cells. */
export function deleteCells(sheet: SheetRef, area: Area, shift: "Up" | "Left"): void {
  const { book } = sheet;
  const held = clampToGrid(worksheetOf(sheet), area);
  if (held === null) return; // past the grid there is nothing to delete
  const range = { ...held };
  if (isEntireRows(area)) book.run(RemoveRowByRangeCommand.id, { ...targetOf(sheet), range });
  else if (isEntireColumns(area)) book.run(RemoveColByRangeCommand.id, { ...targetOf(sheet), range });
  else book.run(shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, { range });
}

/** Whether the grid can move cells there: its commands for blocks only know the sheet in front. */
export function canShiftBlock(sheet: SheetRef, area: Area): boolean {
  if (isEntireRows(area) || isEntireColumns(area)) return true;
  return sheet.book.workbook.getActiveSheet().getSheetId() === sheet.sheetId;
}

/** Merges the area into one cell, or each of its rows; what is not in the first cell is lost, as in Excel. */
export function mergeCells(sheet: SheetRef, area: Area, acrossRows: boolean): void {
  growToHold(sheet, area);
  const rows = acrossRows
    ? Array.from({ length: area.endRow - area.startRow + 1 }, (_, index) => ({
        ...area,
        startRow: area.startRow + index,
        endRow: area.startRow + index,
      }))
    : [{ ...area }];
  if (acrossRows && columnCount(area) === 1) return;
  sheet.book.run(AddWorksheetMergeCommand.id, { ...targetOf(sheet), selections: rows, defaultMerge: true });
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
