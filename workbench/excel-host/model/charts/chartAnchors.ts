import type { Anchor, ChartData, Corner } from "../../files/charts";
import type { SheetRef } from "../access";
import { anchorAt, type Box, boxOf } from "./charts";
import type { Shift } from "../structure/shift";

/** Where a chart's corners are once whole rows or columns have been inserted or deleted: with their cells. */
export function moveAnchor({ from, to }: Anchor, shift: Shift): Anchor {
  const moved = moveCorner(from, shift, false);
  return { from: moved, to: isSame(from, to) ? moved : moveCorner(to, shift, true) };
}

function isSame(one: Corner, other: Corner): boolean {
  return one.row === other.row && one.column === other.column && one.x === other.x && one.y === other.y;
}

/** @param isEnd a chart that ends where a row begins has no part in that row, and does not grow with what comes before it */
function moveCorner(corner: Corner, { kind, axis, area }: Shift, isEnd: boolean): Corner {
  const isRows = axis === "rows";
  const [line, rest] = isRows ? [corner.row, corner.y] : [corner.column, corner.x];
  const [start, end] = isRows ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const index = (place: number, offset: number): Corner =>
    isRows ? { ...corner, row: place, y: offset } : { ...corner, column: place, x: offset };
  const count = end - start + 1;
  if (line < start || (kind === "insert" && isEnd && line === start && rest === 0)) return corner;
  if (kind === "insert") return index(line + count, rest);
  return line > end ? index(line - count, rest) : index(start, 0);
}

/**
 * The anchor of a chart that does not grow with its cells, or does not move with them either, once they have changed.
 * @param anchor where its cells are now
 * @param before where it was
 */
export function keepBox(
  sheet: SheetRef,
  anchor: Anchor,
  placement: ChartData["placement"],
  before: Box,
): Anchor {
  if (placement === "absolute") return anchorAt(sheet, before);
  if (placement !== "oneCell") return anchor;
  const { left, top } = boxOf(sheet, anchor);
  return { from: anchor.from, to: anchorAt(sheet, { ...before, left, top }).to };
}
