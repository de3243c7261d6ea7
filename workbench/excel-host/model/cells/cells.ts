import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { accessorOf, growToHold, targetOf, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { type CellInput, ERROR_VALUES } from "./coerce";
import { spilledCells, withSpill } from "../calculation/spills";
import { styleOf } from "../styles/styles";

/** A value as the API gives it: "" for a blank cell, errors as their text. */
export type CellValue = string | number | boolean;

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** Reads the cells of an area, row by row, each as `read` gives it. Straight off the grid's matrix: 20,000 in a few ms. */
export function readCells<T>(
  sheet: SheetRef,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const matrix = worksheetOf(sheet).getCellMatrix();
  const spilled = spilledCells(sheet);
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: T[] = [];
    const source = matrix.getRow(row);
    const spill = spilled?.[row];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      cells.push(read(withSpill(source?.[column], spill?.[column]), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** One cell as the grid holds it, with what a formula has spilled into it. */
export function cellAt(sheet: SheetRef, row: number, column: number): Nullable<ICellData> {
  const cell = worksheetOf(sheet).getCellRaw(row, column);
  return withSpill(cell, spilledCells(sheet)?.[row]?.[column]);
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return "";
  const value = cell.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || String(value).toUpperCase() === "TRUE";
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** Text with formats within it is kept as a small document, which ends with a paragraph mark. */
function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}

/** `Excel.RangeValueType`. */
export function valueTypeOf(cell: Nullable<ICellData>): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f === undefined || cell.f === null ? "Empty" : "String";
  return isErrorValue(value) ? "Error" : "String";
}

export function isErrorValue(value: CellValue): boolean {
  return ERROR_VALUES.some((error) => error === value);
}

/** The cell's formula with its "=", or null. */
export function formulaOf(
  sheet: SheetRef,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string | null {
  if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
  if (typeof cell?.si !== "string") return null;
  return (
    sheet.book.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.sheetId, sheet.book.unitId) ??
    null
  );
}

/** The cell's number format in US codes; "General" when it has none. */
export function numberFormatOf(sheet: SheetRef, row: number, column: number): string {
  return styleOf(worksheetOf(sheet), row, column).n?.pattern ?? GENERAL;
}

/** Cells as the grid's mutation takes them, by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes cells; what a cell's data leaves out stays. The grid grows to hold them. */
export function writeCells(sheet: SheetRef, area: Area, cellValue: CellMatrix): void {
  growToHold(sheet, area);
  const params: ISetRangeValuesMutationParams = { ...targetOf(sheet), cellValue };
  const undo = SetRangeValuesUndoMutationFactory(accessorOf(sheet.book), params);
  sheet.book.mutate(
    [{ id: SetRangeValuesMutation.id, params }],
    [{ id: SetRangeValuesMutation.id, params: undo }],
  );
}

/** What a cell holds after an input. @param isGeneral a format that comes with the input is kept only then */
export function cellData(input: CellInput, isGeneral: boolean): ICellData {
  const plain = { f: null, si: null, p: null };
  switch (input.kind) {
    case "empty":
      return { ...plain, v: null, t: null };
    case "boolean":
      return { ...plain, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { f: input.value, si: null, p: null, v: null, t: null };
    case "number": {
      const data: ICellData = { ...plain, v: input.value, t: CellValueType.NUMBER };
      const hasFormat = input.numberFormat !== null && isGeneral;
      return hasFormat ? { ...data, s: { n: { pattern: input.numberFormat } } } : data;
    }
    case "error":
      return { ...plain, v: input.value, t: CellValueType.STRING };
    case "text":
      return {
        ...plain,
        v: input.value,
        t: input.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}
