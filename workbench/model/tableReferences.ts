import type { SheetRef } from "./access";
import { tablesAt } from "./tables";

/** Texts, sheet names in quotes, and references to a table with or without its name; not `[Book1.xlsx]Sheet1!A1`. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\](?![\p{L}\p{N}_.])/gu;

/**
 * A formula with its table references as files and the grid have them: `Diem[@Tổng]` is `Diem[[#This Row],[Tổng]]`,
 * and in a cell of the table `[@Tổng]` is, too.
 * @param ownTable the table that the formula's cell is in; null outside of tables
 */
export function fullReferences(formula: string, ownTable: string | null): string {
  return formula.replace(REFERENCE, (whole, name: string | undefined, inner: string | undefined) => {
    const table = name ?? ownTable;
    if (inner === undefined || table === null) return whole;
    if (!inner.startsWith("@")) return `${table}[${inner}]`;
    const column = inner.slice(1);
    if (column === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  });
}

/** A formula as it is written into a cell, with its table references in full. */
export function cellFormula(sheet: SheetRef, row: number, column: number, formula: string): string {
  if (!formula.includes("[")) return formula;
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return fullReferences(formula, tablesAt(sheet, cell)[0]?.name ?? null);
}
