import { LAST_COLUMN, LAST_ROW } from "../../files/a1";
import type { SheetRef } from "../access";
import { type Area, bound, cellArea } from "../area";
import { cellAt, valueTypeOf } from "./cells";
import { usedArea } from "../sheets/sheets";

export type Direction = "Up" | "Down" | "Left" | "Right";

const STEPS: Readonly<Record<Direction, readonly [down: number, right: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The block of cells around a cell that empty rows and columns bound, as Ctrl+A marks it. */
export function surroundingRegion(sheet: SheetRef, row: number, column: number): Area {
  let region: Area = cellArea(row, column);
  for (;;) {
    const grown = sidesOf(region)
      .filter((side) => hasContent(sheet, side))
      .reduce(bound, region);
    if (
      grown.startRow === region.startRow &&
      grown.startColumn === region.startColumn &&
      grown.endRow === region.endRow &&
      grown.endColumn === region.endColumn
    )
      return region;
    region = grown;
  }
}

/** The lines of cells around an area, corners included. */
function sidesOf({ startRow, startColumn, endRow, endColumn }: Area): Area[] {
  const around = {
    startRow: Math.max(startRow - 1, 0),
    startColumn: Math.max(startColumn - 1, 0),
    endRow: Math.min(endRow + 1, LAST_ROW),
    endColumn: Math.min(endColumn + 1, LAST_COLUMN),
  };
  return [
    { ...around, endRow: around.startRow },
    { ...around, startRow: around.endRow },
    { ...around, endColumn: around.startColumn },
    { ...around, startColumn: around.endColumn },
  ];
}

function hasContent(sheet: SheetRef, { startRow, startColumn, endRow, endColumn }: Area): boolean {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (isFilled(sheet, row, column)) return true;
    }
  }
  return false;
}

function isFilled(sheet: SheetRef, row: number, column: number): boolean {
  return valueTypeOf(cellAt(sheet, row, column)) !== "Empty";
}

/**
 * Where Ctrl with an arrow key leads from a cell: to the end of the filled cells that it is in, else to the next filled
 * one, else to the end of the sheet.
 */
export function edgeFrom(
  sheet: SheetRef,
  row: number,
  column: number,
  direction: Direction,
): { readonly row: number; readonly column: number } {
  const [down, right] = STEPS[direction];
  const last = { Up: row, Down: LAST_ROW - row, Left: column, Right: LAST_COLUMN - column }[direction];
  const used = usedArea(sheet, true);
  // Past what is used there is nothing to look at.
  const reach =
    used === null
      ? 0
      : { Up: row, Down: used.endRow - row, Left: column, Right: used.endColumn - column }[direction];
  const filled = (step: number): boolean => isFilled(sheet, row + down * step, column + right * step);
  let step = last;
  if (last > 0 && filled(0) && filled(1)) {
    step = 1;
    while (step < last && filled(step + 1)) step += 1;
  } else {
    for (let next = 1; next <= Math.min(reach, last); next++) {
      if (!filled(next)) continue;
      step = next;
      break;
    }
  }
  return { row: row + down * step, column: column + right * step };
}
