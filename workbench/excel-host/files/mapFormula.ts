import { quoteSheet } from "./a1";

/** What the names in a formula are called where it goes; null for a sheet that is not there. */
export interface NameMap {
  readonly sheet: (name: string) => string | null;
  readonly table: (name: string) => string;
}

/** A text in quotes, a reference into a sheet with all that belongs to it, or a table's name before its brackets. */
const NAMED =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(#REF!|[$\p{L}\p{N}_.\\]+(?::[$A-Z0-9]+)?)|([\p{L}_\\][\p{L}\p{N}_.]*)(?=\[)/gu;

/**
 * A formula (with "=" or a bare reference) that has moved to where sheets and tables have other names. References
 * into a sheet that is not there become #REF!, as in Excel.
 */
export function mapFormula(formula: string, names: NameMap): string {
  return formula.replace(NAMED, (whole, sheet?: string, cells?: string, table?: string) => {
    if (table !== undefined) return names.table(table);
    if (sheet === undefined || cells === undefined) return whole;
    const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    const found = names.sheet(plain);
    if (found === null) return "#REF!";
    return found === plain ? whole : `${quoteSheet(found)}!${cells}`;
  });
}
