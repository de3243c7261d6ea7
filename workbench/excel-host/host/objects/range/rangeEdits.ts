import {
  isEntireColumns,
  isEntireRows,
  isSingleCell,
  rowCount,
  type Area,
  columnCount,
} from "../../../model/area";
import { CLEAR_KINDS, clearCells } from "../../../model/cells/clear";
import { select } from "../../../model/sheets/selection";
import { activateSheet } from "../../../model/sheets/sheets";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "../../../model/structure/structure";
import { tablesAt } from "../../../model/tables/tables";
import { invalidArgument, mergedRangeConflict } from "../../errors";
import { asBoolean, asOneOf, isMissing } from "../base";
import type { Range } from "./range";
import { checkBlock } from "../table/tableRoom";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** What is done to the cells of a range as a block. */
export const editMethods: Record<string, Method> = {
  Clear: ({ ref, area }, applyTo) =>
    clearCells(ref, [area], isMissing(applyTo) ? "All" : asOneOf(applyTo, CLEAR_KINDS)),
  Delete: (self, shift) => {
    const direction = asOneOf(shift, ["Up", "Left"]);
    checkBlock(self.ref, { kind: "delete", axis: direction === "Up" ? "rows" : "columns", area: self.area });
    deleteCells(self.ref, self.area, direction);
  },
  Insert: (self, shift) => {
    const { area } = self; // the range itself moves with its cells while it is tracked
    const direction = asOneOf(shift, ["Down", "Right"]);
    const axis = isEntireColumns(area)
      ? "columns"
      : isEntireRows(area) || direction === "Down"
        ? "rows"
        : "columns";
    checkBlock(self.ref, { kind: "insert", axis, area });
    insertCells(self.ref, area, direction);
    return self.at(area);
  },
  Merge: (self, across) => {
    checkBounded(self.area);
    if (tablesAt(self.ref, self.area).length > 0) throw mergedRangeConflict();
    if (!isSingleCell(self.area)) mergeCells(self.ref, self.area, !isMissing(across) && asBoolean(across));
  },
  Select: (self) => {
    activateSheet(self.ref);
    select(self.ref, self.area);
  },
  // The library cuts large arrays into pieces, and has the whole array's size checked first.
  _ValidateArraySize: ({ area }, rows, columns) => {
    if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
  },
  Unmerge: (self) => unmergeCells(self.ref, self.area),
};

function checkBounded(area: Area): void {
  if (isEntireColumns(area) || isEntireRows(area)) throw invalidArgument();
}
