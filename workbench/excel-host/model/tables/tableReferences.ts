import type { ICellData, Nullable } from "@univerjs/core";
import { rewrite, tokensOf } from "../../files/formulaTokens";
import type { SheetRef } from "../access";
import { cellArea, containsCell } from "../area";
import { formulaOf } from "../cells/cells";
import { type Table, tablesAt } from "./tables";

/**
 * Replaces the references to a table, with or without its name, but not the name of another file: `[Book1.xlsx]Sheet1!A1`.
 * @param replace given the table's name, null where there is none, and what is in the brackets; null leaves it as it is
 */
function replaceReferences(
  formula: string,
  replace: (table: string | null, inner: string) => string | null,
): string {
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const name = tokens[index]?.kind === "word" ? (tokens[index]?.text ?? null) : null;
    const count = name === null ? 1 : 2;
    const [brackets, next] = [tokens[index + count - 1], tokens[index + count]];
    if (brackets?.kind !== "brackets" || next?.kind === "word" || next?.kind === "number") return null;
    const text = replace(name, brackets.text.slice(1, -1));
    return text === null ? null : { text, count };
  });
}

/**
 * A formula with its table references as files and the grid have them: `Diem[@Tổng]` is `Diem[[#This Row],[Tổng]]`,
 * and in a cell of the table `[@Tổng]` is, too.
 * @param ownTable the table that the formula's cell is in; null outside of tables
 */
export function fullReferences(formula: string, ownTable: string | null): string {
  return replaceReferences(formula, (name, inner) => {
    const table = name ?? ownTable;
    if (table === null) return null;
    if (!inner.startsWith("@")) return `${table}[${inner}]`;
    const column = inner.slice(1);
    if (column === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  });
}

/** A formula as it is written into a cell, with its table references in full. */
export function cellFormula(sheet: SheetRef, row: number, column: number, formula: string): string {
  if (!formula.includes("[")) return formula;
  const cell = cellArea(row, column);
  return fullReferences(formula, tablesAt(sheet, cell)[0]?.name ?? null);
}

/** What has no sign that Excel puts a column's name in brackets for. */
const PLAIN_COLUMN = /^\[([\p{L}\p{N}\p{M}_]+)\]$/u;

/**
 * A formula of the file with its table references as Excel shows them: `Diem[[#This Row],[Tổng]]` is `Diem[@Tổng]`, in
 * a cell of the table itself `[@Tổng]`; there a column goes without the table's name, too. Headings and totals keep it,
 * and so do columns side by side.
 */
export function shortReferences(formula: string, ownTable: string | null): string {
  const own = ownTable?.toLowerCase();
  return replaceReferences(formula, (name, inner) => {
    if (name === null) return null;
    const table = name.toLowerCase() === own ? "" : name;
    if (/^\s*#This Row\s*$/i.test(inner)) return `${table}[@]`;
    const columns = /^\s*\[#This Row\]\s*,\s*([^]*)$/i.exec(inner)?.[1];
    if (columns !== undefined) return `${table}[@${PLAIN_COLUMN.exec(columns)?.[1] ?? columns}]`;
    return /^[[#]/.test(inner) ? null : `${table}[${inner}]`;
  });
}

/**
 * Reads the formulas of a sheet's cells as Excel shows them; null for a cell without one.
 * @param write the formula in another notation: while tables have their names, nothing in brackets reads as a cell
 */
export function formulaReader(
  sheet: SheetRef,
  write: (formula: string, row: number, column: number) => string = (formula) => formula,
): (cell: Nullable<ICellData>, row: number, column: number) => string | null {
  let tables: readonly Table[] | null = null;
  return (cell, row, column) => {
    const formula = formulaOf(sheet, cell, row, column);
    if (formula === null) return null;
    const written = write(formula, row, column);
    if (!formula.includes("[")) return written;
    tables ??= tablesAt(sheet, null);
    const own = tables.find(({ range }) => containsCell(range, row, column));
    return shortReferences(written, own?.name ?? null);
  };
}
