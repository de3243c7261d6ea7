import { worksheetOf, type SheetRef } from "../access";
import { type Area, containsCell, intersect } from "../area";
import { areasWhere } from "../areas";
import {
  cellAt,
  cellData,
  type CellMatrix,
  GENERAL,
  numberFormatOf,
  TEXT_FORMAT,
  valueOf,
  writeCells,
} from "./cells";
import { coerce } from "./coerce";
import { displayText } from "./displayText";
import { usedArea } from "../sheets/sheets";
import { cellFormula, formulaReader } from "../tables/tableReferences";

export interface SearchOptions {
  /** The whole text must match, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of the area that show the text, as rectangles. `*`, `?` and `~` are Excel's wildcards. */
export function findAll(sheet: SheetRef, area: Area, text: string, options: SearchOptions): Area[] {
  const used = usedWithin(sheet, area);
  const pattern = patternOf(text, options, "u");
  return used === null ? [] : areasWhere(used, (row, column) => pattern.test(shownText(sheet, row, column)));
}

/**
 * The first cell of the area that shows the text, row by row; the last one when backwards.
 * @param after where to begin: the cell behind it, and at last itself; null for the area's start
 */
export function findFirst(
  sheet: SheetRef,
  area: Area,
  text: string,
  options: SearchOptions,
  isBackwards: boolean,
  after: Place | null,
): Place | null {
  const places = findAll(sheet, area, text, options).flatMap(cellsOf).sort(byRows);
  if (isBackwards) places.reverse();
  const step = isBackwards ? -1 : 1;
  const next = after && places.find((place) => byRows(place, after) * step > 0);
  return next ?? places[0] ?? null;
}

/** Replaces the text in what the cells show, of formulas in what is written. @returns the number of cells that changed */
export function replaceAll(
  sheet: SheetRef,
  area: Area,
  text: string,
  replacement: string,
  options: SearchOptions,
): number {
  const used = usedWithin(sheet, area);
  if (used === null) return 0;
  const pattern = patternOf(text, options, "gu");
  const formulaAt = formulaReader(sheet);
  const cells: CellMatrix = {};
  let count = 0;
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!containsCell(used, row, column)) return;
      const format = numberFormatOf(sheet, row, column);
      const formula = formulaAt(cell, row, column);
      const before = formula ?? displayText(valueOf(cell), format);
      const after = before.replace(pattern, () => replacement);
      if (before === "" || after === before) return;
      const currentYear = new Date().getFullYear();
      const input = coerce(after, { locale: "vi-VN", isText: format === TEXT_FORMAT, currentYear });
      const meant =
        input.kind === "formula" ? { ...input, value: cellFormula(sheet, row, column, input.value) } : input;
      (cells[row] ??= {})[column] = cellData(meant, format === GENERAL);
      count += 1;
    });
  if (count > 0) writeCells(sheet, used, cells);
  return count;
}

function usedWithin(sheet: SheetRef, area: Area): Area | null {
  const used = usedArea(sheet, true);
  return used && intersect(used, area);
}

function shownText(sheet: SheetRef, row: number, column: number): string {
  return displayText(valueOf(cellAt(sheet, row, column)), numberFormatOf(sheet, row, column));
}

function patternOf(text: string, { completeMatch, matchCase }: SearchOptions, flags: string): RegExp {
  const source = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|/-]/g, (sign) => {
    if (sign.length === 2) return `\\${sign.charAt(1)}`.replace("\\~", "~");
    if (sign === "*") return "[^]*";
    return sign === "?" ? "[^]" : `\\${sign}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? flags : `i${flags}`);
}

function byRows(first: Place, second: Place): number {
  return first.row - second.row || first.column - second.column;
}

function cellsOf({ startRow, endRow, startColumn, endColumn }: Area): Place[] {
  const places: Place[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) places.push({ row, column });
  }
  return places;
}
