import { CellValueType } from "@univerjs/core";
import type { SheetRef } from "./access";
import { type Area, columnCount, containsCell, rowCount } from "./area";
import { type CellCopy, type CellWrite, formulaAt, readBlock, writeBlock } from "./blocks";
import { numberFormatOf } from "./cells";

/** The kinds of `Excel.AutoFillType` that are filled here. */
export type FillType = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues";

/**
 * Fills `target`, which holds `source` and is as wide or as high, from the source's cells on: formulas move along,
 * numbers and dates go on as their series does, texts with a number at their end count it up, all else repeats.
 */
export function fillCells(sheet: SheetRef, source: Area, target: Area, type: FillType): void {
  const copies = readBlock(sheet, source);
  const isDown = columnCount(source) === columnCount(target);
  const size = isDown ? rowCount(source) : columnCount(source);
  writeBlock(sheet, target, (row, column) => {
    if (containsCell(source, row, column)) return null;
    const step = isDown ? row - source.startRow : column - source.startColumn;
    const line = isDown
      ? copies.flatMap((cells) => cells[column - source.startColumn] ?? [])
      : (copies[row - source.startRow] ?? []);
    const copy = line[((step % size) + size) % size];
    return copy === undefined ? null : filled(sheet, line, copy, step, row, column, type);
  });
}

function filled(
  sheet: SheetRef,
  line: readonly CellCopy[],
  copy: CellCopy,
  step: number,
  row: number,
  column: number,
  type: FillType,
): CellWrite {
  if (type === "FillFormats") return { style: copy.style };
  const look = type === "FillValues" ? {} : { style: copy.style };
  const formula = formulaAt(sheet, copy, row, column);
  if (formula !== null) return { content: { f: formula }, ...look };
  const { custom: _link, f: _formula, ...content } = copy.content;
  const next = type === "FillCopy" ? null : inSeries(sheet, line, copy, step, type);
  return { content: next === null ? content : { ...content, ...next }, ...look };
}

/** What a series has `step` cells from its start; null where the cells are none. */
function inSeries(
  sheet: SheetRef,
  line: readonly CellCopy[],
  copy: CellCopy,
  step: number,
  type: FillType,
): { readonly v: number | string } | null {
  const numbers = line.map(({ content: { v, t, f } }) =>
    t === CellValueType.NUMBER && !f ? Number(v) : NaN,
  );
  if (numbers.every((value) => !Number.isNaN(value))) {
    const isSeries = numbers.length > 1 || type === "FillSeries" || isDate(sheet, copy);
    return isSeries ? { v: trend(numbers, step) } : null;
  }
  const turn = Math.floor(step / line.length) * line.length;
  const counted = typeof copy.content.v === "string" ? /^([^]*?)(\d+)$/.exec(copy.content.v) : null;
  if (counted === null) return null;
  const [, text = "", digits = ""] = counted;
  const value = Math.abs(Number(digits) + turn);
  return { v: text + String(value).padStart(digits.startsWith("0") ? digits.length : 0, "0") };
}

/** The straight line through the numbers, one apart where there is one alone. */
function trend(numbers: readonly number[], step: number): number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return first + step;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const above = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = numbers.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  const value = mean + (above / below) * (step - middle);
  return Math.round(value * 1e10) / 1e10;
}

function isDate(sheet: SheetRef, { row, column }: CellCopy): boolean {
  return /[dmy]/i.test(numberFormatOf(sheet, row, column).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
