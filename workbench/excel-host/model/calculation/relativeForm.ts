import { columnIndex } from "../../files/a1";

/** A text or a quoted sheet name, a function, or a cell: where each is absolute, its column and its row. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*\(|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/**
 * The formula as it reads from its cell. null unless it has nothing but functions, cells and constants: of tables,
 * names, whole rows and columns and spilled ranges it is not sure that the engine moves them along with a shared formula.
 */
export function relativeForm(formula: string, row: number, column: number): string | null {
  let rest = "";
  let end = 0;
  let form = "";
  for (const match of formula.matchAll(PART)) {
    const [whole, fixedColumn, letters, fixedRow, digits] = match;
    const between = formula.slice(end, match.index);
    end = match.index + whole.length;
    rest += between;
    form += between;
    if (letters === undefined || digits === undefined) form += whole;
    else {
      const toColumn = columnIndex(letters) - (fixedColumn === "" ? column : 0);
      const toRow = Number(digits) - (fixedRow === "" ? row : 0);
      form += `R${fixedRow}${toRow}C${fixedColumn}${toColumn}`;
    }
  }
  rest = (rest + formula.slice(end)).replace(/\b(?:TRUE|FALSE)\b/gi, "");
  return /[\p{L}_[\]{}@#$]|\d:|:\d/u.test(rest) ? null : form + formula.slice(end);
}

/** Functions that may give something else in another column of the same row. */
const BY_COLUMN = /\b(?:COLUMN|RAND|INDIRECT|OFFSET|CELL)/i;

/** Whether the formula, read in several columns of a row, gives the same in all of them: `=LEFT($A5,3)="x"`. */
export function isSameAcross(formula: string): boolean {
  if (BY_COLUMN.test(formula)) return false;
  const form = relativeForm(formula, 0, 0);
  return form !== null && form === relativeForm(formula, 0, 1);
}
