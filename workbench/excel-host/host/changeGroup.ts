import { type ICellData, type IRange, type IStyleData, type Nullable, ObjectMatrix } from "@univerjs/core";
import { createTopMatrixFromMatrix, findAllRectangle } from "@univerjs/sheets";
import { type Area, areaAddress, bound, cellArea, columnCount, isSingleCell, rowCount } from "../model/area";
import type { CellValue } from "../model/cells/cells";
import type { Table } from "../model/tables/tables";

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
  /** The areas that `address` names. */
  readonly areas: readonly Area[];
  /** The area around all of them. */
  readonly area: Area;
  /** What the cell held, when one cell was edited. */
  readonly before: CellState | null;
}

/** A formula that was edited, as it was before. */
export interface FormulaEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly previous: string;
}

export interface CellState {
  readonly value: CellValue;
  readonly type: string;
}

/** What one action did to the cells, gathered until it can be told as Excel tells it. */
export class ChangeGroup {
  private readonly edited = new Map<string, ObjectMatrix<1>>();
  private readonly formatted = new Map<string, ObjectMatrix<1>>();
  private readonly formulas = new Map<string, FormulaEdit>();
  private readonly structural: Change[] = [];
  private firstBefore: CellState | null = null;
  private hidesEdits = false;

  /** @param tablesBefore the tables as they were when the action began */
  constructor(readonly tablesBefore: readonly Table[]) {}

  edit(sheetId: string, row: number, column: number, before: CellState | null): void {
    mark(this.edited, sheetId, row, column);
    this.firstBefore ??= before;
  }

  /** A cell that holds a formula is edited; the first of several edits knows how it was. */
  formula(edit: FormulaEdit): void {
    const key = `${edit.sheetId}:${edit.row}:${edit.column}`;
    if (!this.formulas.has(key)) this.formulas.set(key, edit);
  }

  format(sheetId: string, row: number, column: number): void {
    mark(this.formatted, sheetId, row, column);
  }

  shift(sheetId: string, changeType: ChangeType, area: Area, shiftDirection: ShiftDirection): void {
    // A block of cells moves by way of rows and cells; only the whole is told.
    if (changeType === "CellInserted" || changeType === "CellDeleted") this.structural.length = 0;
    this.structural.push({
      sheetId,
      changeType,
      shiftDirection,
      address: areaAddress(area),
      areas: [area],
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
    return this.hidesEdits ? [] : this.marked(this.edited, this.firstBefore);
  }

  formulaEdits(): FormulaEdit[] {
    return this.structural.length > 0 || this.hidesEdits ? [] : [...this.formulas.values()];
  }

  formatChanges(): Change[] {
    return this.structural.length > 0 || this.hidesEdits ? [] : this.marked(this.formatted, null);
  }

  private marked(cells: ReadonlyMap<string, ObjectMatrix<1>>, before: CellState | null): Change[] {
    return [...cells].flatMap(([sheetId, matrix]) => edits(sheetId, matrix, before));
  }
}

function mark(marked: Map<string, ObjectMatrix<1>>, sheetId: string, row: number, column: number): void {
  const cells = marked.get(sheetId) ?? new ObjectMatrix<1>();
  marked.set(sheetId, cells);
  cells.setValue(row, column, 1);
}

function edits(sheetId: string, cells: ObjectMatrix<1>, before: CellState | null): Change[] {
  const areas = rectangles(cells);
  const [first, ...others] = areas;
  if (first === undefined) return [];
  const isOneCell = others.length === 0 && isSingleCell(first);
  return [
    {
      sheetId,
      changeType: "RangeEdited",
      shiftDirection: "None",
      address: areas.map(areaAddress).join(","),
      areas,
      area: others.reduce(bound, first),
      before: isOneCell ? before : null,
    },
  ];
}

/** The cells of a matrix as few areas. */
export function rectangles(cells: ObjectMatrix<1>): Area[] {
  let count = 0;
  let around: Area | null = null;
  cells.forValue((row, column) => {
    count += 1;
    const cell = cellArea(row, column);
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

/** Whether data changes how the cell looks. A style in pieces changes what it names. */
export function isFormatChange(
  data: Nullable<ICellData>,
  old: Nullable<ICellData>,
  style: IStyleData,
): boolean {
  if (data?.s === undefined) return false;
  const { s } = data;
  if (s === null) return old?.s !== undefined && old.s !== null;
  if (typeof s === "string") return s !== old?.s;
  return Object.entries(s).some(
    ([key, value]) =>
      JSON.stringify(value ?? null) !== JSON.stringify(style[key as keyof IStyleData] ?? null),
  );
}
