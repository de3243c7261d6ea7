import { CellValueType } from "@univerjs/core";
import type { SheetRef } from "../access";
import { type Area, columnCount, containsCell, rowCount } from "../area";
import { type CellCopy, type CellWrite, formulaAt, readBlock, writeBlock } from "./blocks";
import { numberFormatOf } from "./cells";
import { dateSeries, type DateUnit, growthTrend, linearTrend } from "./fillTrends";

/** The kinds of `Excel.AutoFillType` that are filled here. */
export type FillType =
  | "FillDefault"
  | "FillCopy"
  | "FillSeries"
  | "FillFormats"
  | "FillValues"
  | "LinearTrend"
  | "GrowthTrend"
  | DateUnit;

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
    if (type === "GrowthTrend") return { v: growthTrend(numbers, step) };
    if (isDateUnit(type) && isDate(sheet, copy)) return { v: dateSeries(numbers, step, type) };
    const isSeries = numbers.length > 1 || isOwnSeries(type) || isDate(sheet, copy);
    return isSeries ? { v: linearTrend(numbers, step) } : null;
  }
  const turn = Math.floor(step / line.length) * line.length;
  const counted = typeof copy.content.v === "string" ? /^([^]*?)(\d+)$/.exec(copy.content.v) : null;
  if (counted === null) return null;
  const [, text = "", digits = ""] = counted;
  const value = Math.abs(Number(digits) + turn);
  return { v: text + String(value).padStart(digits.startsWith("0") ? digits.length : 0, "0") };
}

function isDateUnit(type: FillType): type is DateUnit {
  return type === "FillDays" || type === "FillWeekdays" || type === "FillMonths" || type === "FillYears";
}

/** Whether one number alone begins a series. */
function isOwnSeries(type: FillType): boolean {
  return type !== "FillDefault" && type !== "FillValues";
}

/** Whether no curve of growth goes through the numbers of the area: one of them is not above 0. */
export function hasNoGrowth(sheet: SheetRef, source: Area): boolean {
  const cells = readBlock(sheet, source).flat();
  return cells.some(({ content: { v, t } }) => t === CellValueType.NUMBER && Number(v) <= 0);
}

function isDate(sheet: SheetRef, { row, column }: CellCopy): boolean {
  return /[dmy]/i.test(numberFormatOf(sheet, row, column).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
