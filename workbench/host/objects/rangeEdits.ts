import {
  isEntireColumns,
  isEntireRows,
  isSingleCell,
  rowCount,
  type Area,
  columnCount,
} from "../../model/area";
import { cellData, type CellMatrix, writeCells } from "../../model/cells";
import { worksheetOf } from "../../model/access";
import { clearConditionalFormats } from "../../model/conditionalFormats";
import { select } from "../../model/selection";
import { activateSheet } from "../../model/sheets";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "../../model/structure";
import { setValidation } from "../../model/validation";
import { invalidArgument } from "../errors";
import { asBoolean, asOneOf, isMissing } from "./base";
import type { Range } from "./range";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** What is done to the cells of a range as a block. */
export const editMethods: Record<string, Method> = {
  Clear: (self, applyTo) =>
    clear(self, isMissing(applyTo) ? "All" : asOneOf(applyTo, ["All", "Contents", "Formats"])),
  Delete: (self, shift) => {
    deleteCells(self.ref, self.area, asOneOf(shift, ["Up", "Left"]));
  },
  Insert: (self, shift) => {
    insertCells(self.ref, self.area, asOneOf(shift, ["Down", "Right"]));
    return self.at(self.area);
  },
  Merge: (self, across) => {
    checkBounded(self.area);
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

function clear({ ref, area }: Range, applyTo: "All" | "Contents" | "Formats"): void {
  const contents = applyTo === "Formats" ? {} : cellData({ kind: "empty" }, false);
  const formats = applyTo === "Contents" ? {} : { s: null };
  const cells: CellMatrix = {};
  worksheetOf(ref)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const isInside =
        row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
      if (cell && isInside) (cells[row] ??= {})[column] = { ...contents, ...formats };
    });
  if (Object.keys(cells).length > 0)
    writeCells(ref, { ...area, endRow: area.startRow, endColumn: area.startColumn }, cells);
  if (applyTo === "Contents") return;
  unmergeCells(ref, area);
  clearConditionalFormats(ref, area);
  if (applyTo === "All") setValidation(ref, area, null);
}
