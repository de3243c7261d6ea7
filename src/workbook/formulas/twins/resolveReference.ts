/** A reference of a formula, asked for and not yet synced. */
export interface PendingReference {
  /** A null object where the reference leads nowhere. */
  readonly range: Excel.Range;
  /** A whole table, which grows. */
  readonly isTable: boolean;
}

const TABLE = /^([\p{L}_\\][\p{L}\d_.\\]*)(?:\[(#All|#Data|)\])?$/iu;
const CELLS =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;

/**
 * Queues the finding of what a reference in a formula stands for: cells of a worksheet, a table's rows with or without
 * headings, a name.
 * @param worksheet where the formula stands. @param tables the names of the workbook's tables
 * @returns null for a kind of reference that is not understood: parts of tables, whole columns, other files
 */
export function queueReference(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  tables: ReadonlySet<string>,
  reference: string,
): PendingReference | null {
  const [isCells, quoted, plain, cells = ""] = CELLS.exec(reference) ?? [];
  if (isCells !== undefined) {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const { worksheets } = context.workbook;
    const on = name === undefined ? worksheet : worksheets.getItemOrNullObject(name);
    return { range: on.getRange(cells), isTable: false };
  }
  const [isName, name = "", part] = TABLE.exec(reference) ?? [];
  if (isName === undefined) return null;
  if (tables.has(name.toLowerCase())) {
    const table = context.workbook.tables.getItem(name);
    const isWhole = part?.toLowerCase() === "#all";
    return { range: isWhole ? table.getRange() : table.getDataBodyRange(), isTable: true };
  }
  if (part !== undefined) return null;
  return { range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject(), isTable: false };
}
