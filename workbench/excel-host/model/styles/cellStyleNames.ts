import type { Nullable, Styles, Worksheet } from "@univerjs/core";
import type { FileStyle } from "../../files/cellMarks";
import { includes, type NamedStyle, NORMAL_ID, STYLE_PARTS, wholePart } from "../../files/namedStyles";
import { clampToGrid, type SheetRef, worksheetOf } from "../access";
import type { Area } from "../area";
import { keepStyle, normalStyle } from "./namedStyles";
import { inherited, patchCells, type StylePatch, uniform, uniformAreas } from "./styles";

/** The name of the style that the cells of all areas have; null where they differ. */
export function styleNameOf(sheet: SheetRef, areas: readonly Area[]): string | null {
  const worksheet = worksheetOf(sheet);
  const styles = sheet.book.workbook.getStyles();
  const normal = normalStyle(sheet.book).name;
  return uniformAreas(areas, (area) => {
    const cells = clampToGrid(worksheet, area);
    return cells === null
      ? normal
      : uniform(cells, (row, column) => nameAt(worksheet, styles, row, column) ?? normal);
  });
}

/** A cell with a format of its own has its style from there alone, else it has its row's or column's. */
function nameAt(worksheet: Worksheet, styles: Styles, row: number, column: number): string | undefined {
  const own = styles.getStyleByCell(worksheet.getCellRaw(row, column));
  const style: Nullable<FileStyle> = own ?? worksheet.getRowStyle(row) ?? worksheet.getColumnStyle(column);
  return style ? style.styleName : undefined;
}

/** Gives the cells the style: its name, and of their looks each part that it includes. */
export function applyStyle(sheet: SheetRef, areas: readonly Area[], style: NamedStyle): void {
  const worksheet = worksheetOf(sheet);
  const isNormal = style.builtInId === NORMAL_ID;
  const parts = STYLE_PARTS.filter((part) => includes(style, part));
  const looks = parts.map((part) => wholePart(style.look, part));
  const whole = Object.assign({}, ...looks, { styleName: isNormal ? null : style.name }) as StylePatch;
  // What is Normal is as the sheet is anyway, except where a row or column is not.
  const bare: StylePatch = Object.fromEntries(Object.keys(whole).map((field) => [field, null]));
  const isBare = (row: number, column: number): boolean =>
    isNormal && Object.keys(inherited(worksheet, row, column)).length === 0;
  for (const area of areas) {
    patchCells(sheet, area, (row, column) => (isBare(row, column) ? bare : whole));
  }
  if (!isNormal) keepStyle(sheet.book, style);
}
