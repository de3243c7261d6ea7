import { columnName, sheetPrefix } from "../sheet/a1";
import type { Form, FormColumn } from "../form/form";
import type { TwinColumns } from "./measures";

/** Where the rows of a table stand. */
export interface RowsPlace {
  /** null: on the worksheet of the formula. */
  readonly sheetName: string | null;
  /** 1-based, as addresses have them. */
  readonly first: number;
  readonly last: number;
  /** 0-based worksheet column of the form's first one. */
  readonly left?: number;
}

/** The cells of a form's columns as a formula names them. Headings make a form only with problem and remedy. */
export function columnAddresses(
  columns: Form["columns"],
  { sheetName, first, last, left = 0 }: RowsPlace,
): TwinColumns {
  const sheet = sheetName === null ? "" : sheetPrefix(sheetName);
  const cells = (column: FormColumn): string | undefined => {
    const index = columns[column];
    if (index === undefined) return undefined;
    const name = columnName(index + left);
    return `${sheet}$${name}$${first}:$${name}$${last}`;
  };
  return {
    problem: cells("problem") ?? "",
    remedy: cells("remedy") ?? "",
    month: cells("month"),
    area: cells("area"),
    unit: cells("unit"),
    points: cells("points"),
  };
}

/** A table gets room for as many rows again, and for at least this many. */
const SPARE_ROWS = 200;

/**
 * The last row of a table with nothing below it once room is made for what will be typed there: blank rows count for
 * nothing. All 1-based.
 */
export function withSpareRows(first: number, last: number): number {
  return last + Math.max(SPARE_ROWS, last - first + 1);
}
