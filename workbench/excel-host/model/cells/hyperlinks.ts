import { type ICellData, BooleanNumber } from "@univerjs/core";
import type { CellCustom, Hyperlink } from "../../files/cellCustom";
import { growToHold, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { type CellMatrix, writeCells } from "./cells";
import { patchStyle } from "../styles/styles";

/** Where the cell leads to; null for nowhere. */
export function hyperlinkOf(sheet: SheetRef, row: number, column: number): Hyperlink | null {
  const custom = (worksheetOf(sheet).getCellRaw(row, column)?.custom ?? {}) as CellCustom;
  return custom.hyperlink ?? null;
}

/** Lets the cells of the area lead there, in the look that Excel gives links. */
export function setHyperlink(sheet: SheetRef, area: Area, hyperlink: Hyperlink): void {
  const held = growToHold(sheet, area);
  const worksheet = worksheetOf(sheet);
  const cells: CellMatrix = {};
  for (let row = held.startRow; row <= held.endRow; row++) {
    const written: Record<number, ICellData> = {};
    for (let column = held.startColumn; column <= held.endColumn; column++) {
      written[column] = { custom: { ...worksheet.getCellRaw(row, column)?.custom, hyperlink } };
    }
    cells[row] = written;
  }
  writeCells(sheet, held, cells);
  patchStyle(sheet, [held], { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } });
}
