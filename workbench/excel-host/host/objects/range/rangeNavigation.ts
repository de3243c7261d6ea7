import {
  type Area,
  bound,
  cellArea,
  containsArea,
  fromUniver,
  intersect,
  WHOLE_SHEET,
} from "../../../model/area";
import { edgeFrom, surroundingRegion } from "../../../model/cells/region";
import { usedArea } from "../../../model/sheets/sheets";
import { mergesIn } from "../../../model/structure/structure";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asInteger, asOneOf, isMissing } from "../base";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { findSpecialCells } from "./specialCells";
import { TableScopedCollection } from "../table/tableScopedCollection";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** Ranges reached from a range. */
export const navigationMethods: Record<string, Method> = {
  GetBoundingRect: (self, other) => self.at(bound(self.area, areaOf(self, other))),
  GetCell: (self, row, column) => self.cell(asInteger(row), asInteger(column)),
  GetColumn: (self, column) => {
    const index = self.area.startColumn + asInteger(column);
    return self.at({ ...self.area, startColumn: index, endColumn: index });
  },
  GetColumnsAfter: (self, count) => beside(self, "columns", "after", count),
  GetColumnsBefore: (self, count) => beside(self, "columns", "before", count),
  GetEntireColumn: (self) =>
    self.at({ ...WHOLE_SHEET, startColumn: self.area.startColumn, endColumn: self.area.endColumn }),
  GetEntireRow: (self) => self.at({ ...WHOLE_SHEET, startRow: self.area.startRow, endRow: self.area.endRow }),
  GetAbsoluteResizedRange: (self, rows, columns) => self.block(0, 0, asInteger(rows), asInteger(columns)),
  GetExtendedRange: (self, direction, activeCell) => {
    const edge = edgeOf(self, direction, activeCell);
    return self.at(bound(self.area, edge));
  },
  GetIntersection: (self, other) => {
    const area = intersect(self.area, areaOf(self, other));
    if (area === null) throw itemNotFound();
    return self.at(area);
  },
  GetIntersectionOrNullObject: (self, other) => {
    if (other === null) return null; // the intersection with a null object
    const area = intersect(self.area, areaOf(self, other));
    return area && self.at(area);
  },
  GetLastCell: (self) =>
    self.at({ ...self.area, startRow: self.area.endRow, startColumn: self.area.endColumn }),
  GetLastColumn: (self) => self.at({ ...self.area, startColumn: self.area.endColumn }),
  GetLastRow: (self) => self.at({ ...self.area, startRow: self.area.endRow }),
  GetMergedAreasOrNullObject: mergedAreas,
  GetOffsetRange: (self, rows, columns) => {
    const [down, right] = [asInteger(rows), asInteger(columns)];
    const { startRow, endRow, startColumn, endColumn } = self.area;
    return self.at({
      startRow: startRow + down,
      endRow: endRow + down,
      startColumn: startColumn + right,
      endColumn: endColumn + right,
    });
  },
  GetRangeEdge: (self, direction, activeCell) => self.at(edgeOf(self, direction, activeCell)),
  GetResizedRange: (self, rows, columns) =>
    self.at({
      ...self.area,
      endRow: self.area.endRow + asInteger(rows),
      endColumn: self.area.endColumn + asInteger(columns),
    }),
  GetRow: (self, row) => {
    const index = self.area.startRow + asInteger(row);
    return self.at({ ...self.area, startRow: index, endRow: index });
  },
  GetRowsAbove: (self, count) => beside(self, "rows", "before", count),
  GetRowsBelow: (self, count) => beside(self, "rows", "after", count),
  GetSpecialCells: (self, type, valueType) => {
    const areas = findSpecialCells(self, [self.area], type, valueType);
    if (areas === null) throw itemNotFound();
    return areas;
  },
  GetSpecialCellsOrNullObject: (self, type, valueType) =>
    findSpecialCells(self, [self.area], type, valueType),
  GetSurroundingRegion: (self) =>
    self.at(surroundingRegion(self.ref, self.area.startRow, self.area.startColumn)),
  GetTables: ({ session, ref, area }, fullyContained) =>
    new TableScopedCollection(session, ref, [area], !isMissing(fullyContained) && asBoolean(fullyContained)),
  GetUsedRange: (self, valuesOnly) => {
    const used = usedRange(self, valuesOnly);
    if (used === null) throw itemNotFound();
    return used;
  },
  GetUsedRangeOrNullObject: usedRange,
};

/** Where Ctrl with an arrow key leads from the active cell, the range's first unless another of it is given. */
function edgeOf(self: Range, direction: unknown, activeCell: unknown): Area {
  const wanted = asOneOf(direction, ["Left", "Right", "Up", "Down"]);
  const active = isMissing(activeCell) ? self.cell(0, 0).area : areaOf(self, activeCell);
  if (!containsArea(self.area, active)) throw invalidArgument();
  const { row, column } = edgeFrom(self.ref, active.startRow, active.startColumn, wanted);
  return cellArea(row, column);
}

/** The merges that lie in the range, in whole or in part. */
function mergedAreas({ session, ref, area }: Range): RangeAreas | null {
  return RangeAreas.of(session, ref.sheetId, mergesIn(ref, area).map(fromUniver));
}

function usedRange(self: Range, valuesOnly: unknown): Range | null {
  const used = usedArea(self.ref, !isMissing(valuesOnly) && asBoolean(valuesOnly));
  const area = used && intersect(used, self.area);
  return area && self.at(area);
}

/** Rows or columns next to the range, one unless more are asked for; with a negative count those within it, at that edge. */
function beside(self: Range, axis: "rows" | "columns", side: "before" | "after", given: unknown): Range {
  const count = isMissing(given) ? 1 : asInteger(given);
  if (count === 0) throw invalidArgument();
  const { area } = self;
  const [start, end] = axis === "rows" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const edge = side === "before" ? start : end + 1;
  const other = side === "before" ? edge - count : edge + count;
  const [first, last] = [Math.min(edge, other), Math.max(edge, other) - 1];
  return self.at(
    axis === "rows"
      ? { ...area, startRow: first, endRow: last }
      : { ...area, startColumn: first, endColumn: last },
  );
}

/** A range of the same sheet, given as an object or as an address. */
function areaOf(self: Range, other: unknown): Area {
  const range = Range.from(self.session, self.ref.sheetId, other);
  if (range.sheetId !== self.sheetId) throw invalidArgument();
  return range.area;
}
