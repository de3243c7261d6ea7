import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FileStyle } from "../../files/cellMarks";
import { clampToGrid, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { type CellMatrix, formulaOf, writeCells } from "./cells";
import { ownStyleOf, setCellStyles } from "../styles/cellStyles";

/** All that one cell holds, taken out of its sheet. */
export interface CellCopy {
  /** Its value, its formula as it stands in `row` and `column`, its link; what it has not is absent. */
  readonly content: ICellData;
  readonly style: FileStyle | null;
  readonly row: number;
  readonly column: number;
}

/** The cells of an area, rows × columns; of whole rows and columns those that the grid has. */
export function readBlock(sheet: SheetRef, area: Area): CellCopy[][] {
  const cells = clampToGrid(worksheetOf(sheet), area);
  if (cells === null) return [];
  const rows: CellCopy[][] = [];
  for (let row = cells.startRow; row <= cells.endRow; row++) {
    const copies: CellCopy[] = [];
    for (let column = cells.startColumn; column <= cells.endColumn; column++) {
      copies.push(copyOf(sheet, row, column));
    }
    rows.push(copies);
  }
  return rows;
}

function copyOf(sheet: SheetRef, row: number, column: number): CellCopy {
  const cell = worksheetOf(sheet).getCellRaw(row, column) ?? {};
  const { v, t, p, custom } = cell;
  const content = { v, t, p, custom, f: formulaOf(sheet, cell, row, column) };
  const held = Object.entries(content).filter(([, value]) => value !== undefined && value !== null);
  return {
    content: structuredClone(Object.fromEntries(held)),
    style: ownStyleOf(sheet, row, column),
    row,
    column,
  };
}

/** Whether the cell holds neither a value nor a formula. */
export function isBlank({ content: { v, f, p } }: CellCopy): boolean {
  return (v ?? f ?? p ?? "") === "";
}

/** The formula of a copy as it is in another cell, where relative references move along; null for none. */
export function formulaAt(
  sheet: SheetRef,
  { content: { f }, row, column }: CellCopy,
  toRow: number,
  toColumn: number,
): string | null {
  if (typeof f !== "string") return null;
  return sheet.book.get(LexerTreeBuilder).moveFormulaRefOffset(f, toColumn - column, toRow - row);
}

/** What a cell gets; a part that is absent stays as it is. */
export interface CellWrite {
  /** Values and formulas that it does not name are taken from the cell. */
  readonly content?: ICellData;
  readonly style?: FileStyle | null;
}

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Writes the cells of an area. @param index what a cell gets; null leaves it as it is */
export function writeBlock(
  sheet: SheetRef,
  area: Area,
  index: (row: number, column: number) => CellWrite | null,
): void {
  sheet.book.grow(worksheetOf(sheet), area);
  const cells: CellMatrix = {};
  const styles: Record<number, Record<number, FileStyle | null>> = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const write = index(row, column);
      if (write === null) continue;
      if (write.style !== undefined) (styles[row] ??= {})[column] = write.style;
      (cells[row] ??= {})[column] = {
        ...(write.content && { ...NO_CONTENT, ...write.content }),
        ...(write.style !== undefined && { s: structuredClone(write.style) }),
      };
    }
  }
  if (Object.keys(cells).length === 0) return;
  setCellStyles(sheet, styles);
  writeCells(sheet, area, cells);
}
