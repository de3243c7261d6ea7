import type { ICellData } from "@univerjs/core";
import { clampToGrid, worksheetOf, type SheetRef } from "../access";
import {
  type Area,
  columnCount,
  containsArea,
  fromUniver,
  isEntireColumns,
  isEntireRows,
  offsetArea,
  rowCount,
} from "../area";
import { type CellCopy, type CellWrite, formulaAt, isBlank, readBlock, writeBlock } from "./blocks";
import { cellAt } from "./cells";
import { copyConditionalFormats } from "../rules/conditionalFormats";
import { fromR1C1, toR1C1, transposeR1C1 } from "../calculation/r1c1";
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "../structure/sizes";
import { mergeCells, mergesIn, unmergeCells } from "../structure/structure";
import { copyValidations } from "../rules/validation";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Empty cells of the source leave their place as it is. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/**
 * Where a copy goes, as Excel pastes it: a target that is a multiple of the source's size gets it several times, any
 * other is where the copy begins. It may reach past the sheet.
 */
export function copyTarget(from: Area, to: Area, transpose: boolean): Area {
  const [rows, columns] = transpose
    ? [columnCount(from), rowCount(from)]
    : [rowCount(from), columnCount(from)];
  const times = (target: number, source: number): number => (target % source === 0 ? target : source);
  return {
    ...to,
    endRow: to.startRow + times(rowCount(to), rows) - 1,
    endColumn: to.startColumn + times(columnCount(to), columns) - 1,
  };
}

/** Copies the cells of `source` to all of `target`, which `copyTarget` has made. */
export function copyCells(
  from: SheetRef,
  source: Area,
  to: SheetRef,
  target: Area,
  options: CopyOptions,
): void {
  const { what, skipBlanks, transpose } = options;
  const copies = readBlock(from, source);
  const hasFormats = what === "All" || what === "Formats";
  const rules = hasFormats && !transpose ? rulesOf(from, source) : null;
  if (hasFormats) unmergeCells(to, target);
  const index = ([row, column]: readonly [number, number]): CellCopy | undefined => copies[row]?.[column];
  const [rows, columns] = [rowCount(source), columnCount(source)];
  writeBlock(to, heldTarget(from, source, target, transpose), (row, column) => {
    const [down, right] = [row - target.startRow, column - target.startColumn];
    const copy = index(transpose ? [right % rows, down % columns] : [down % rows, right % columns]);
    if (copy === undefined || (skipBlanks && isBlank(copy))) return null;
    return pasted(from, copy, row, column, options);
  });
  if (rules === null) return;
  for (let row = target.startRow; row <= target.endRow; row += rows) {
    for (let column = target.startColumn; column <= target.endColumn; column += columns) {
      const place = {
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      };
      for (const merge of rules.merges) {
        mergeCells(to, offsetArea(merge, row - source.startRow, column - source.startColumn), false);
      }
      copyConditionalFormats(from, source, to, place);
      if (what === "All") copyValidations(from, source, to, place);
      copySizes(from, source, to, place);
    }
  }
}

/** Whole rows and columns are copied as far as the source's grid has cells. */
function heldTarget(from: SheetRef, source: Area, target: Area, transpose: boolean): Area {
  const held = clampToGrid(worksheetOf(from), source) ?? source;
  const less = { rows: rowCount(source) - rowCount(held), columns: columnCount(source) - columnCount(held) };
  return {
    ...target,
    endRow: target.endRow - (transpose ? less.columns : less.rows),
    endColumn: target.endColumn - (transpose ? less.rows : less.columns),
  };
}

function rulesOf(from: SheetRef, source: Area): { readonly merges: readonly Area[] } {
  const merges = mergesIn(from, source).map(fromUniver);
  return { merges: merges.filter((merge) => containsArea(source, merge)) };
}

function pasted(
  from: SheetRef,
  copy: CellCopy,
  row: number,
  column: number,
  { what, transpose }: CopyOptions,
): CellWrite {
  if (what === "Formats") return { style: copy.style };
  if (what === "Values") return { content: valueOnly(from, copy) };
  const { custom = null, ...content } = withFormula(from, copy, row, column, transpose);
  return what === "All" ? { content: { ...content, custom }, style: copy.style } : { content };
}

/** The value that the cell shows, one that a formula has spilled included. */
function valueOnly(from: SheetRef, { row, column, content: { p = null } }: CellCopy): ICellData {
  const { v = null, t = null } = cellAt(from, row, column) ?? {};
  return { v, t, p };
}

function withFormula(
  from: SheetRef,
  copy: CellCopy,
  row: number,
  column: number,
  transpose: boolean,
): ICellData {
  const { f, ...content } = copy.content;
  if (typeof f !== "string") return content;
  const moved = transpose
    ? fromR1C1(transposeR1C1(toR1C1(f, copy.row, copy.column)), row, column)
    : formulaAt(from, copy, row, column);
  return { ...content, f: moved, v: null, t: null };
}

/** Whole rows bring their heights, whole columns their widths. */
function copySizes(from: SheetRef, source: Area, to: SheetRef, target: Area): void {
  const held = clampToGrid(worksheetOf(from), source);
  if (held === null) return;
  const [down, right] = [target.startRow - source.startRow, target.startColumn - source.startColumn];
  for (let row = held.startRow; isEntireRows(source) && row <= held.endRow; row++) {
    const own = { ...held, startRow: row, endRow: row };
    const [height, place] = [rowHeightOf(from, own), offsetArea(own, down, 0)];
    if (height !== null && height !== rowHeightOf(to, place)) setRowHeight(to, place, height);
  }
  for (let column = held.startColumn; isEntireColumns(source) && column <= held.endColumn; column++) {
    const own = { ...held, startColumn: column, endColumn: column };
    const [width, place] = [columnWidthOf(from, own), offsetArea(own, 0, right)];
    if (width !== null && width !== columnWidthOf(to, place)) setColumnWidth(to, place, width);
  }
}
