import { parseArea, splitAddress } from "../../../core/sheet/a1";

/** A reference of a formula, asked for and not yet synced. */
export interface PendingReference {
  /** A null object where the reference leads nowhere. */
  readonly range: Excel.Range;
  /** A whole table, which grows. */
  readonly isTable: boolean;
}

const TABLE = /^([\p{L}_\\][\p{L}\d_.\\]*)(?:\[(#All|#Data|)\])?$/iu;
/** A worksheet's name that stands without quotes. */
const PLAIN_NAME = /^[\p{L}\d_.]+!/u;

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
  const { sheetName, cells } = splitAddress(reference);
  const isNamed = sheetName === null || reference.startsWith("'") || PLAIN_NAME.test(reference);
  if (isNamed && parseArea(cells) !== null) {
    const { worksheets } = context.workbook;
    const on = sheetName === null ? worksheet : worksheets.getItemOrNullObject(sheetName);
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
