import type { IRowData } from "@univerjs/core";
import { entries, fixedHeight, type SheetView } from "./project";
import { rowPoints } from "./units";
import { attribute, children } from "./xml";

/** Points by 1-based row. */
export type FittedHeights = ReadonlyMap<string, number>;

/**
 * Heights that follow the text and are others than they were in the file. Excel writes them, and LibreOffice fits no
 * rows of a file that says Excel has written it.
 */
export function fittedHeights(sheet: SheetView, before: SheetView): FittedHeights {
  const heights = new Map<string, number>();
  for (const [index, row] of entries<Partial<IRowData>>(sheet.data.rowData)) {
    const fitted = row?.ah;
    if (fitted === undefined || fixedHeight(row, sheet.data.defaultRowHeight) !== undefined) continue;
    if (before.data.rowData?.[Number(index)]?.ah === fitted) continue;
    heights.set(String(Number(index) + 1), rowPoints(fitted));
  }
  return heights;
}

/** Rows that the part does not have hold nothing, and need no height. */
export function writeFittedHeights(sheetData: Element | null, heights: FittedHeights): void {
  if (heights.size === 0) return;
  for (const row of children(sheetData, "row")) {
    const points = heights.get(attribute(row, "r") ?? "");
    if (points !== undefined) row.setAttribute("ht", String(points));
  }
}
