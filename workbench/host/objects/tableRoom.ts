import type { SheetRef } from "../../model/access";
import type { Area } from "../../model/area";
import { canShiftBlock, insertCells } from "../../model/structure";
import { isEmptyFrom } from "../../model/tables";
import { unsupportedOperation } from "../errors";

/** Frees the cells of the area: what stands there and below moves down, as Excel makes room for a table's rows. */
export function makeRoom(sheet: SheetRef, area: Area): void {
  if (isEmptyFrom(sheet, area)) return;
  if (!canShiftBlock(sheet, area)) {
    throw unsupportedOperation("The workbench moves blocks of cells only on the worksheet in front.");
  }
  insertCells(sheet, area, "Down");
}
