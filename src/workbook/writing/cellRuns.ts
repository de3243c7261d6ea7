import type { CellPosition, CellValue } from "../../core/form/grid";

/** Longest that is read at once: a long remedy is about 1 KB, values and formulas come both, Excel answers 5 MB. */
const CELLS_PER_READ = 2000;

export interface SheetCell {
  /** `Excel.Worksheet.id`. */
  readonly sheetId: string;
  readonly cell: CellPosition;
}

/** What a cell holds now. */
export interface CurrentCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** null where several fonts meet: in the range that the cell was read with, or in its own text. */
  readonly fontName: string | null;
  readonly isRowHidden: boolean;
}

/** Cells below each other in one column, which one range holds. */
type Run<T extends SheetCell> = readonly [T, ...T[]];

/** The same for two positions only where they are the same cell. */
export function cellKey({ sheetId, cell: { row, column } }: SheetCell): string {
  return `${sheetId} ${row} ${column}`;
}

/** Few ranges that hold these cells and no others. `joins`: whether a cell may share one with the cell above it. */
export function runsOf<T extends SheetCell>(
  cells: readonly T[],
  joins: (above: T, below: T) => boolean,
): Run<T>[] {
  const sorted = [...cells].sort(
    (a, b) =>
      (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : 0) ||
      a.cell.column - b.cell.column ||
      a.cell.row - b.cell.row,
  );
  const runs: [T, ...T[]][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const isBelow =
      above?.sheetId === cell.sheetId &&
      above.cell.column === cell.cell.column &&
      above.cell.row === cell.cell.row - 1;
    if (run !== undefined && above !== undefined && isBelow && joins(above, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

export function rangeOf(context: Excel.RequestContext, run: Run<SheetCell>): Excel.Range {
  const { sheetId, cell } = run[0];
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  return worksheet.getRangeByIndexes(cell.row, cell.column, run.length, 1);
}

/**
 * Reads cells anew, by `cellKey`. One sync, one more per 2,000 cells. What the caller has queued goes along with
 * the first.
 */
export async function readCells<T extends SheetCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
  joins: (above: T, below: T) => boolean,
): Promise<ReadonlyMap<string, CurrentCell>> {
  const current = new Map<string, CurrentCell>();
  for (let first = 0; first === 0 || first < cells.length; first += CELLS_PER_READ) {
    const reads = runsOf(cells.slice(first, first + CELLS_PER_READ), joins).map((run) => {
      const range = rangeOf(context, run);
      range.load("values,formulas,numberFormat,rowHidden,format/font/name");
      return { run, range };
    });
    // One sync per 2,000 cells, about 4 MB at the worst: a larger answer is refused by Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { run, range } of reads) {
      run.forEach((cell, at) => current.set(cellKey(cell), currentCell(range, at)));
    }
  }
  return current;
}

function currentCell(range: Excel.Range, index: number): CurrentCell {
  const value = (range.values as CellValue[][])[index]?.[0] ?? "";
  const formula: unknown = range.formulas[index]?.[0];
  return {
    value,
    // A text that only looks like a formula is the same in both.
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
    numberFormat: String((range.numberFormat as unknown[][])[index]?.[0]),
    // null where the run has several fonts
    fontName: range.format.font.name,
    // null where only some of its rows are hidden
    isRowHidden: (range.rowHidden as boolean | null) !== false,
  };
}
