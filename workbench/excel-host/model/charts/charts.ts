import type { Anchor, ChartData, Corner } from "../../files/charts";
import type { SheetCustom } from "../../files/pageLayout";
import { worksheetOf, type SheetRef } from "../access";
import { fitRowsOf } from "../structure/fitRows";

/** A chart's place on its sheet in pixels, from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The charts of the sheet, in the order of their making. */
export function chartsOf(sheet: SheetRef): readonly ChartData[] {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return custom.charts ?? [];
}

/** Replaces the sheet's charts. The grid knows nothing of them: they are drawn by the page and kept for the file. */
export function setCharts(sheet: SheetRef, charts: readonly ChartData[]): void {
  const worksheet = worksheetOf(sheet);
  worksheet.setCustomMetadata({ ...worksheet.getCustomMetadata(), charts });
  sheet.book.tellEdit();
}

export function boxOf(sheet: SheetRef, { from, to }: Anchor): Box {
  const left = columnStart(sheet, from.column) + from.x;
  const top = rowStart(sheet, from.row) + from.y;
  return {
    left,
    top,
    width: Math.max(0, columnStart(sheet, to.column) + to.x - left),
    height: Math.max(0, rowStart(sheet, to.row) + to.y - top),
  };
}

export function anchorAt(sheet: SheetRef, { left, top, width, height }: Box): Anchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function cornerAt(sheet: SheetRef, x: number, y: number): Corner {
  const column = stepOver(x, (index) => columnWidth(sheet, index));
  const row = stepOver(y, (index) => rowHeight(sheet, index));
  return { column: column.index, x: column.rest, row: row.index, y: row.rest };
}

/** How many rows or columns fit before the position, and what is left of it then. */
function stepOver(position: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, position);
  let index = 0;
  for (; rest >= sizeOf(index) && index < 100_000; index++) rest -= sizeOf(index);
  return { index, rest };
}

function columnStart(sheet: SheetRef, column: number): number {
  let start = 0;
  for (let index = 0; index < column; index++) start += columnWidth(sheet, index);
  return start;
}

function rowStart(sheet: SheetRef, row: number): number {
  let start = 0;
  for (let index = 0; index < row; index++) start += rowHeight(sheet, index);
  return start;
}

/** 0 for a hidden column. */
function columnWidth(sheet: SheetRef, column: number): number {
  const worksheet = worksheetOf(sheet);
  return worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0;
}

/** 0 for a hidden row. */
function rowHeight(sheet: SheetRef, row: number): number {
  fitRowsOf(sheet.book).fit(sheet.sheetId);
  const worksheet = worksheetOf(sheet);
  return worksheet.getRowVisible(row) ? worksheet.getRowManager().getRowHeight(row) : 0;
}
