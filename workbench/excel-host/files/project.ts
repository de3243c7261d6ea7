import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { cellName, rangeName } from "./a1";
import { shiftFormula } from "./formulas";
import type { SheetCustom } from "./pageLayout";
import { fixedSize, isDynamicArray, type Spill } from "./spills";
import type { ArrayRef } from "./writeArrays";

/** A cell's content as it is written and compared: what the grid says in several ways is said in one. */
export interface CellContent {
  kind: "empty" | "text" | "number" | "boolean";
  value: string | number;
  /** With "=", when the cell computes. */
  formula?: string;
  /** The value is that of a formula in another cell. */
  isSpilled?: true;
}

export const EMPTY: CellContent = { kind: "empty", value: "" };

/** A formula that other cells of the sheet share by its id, and where it was written. */
interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** One sheet of a snapshot with what belongs to it elsewhere in the snapshot. */
export class SheetView {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly styleTexts = new Map<string, string>();
  /** What formulas have spilled, by row and column; their own cells are left out. */
  private readonly spilled = new Map<number, Map<number, ICellData>>();
  /** How far formulas have spilled, by the A1 names of their cells. */
  private readonly spills = new Map<string, Spill["range"]>();

  constructor(
    readonly snapshot: IWorkbookData,
    readonly id: string,
  ) {
    this.eachCell((cell, row, column) => {
      if (cell.si && cell.f) this.shared.set(cell.si, { formula: cell.f, row, column });
    });
    for (const spill of (this.data.custom as SheetCustom | null | undefined)?.spills ?? []) this.spill(spill);
  }

  /** An old array formula fills the cells that it has, whatever it gives. */
  private spill({ range, values }: Spill): void {
    const { startRow, startColumn } = range;
    const anchor = this.data.cellData?.[startRow]?.[startColumn];
    const [rows, columns] = fixedSize(anchor, startRow, startColumn) ?? [Infinity, Infinity];
    this.spills.set(cellName(startRow, startColumn), range);
    values.slice(0, rows).forEach((cells, down) => {
      const row = this.spilled.get(startRow + down) ?? new Map<number, ICellData>();
      cells.slice(0, columns).forEach((cell, right) => {
        if (cell !== null && down + right > 0) row.set(startColumn + right, cell);
      });
      this.spilled.set(startRow + down, row);
    });
  }

  get data(): Partial<IWorksheetData> {
    return this.snapshot.sheets[this.id] ?? {};
  }

  get name(): string {
    return this.data.name ?? "";
  }

  /** Calls back for every cell the snapshot holds, row by row. */
  eachCell(visit: (cell: ICellData, row: number, column: number) => void): void {
    for (const [row, cells] of entries<Record<string, ICellData>>(this.data.cellData)) {
      for (const [column, cell] of entries<ICellData>(cells)) {
        if (cell) visit(cell, Number(row), Number(column));
      }
    }
  }

  /** Calls back for every cell that has a value or a look, be it a value that a formula has spilled into it. */
  eachPlace(visit: (row: number, column: number) => void): void {
    this.eachCell((_cell, row, column) => visit(row, column));
    for (const [row, cells] of this.spilled) {
      for (const column of cells.keys()) if (!this.data.cellData?.[row]?.[column]) visit(row, column);
    }
  }

  /** What a cell holds, or what a formula has spilled into it. */
  content(row: number, column: number): CellContent {
    const cell = this.data.cellData?.[row]?.[column];
    if (!cell) return this.spilledContent(row, column);
    const content = valueOf(cell);
    const formula = this.formula(cell, row, column);
    if (formula) return { ...content, formula };
    return content.kind === "empty" ? this.spilledContent(row, column) : content;
  }

  private spilledContent(row: number, column: number): CellContent {
    const cell = this.spilled.get(row)?.get(column);
    return cell === undefined ? EMPTY : { ...valueOf(cell), isSpilled: true };
  }

  /** How a cell's formula is saved as an array formula; null for an ordinary one, and where there is none. */
  arrayRef(row: number, column: number, formula: string | undefined): ArrayRef | null {
    if (!formula) return null;
    const cell = this.data.cellData?.[row]?.[column];
    const size = fixedSize(cell, row, column);
    if (size) {
      const [rows, columns] = size;
      const range = {
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      };
      return { ref: rangeName(range), isDynamic: false };
    }
    const spill = this.spills.get(cellName(row, column));
    if (spill) return { ref: rangeName(spill), isDynamic: true };
    return isDynamicArray(cell, row, column, formula)
      ? { ref: cellName(row, column), isDynamic: true }
      : null;
  }

  private formula(cell: ICellData, row: number, column: number): string | undefined {
    if (cell.f) return cell.f;
    const shared = cell.si ? this.shared.get(cell.si) : undefined;
    return shared && shiftFormula(shared.formula, row - shared.row, column - shared.column);
  }

  /** A text that is equal for cells of the same style, in this snapshot or another; "" for none. */
  styleText(row: number, column: number): string {
    const style = this.data.cellData?.[row]?.[column]?.s;
    if (typeof style !== "string") return style ? canonical(style) : "";
    let text = this.styleTexts.get(style);
    if (text === undefined) {
      const content = this.snapshot.styles[style];
      text = content ? canonical(content) : "";
      this.styleTexts.set(style, text);
    }
    return text;
  }
}

/** The style that a reference in a snapshot means; null for none. */
export function styleOf(snapshot: IWorkbookData, style: Nullable<IStyleData | string>): Nullable<IStyleData> {
  return typeof style === "string" ? snapshot.styles[style] : style;
}

function valueOf(cell: ICellData): CellContent {
  // Rich text typed in the grid: its paragraphs, without the end marks of the document.
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (value === undefined || value === null) return EMPTY;
  if (cell.t === 3 || typeof value === "boolean") return { kind: "boolean", value: Number(value) };
  if (typeof value === "number" && (cell.t === 2 || !cell.t)) return { kind: "number", value };
  if (cell.t === 2 && value !== "" && Number.isFinite(Number(value)))
    return { kind: "number", value: Number(value) };
  return value === "" && !cell.f ? EMPTY : { kind: "text", value: String(value) };
}

/** Whether two parts of a snapshot say the same: keys in any order, absent and null alike. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A text that is equal for values that say the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item === null) return undefined;
    if (typeof item !== "object" || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

/** What the grid knows of a row's height: its own, whether it follows the text, and what the text needs. */
type RowHeight = Nullable<{ h?: number; ia?: number; ah?: number }>;

/**
 * A row's height in pixels when somebody set it; undefined while it follows the row's content.
 * @param standard the sheet's height of rows, which the grid does not keep with a row that was set to it
 */
export function fixedHeight(row: RowHeight, standard: number | undefined): number | undefined {
  if (!row || row.ia === 1) return undefined;
  return row.ia === 0 ? (row.h ?? standard) : row.h;
}

/** The entries of the grid's sparse arrays, whose own type has a length among the indexes. */
export function entries<Item>(sparse: object | undefined): [index: string, item: Item | undefined][] {
  return Object.entries((sparse ?? {}) as Record<string, Item | undefined>);
}
