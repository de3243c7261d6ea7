import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { accessorOf, growToHold, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";

/** Whether the grid can move cells there: within a sheet, and no merge may be cut. */
export function moveCells(sheet: SheetRef, from: Area, to: Area): boolean {
  const { book, sheetId } = sheet;
  const [fromRange, toRange] = [{ ...growToHold(sheet, from) }, { ...to }];
  book.grow(worksheetOf(sheet), toRange);
  const moved = getMoveRangeCommandMutations(
    accessorOf(book),
    {
      fromUnitId: book.unitId,
      toUnitId: book.unitId,
      fromSubUnitId: sheetId,
      toSubUnitId: sheetId,
      fromRange,
      toRange,
    },
    { includeSelection: false },
  );
  if (moved === null) return false;
  book.mutate(moved.redos, moved.undos);
  return true;
}
