import { clampToGrid, worksheetOf } from "../../../model/access";
import { type Area, columnCount, containsCell, intersect, isSingleCell, rowCount } from "../../../model/area";
import { formulaOf } from "../../../model/cells/cells";
import { dynamicSpills, isSavedAsArray, spillAreas, spillAt } from "../../../model/calculation/spills";
import { itemNotFound } from "../../errors";
import type { Property } from "../base";
import type { Range } from "./range";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** Whether all cells of a range are of a kind: true, false for none, null for some. */
export const spillProperties: Record<string, Property<Range>> = {
  HasSpill: { get: ({ ref, area }) => share(area, countIn(area, dynamicSpills(ref))) },
  SavedAsArray: { get: (self) => share(self.area, countSavedAsArray(self)) },
};

/** The formula whose values a cell shows, and the cells that show those of a formula. */
export const spillMethods: Record<string, Method> = {
  GetSpillParent: (self) => existing(spillParent(self)),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRange: (self) => existing(spillingTo(self)),
  GetSpillingToRangeOrNullObject: spillingTo,
};

/** The formula's own cell has itself for its parent. */
function spillParent(self: Range): Range | null {
  const spill = spillOf(self);
  if (spill === null) return null;
  return self.at({ ...spill, endRow: spill.startRow, endColumn: spill.startColumn });
}

function spillingTo(self: Range): Range | null {
  const spill = spillOf(self);
  const isAnchor = spill?.startRow === self.area.startRow && spill.startColumn === self.area.startColumn;
  return spill !== null && isAnchor ? self.at(spill) : null;
}

function spillOf({ ref, area }: Range): Area | null {
  return isSingleCell(area) ? spillAt(ref, area.startRow, area.startColumn) : null;
}

/** @throws ApiError ItemNotFound */
function existing(range: Range | null): Range {
  if (range === null) throw itemNotFound();
  return range;
}

function share(area: Area, count: number): boolean | null {
  if (count === 0) return false;
  return count === cellsIn(area) ? true : null;
}

function cellsIn(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** How many cells of the area lie in the others, of which no two share one. */
function countIn(area: Area, others: readonly Area[]): number {
  return others.reduce((sum, other) => {
    const common = intersect(area, other);
    return common === null ? sum : sum + cellsIn(common);
  }, 0);
}

function countSavedAsArray({ ref, area }: Range): number {
  const spills = spillAreas(ref);
  const worksheet = worksheetOf(ref);
  const held = clampToGrid(worksheet, area);
  let count = countIn(area, spills);
  if (held === null) return count;
  const matrix = worksheet.getCellMatrix();
  for (let row = held.startRow; row <= held.endRow; row++) {
    const cells = matrix.getRow(row);
    if (!cells) continue;
    for (let column = held.startColumn; column <= held.endColumn; column++) {
      const cell = cells[column];
      if (!cell?.f && !cell?.si) continue;
      const formula = formulaOf(ref, cell, row, column);
      if (formula === null || spills.some((spill) => containsCell(spill, row, column))) continue;
      if (isSavedAsArray(cell, row, column, formula)) count += 1;
    }
  }
  return count;
}
