import type { SheetRef } from "../../../model/access";
import { type Area, isEntireColumns, isEntireRows } from "../../../model/area";
import type { Shift } from "../../../model/structure/shift";
import { movesFiltered, partsMerge, pushesOff } from "../../../model/structure/shiftHindrances";
import { insertCells } from "../../../model/structure/structure";
import { isEmptyFrom } from "../../../model/tables/tables";
import { partsTable } from "../../../model/tables/tableShifts";
import { filteredRangeConflict, insertDeleteConflict, nonBlankCellOffSheet } from "../../errors";

/** Frees the cells of the area: what stands there and below moves down, as Excel makes room for a table's rows. */
export function makeRoom(sheet: SheetRef, area: Area): void {
  if (isEmptyFrom(sheet, area)) return;
  checkShift(sheet, { kind: "insert", axis: "rows", area });
  insertCells(sheet, area, "Down");
}

/** @throws ApiError InsertDeleteConflict when the shift would part another table */
export function checkShift(sheet: SheetRef, shift: Shift | null): void {
  if (shift !== null && partsTable(sheet, shift)) throw insertDeleteConflict();
}

/**
 * Refuses a shift that an add-in asks for where Excel does. Whole rows and columns take tables, merged cells and
 * filtered ranges with them; blocks must not part them, nor move what is filtered.
 * @throws ApiError InsertDeleteConflict, FilteredRangeConflict, NonBlankCellOffSheet
 */
export function checkBlock(sheet: SheetRef, shift: Shift): void {
  const { kind, area } = shift;
  if (kind === "insert" && pushesOff(sheet, shift)) throw nonBlankCellOffSheet();
  if (isEntireRows(area) || isEntireColumns(area)) return;
  if (movesFiltered(sheet, shift)) throw filteredRangeConflict();
  checkShift(sheet, shift);
  if (partsMerge(sheet, shift)) throw insertDeleteConflict();
}
