import type { ITableJson } from "@univerjs/sheets-table";
import { rangeName } from "./a1";
import { type Book, must } from "./engine";
import { toFileFormula } from "./formulas";
import type { SheetCustom, TableFormat } from "./pageLayout";
import { same, type SheetView } from "./project";
import { readResource } from "./resources";

/** What a table part has to say; `name` is what the part is called in the open book. */
export interface TablePatch {
  name: string;
  newName: string;
  range: string;
  /** The headings, from the cells: the file must repeat them letter by letter, or Excel repairs the file. */
  headings: string[];
  /** The ids of the columns, in the same order. */
  columns: string[];
  /** What stands under each column in the row of totals; null without such a row. */
  totals: ColumnTotal[] | null;
  format: TableFormat;
}

/** A word, one of Excel's own functions (ST_TotalsRowFunction), any other formula without "=", or nothing. */
export interface ColumnTotal {
  label?: string;
  function?: string;
  formula?: string;
}

/** By the number that SUBTOTAL takes for each. */
const TOTAL_FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/**
 * Deletes and adds tables. What the library cannot change of a table (its size, headings, options) comes back as
 * patches for the table's part. After the cells, because the headings are read from them.
 */
export function writeTables(book: Book, sheet: SheetView, before: SheetView): TablePatch[] {
  const [now, then] = [tablesOf(sheet), tablesOf(before)];
  for (const table of then) {
    if (!now.some(({ id }) => id === table.id)) must(book.DeleteTable(table.name), "DeleteTable");
  }
  const patches: TablePatch[] = [];
  for (const table of now) {
    const old = then.find(({ id }) => id === table.id);
    const patch = describe(table, sheet, old?.name ?? table.name);
    const unnamed = { name: "", columns: [] };
    if (old && same({ ...patch, ...unnamed }, { ...describe(old, before, old.name), ...unnamed })) continue;
    if (!old) must(book.AddTable(sheet.name, { Range: patch.range, Name: table.name }), "AddTable");
    patches.push(patch);
  }
  return patches;
}

function tablesOf(sheet: SheetView): ITableJson[] {
  return readResource(sheet.snapshot, "SHEET_TABLE_PLUGIN")[sheet.id]?.tables ?? [];
}

function describe(table: ITableJson, sheet: SheetView, name: string): TablePatch {
  const { startRow, startColumn, endColumn } = table.range;
  const formats = (sheet.data.custom as SheetCustom | null | undefined)?.tables;
  const headings: string[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    const text = String(sheet.content(startRow, column).value);
    headings.push(
      text || (table.columns[column - startColumn]?.displayName ?? `Column${column - startColumn + 1}`),
    );
  }
  const format = { showHeaders: table.options.showHeader ?? true, ...formats?.[table.id] };
  const totals = format.showTotals ? totalsOf(table, sheet) : null;
  const columns = table.columns.map(({ id }) => id);
  // Something may have been written into the blank row since.
  if (format.hasNoRows) format.hasNoRows = isBlank(table, sheet, startRow + (format.showHeaders ? 1 : 0));
  return { name, newName: table.name, range: rangeName(table.range), headings, columns, totals, format };
}

function isBlank({ range }: ITableJson, sheet: SheetView, row: number): boolean {
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const { value, formula } = sheet.content(row, column);
    if (value !== "" || formula !== undefined) return false;
  }
  return true;
}

function totalsOf({ name, range }: ITableJson, sheet: SheetView): ColumnTotal[] {
  const totals: ColumnTotal[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const { value, formula } = sheet.content(range.endRow, column);
    const known = /^=SUBTOTAL\((1\d\d),([^[]*)\[[^\]]*\]\)$/i.exec(formula ?? "");
    const own =
      known?.[2]?.toLowerCase() === name.toLowerCase() ? TOTAL_FUNCTIONS[known[1] ?? ""] : undefined;
    if (own !== undefined) totals.push({ function: own });
    else if (formula !== undefined) totals.push({ formula: toFileFormula(formula) });
    else totals.push(value === "" ? {} : { label: String(value) });
  }
  return totals;
}
