import { type ICellData, type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import { createTopMatrixFromMatrix, findAllRectangle } from "@univerjs/sheets";
import { type Area, areaAddress, bound, columnCount, rowCount } from "../model/area";
import type { CellValue } from "../model/cells";

/** `Excel.DataChangeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellDown";

export interface Change {
  readonly sheetId: string;
  readonly changeType: ChangeType;
  readonly shiftDirection: ShiftDirection;
  readonly address: string;
  /** The area that `address` names; the one around all of them when it names several. */
  readonly area: Area;
  /** What the cell held, when one cell was edited. */
  readonly before: CellState | null;
}

export interface CellState {
  readonly value: CellValue;
  readonly type: string;
}

/** What one action did to the cells, gathered until it can be told as Excel tells it. */
export class ChangeGroup {
  private readonly edited = new Map<string, ObjectMatrix<1>>();
  private readonly structural: Change[] = [];
  private firstBefore: CellState | null = null;
  private hidesEdits = false;

  edit(sheetId: string, row: number, column: number, before: CellState | null): void {
    const cells = this.edited.get(sheetId) ?? new ObjectMatrix<1>();
    this.edited.set(sheetId, cells);
    cells.setValue(row, column, 1);
    this.firstBefore ??= before;
  }

  shift(sheetId: string, changeType: ChangeType, area: Area, shiftDirection: ShiftDirection): void {
    // A block of cells moves by way of rows and cells; only the whole is told.
    if (changeType === "CellInserted" || changeType === "CellDeleted") this.structural.length = 0;
    this.structural.push({
      sheetId,
      changeType,
      shiftDirection,
      address: areaAddress(area),
      area,
      before: null,
    });
  }

  /** Formulas that follow a renamed or deleted sheet are no edits. */
  hideEdits(): void {
    this.hidesEdits = true;
  }

  /** Formulas that follow inserted or deleted cells, and cells that come back with a row, are no edits either. */
  changes(): Change[] {
    if (this.structural.length > 0) return this.structural;
    if (this.hidesEdits) return [];
    return [...this.edited].flatMap(([sheetId, cells]) => this.edits(sheetId, cells));
  }

  private edits(sheetId: string, cells: ObjectMatrix<1>): Change[] {
    const areas = rectangles(cells);
    const [first, ...others] = areas;
    if (first === undefined) return [];
    const isOneCell = others.length === 0 && rowCount(first) * columnCount(first) === 1;
    return [
      {
        sheetId,
        changeType: "RangeEdited",
        shiftDirection: "None",
        address: areas.map(areaAddress).join(","),
        area: others.reduce(bound, first),
        before: isOneCell ? this.firstBefore : null,
      },
    ];
  }
}

function rectangles(cells: ObjectMatrix<1>): Area[] {
  let count = 0;
  let around: Area | null = null;
  cells.forValue((row, column) => {
    count += 1;
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    around = around === null ? cell : bound(around, cell);
  });
  if (around === null) return [];
  const isFull = rowCount(around) * columnCount(around) === count;
  return isFull ? [around] : findAllRectangle(createTopMatrixFromMatrix(cells)).map(plain);
}

function plain({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { startRow, startColumn, endRow, endColumn };
}

/** Whether data that gives content changes it. Only undo and paste give a style along with it, changed or not. */
export function isContentChange(data: Nullable<ICellData>, old: Nullable<ICellData>): boolean {
  if (data === null || data === undefined || data.s === undefined) return true;
  const same = (first: unknown, second: unknown): boolean =>
    first === undefined || JSON.stringify(first ?? null) === JSON.stringify(second ?? null);
  return !(same(data.v, old?.v) && same(data.f, old?.f) && same(data.p, old?.p) && same(data.si, old?.si));
}
