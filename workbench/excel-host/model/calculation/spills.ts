import { CellValueType, type ICellData, type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { fixedSize, isDynamicArray, type Spill } from "../../files/spills";
import { type SheetRef, worksheetOf } from "../access";
import { type Area, containsCell, isSingleCell } from "../area";
import type { Book } from "../book";

/** What the engine keeps of a sheet's spilled cells, by row and column. */
type SpilledCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** What formulas have spilled into the cells of a sheet, beside what the cells hold themselves; null for nothing. */
export function spilledCells({ book, sheetId }: SheetRef): SpilledCells | null {
  return book.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId] ?? null;
}

/** A cell with what a formula has spilled into it. An empty one that a formula has taken over is 0, as in Excel. */
export function withSpill(cell: Nullable<ICellData>, spill: Nullable<ICellData>): Nullable<ICellData> {
  if (spill === undefined || spill === null) return cell;
  const isBlank = (spill.v === undefined || spill.v === null) && !spill.t;
  return { ...cell, ...spill, ...(isBlank && { v: 0, t: CellValueType.NUMBER }) };
}

/**
 * The areas that formulas of a sheet have spilled into, each with the formula's cell as its first. A formula without
 * room for its values is not among them.
 */
export function spillAreas(sheet: SheetRef): Area[] {
  const { book, sheetId } = sheet;
  const ranges = book.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId];
  const cells = spilledCells(sheet);
  const worksheet = worksheetOf(sheet);
  const areas: Area[] = [];
  new ObjectMatrix<Nullable<IRange>>(ranges ?? {}).forValue((row, column, range) => {
    const first = cells?.[row]?.[column];
    const anchor = worksheet.getCellRaw(row, column);
    if (!range || !first || first.v === "#SPILL!" || (!anchor?.f && !anchor?.si)) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const area = { startRow, startColumn, endRow, endColumn };
    if (!isSingleCell(area)) areas.push(area);
  });
  return areas;
}

/** Those of formulas that spill; the cells of an old array formula, {=…}, are its own. */
export function dynamicSpills(sheet: SheetRef): Area[] {
  const worksheet = worksheetOf(sheet);
  return spillAreas(sheet).filter(
    ({ startRow, startColumn }) =>
      fixedSize(worksheet.getCellRaw(startRow, startColumn), startRow, startColumn) === null,
  );
}

/** The spill that a cell is part of, the formula's own cell included; null for none. */
export function spillAt(sheet: SheetRef, row: number, column: number): Area | null {
  return dynamicSpills(sheet).find((area) => containsCell(area, row, column)) ?? null;
}

/** Whether a cell's formula is saved as an array formula, even where it has spilled nowhere. */
export function isSavedAsArray(
  cell: Nullable<ICellData>,
  row: number,
  column: number,
  formula: string,
): boolean {
  return fixedSize(cell, row, column) !== null || isDynamicArray(cell, row, column, formula);
}

/** What the formulas of a sheet have spilled, as a snapshot keeps it. */
export function spillsOf(sheet: SheetRef): Spill[] {
  const cells = spilledCells(sheet);
  return spillAreas(sheet).map((range) => ({
    range,
    values: Array.from({ length: range.endRow - range.startRow + 1 }, (_, down) =>
      Array.from({ length: range.endColumn - range.startColumn + 1 }, (_cell, right) =>
        shown(cells?.[range.startRow + down]?.[range.startColumn + right]),
      ),
    ),
  }));
}

/** Puts into the grid what formulas had spilled when the snapshot was made: nothing need be calculated for it. */
export function restoreSheetSpills(book: Book, sheetId: string, spills: readonly Spill[]): void {
  if (spills.length === 0) return;
  const ranges = new ObjectMatrix<IRange>();
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  for (const { range, values } of spills) {
    const { startRow, startColumn, endRow, endColumn } = range;
    ranges.setValue(startRow, startColumn, { startRow, startColumn, endRow, endColumn });
    values.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell !== null) cells.setValue(startRow + down, startColumn + right, { ...cell });
      }),
    );
  }
  const model = book.get(FormulaDataModel);
  model.mergeArrayFormulaRange({ [book.unitId]: { [sheetId]: ranges.getMatrix() } });
  model.mergeArrayFormulaCellData({ [book.unitId]: { [sheetId]: cells } });
}

/** A spilled cell's value as a file has it; null where it shows nothing. */
function shown(cell: Nullable<ICellData>): ICellData | null {
  const { v, t } = withSpill(null, cell) ?? {};
  return v === undefined || v === null || v === "" ? null : { v, ...(t && { t }) };
}
