import type { SheetRef } from "../../model/access";
import type { Area } from "../../model/area";
import type { Shift } from "../../model/shift";
import { insertCells } from "../../model/structure";
import { isEmptyFrom } from "../../model/tables";
import { partsTable } from "../../model/tableShifts";
import { insertDeleteConflict } from "../errors";

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
