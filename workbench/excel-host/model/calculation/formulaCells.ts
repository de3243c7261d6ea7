import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "../book";
import { cellArea } from "../area";

/** A cell with a formula, by Univer's id of its sheet; counted from 0. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calculates every cell anew in whose formula one of the texts stands, in any case. */
export function recalculateFormulasWith(book: Book, texts: readonly string[]): void {
  const wanted = texts.map((text) => text.toUpperCase());
  const sheets = book.get(FormulaDataModel).getFormulaData()[book.unitId] ?? {};
  const cells: FormulaCell[] = [];
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    new ObjectMatrix(formulas ?? {}).forValue((row, column, data) => {
      const formula = data?.f.toUpperCase() ?? "";
      if (wanted.some((text) => formula.includes(text))) cells.push({ sheetId, row, column });
    });
  }
  recalculateCells(book, cells, true);
}

/** @param isReadAnew what the formulas depend on is read anew, too: it may not be what it was when they were read */
export function recalculateCells(book: Book, cells: readonly FormulaCell[], isReadAnew = false): void {
  if (cells.length === 0) return;
  const { unitId } = book;
  book.calculation.recalculate({
    dirtyRanges: cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: cellArea(row, column),
    })),
    clearDependencyTreeCache: isReadAnew
      ? { [unitId]: Object.fromEntries(cells.map(({ sheetId }) => [sheetId, sheetId])) }
      : {},
  });
}
