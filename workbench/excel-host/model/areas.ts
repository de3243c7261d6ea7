import { Rectangle } from "@univerjs/core";
import { type Area, cellArea, intersect } from "./area";

/** The cells of `areas` without those of `others`. */
export function subtractAreas(areas: readonly Area[], others: readonly Area[]): Area[] {
  return others.reduce<Area[]>(
    (rest, other) => rest.flatMap((part) => Rectangle.subtract(part, other)),
    [...areas],
  );
}

/** The cells that lie in one of `areas` and in one of `others`. */
export function intersectAreas(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
}

/** An area, or columns of one row, to which more may come. */
type Growing = { -readonly [Side in keyof Area]: Area[Side] };

/**
 * The cells of an area for which `isIn` holds, as rectangles from the top left on: cells of a row that touch, and rows
 * below each other that have the same.
 */
export function areasWhere(area: Area, isIn: (row: number, column: number) => boolean): Area[] {
  const found: Growing[] = [];
  let above: Growing[] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    above = runsWhere(area, row, isIn).map((run) => {
      const grows = above.find(
        ({ startColumn, endColumn }) => startColumn === run.startColumn && endColumn === run.endColumn,
      );
      if (grows === undefined) {
        found.push(run);
        return run;
      }
      grows.endRow = row;
      return grows;
    });
  }
  return found;
}

/** The cells of one row for which `isIn` holds. */
function runsWhere(
  { startColumn, endColumn }: Area,
  row: number,
  isIn: (row: number, column: number) => boolean,
): Growing[] {
  const runs: Growing[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    if (!isIn(row, column)) continue;
    const last = runs.at(-1);
    if (last?.endColumn === column - 1) last.endColumn = column;
    else runs.push(cellArea(row, column));
  }
  return runs;
}
