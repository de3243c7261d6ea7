import { clampToGrid, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { type CellCopy, formulaAt, readBlock, writeBlock } from "./blocks";
import { cellAt, valueOf } from "./cells";
import { compareValues, type OrderOptions } from "./order";

/** One key of a sort: a row or column counted from the area's first, and what of its cells counts. */
export interface SortKey extends OrderOptions {
  readonly offset: number;
  /** Cells of this fill or font colour come first; null to go by the values. */
  readonly color: { readonly of: "fill" | "font"; readonly rgb: string } | null;
}

/**
 * Sorts the rows of an area, or its columns; what is equal keeps its order. Cells move with all they hold, and their
 * relative references with them.
 */
export function sortCells(sheet: SheetRef, area: Area, keys: readonly SortKey[], byColumns: boolean): void {
  const block = readBlock(sheet, area);
  const lines = byColumns ? transposed(block) : block;
  const sorted = [...lines].sort((first, second) => {
    for (const key of keys) {
      const [one, other] = [first[key.offset], second[key.offset]];
      const difference = one && other ? compare(sheet, one, other, key) : 0;
      if (difference !== 0) return difference;
    }
    return 0;
  });
  if (sorted.every((line, index) => line === lines[index])) return;
  writeLines(sheet, area, byColumns ? transposed(sorted) : sorted);
  const axis = byColumns ? "columns" : "rows";
  sheet.book.tellNews({ kind: "sort", sheetId: sheet.sheetId, axis, area });
}

/**
 * Removes rows of an area that repeat another in all of the columns (offsets), in any case. What is below within the
 * area moves up, nothing outside of it does.
 * @returns how many rows went and how many are left, without those that are empty at the end
 */
export function removeDuplicates(
  sheet: SheetRef,
  area: Area,
  columns: readonly number[],
): { readonly removed: number; readonly left: number } {
  const rows = readBlock(sheet, area);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => comparable(sheet, row[column])));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const removed = rows.length - kept.length;
  if (removed > 0) writeLines(sheet, area, kept);
  return { removed, left: kept.length };
}

function comparable(sheet: SheetRef, copy: CellCopy | undefined): unknown {
  const value = copy === undefined ? "" : valueAt(sheet, copy);
  return typeof value === "string" ? value.toLowerCase() : value;
}

function valueAt(sheet: SheetRef, { row, column }: CellCopy) {
  return valueOf(cellAt(sheet, row, column));
}

function compare(sheet: SheetRef, first: CellCopy, second: CellCopy, key: SortKey): number {
  if (key.color === null) return compareValues(valueAt(sheet, first), valueAt(sheet, second), key);
  const difference = Number(hasColor(second, key.color)) - Number(hasColor(first, key.color));
  return key.ascending ? difference : -difference;
}

function hasColor({ style }: CellCopy, { of, rgb }: NonNullable<SortKey["color"]>): boolean {
  const color = (of === "fill" ? style?.bg : style?.cl)?.rgb ?? "";
  return color.toUpperCase() === rgb;
}

/** Writes rows of copies from the area's start on, and empties what is left of it. */
function writeLines(sheet: SheetRef, area: Area, lines: readonly (readonly CellCopy[])[]): void {
  const held = clampToGrid(worksheetOf(sheet), area);
  if (held === null) return;
  writeBlock(sheet, held, (row, column) => {
    const copy = lines[row - area.startRow]?.[column - area.startColumn];
    if (copy === undefined) return { content: { custom: null }, style: null };
    if (copy.row === row && copy.column === column) return null;
    const { f: _formula, custom = null, ...content } = copy.content;
    const formula = formulaAt(sheet, copy, row, column);
    const moved = formula === null ? content : { f: formula };
    return { content: { ...moved, custom }, style: copy.style };
  });
}

function transposed(block: CellCopy[][]): CellCopy[][] {
  return (block[0] ?? []).map((_, column) => block.flatMap((row) => row[column] ?? []));
}
