import { cellReference, isCall, tokensOf } from "../../files/formulaTokens";

/**
 * The formula as it reads from its cell. null unless it has nothing but functions, cells and constants: of tables,
 * names, whole rows and columns and spilled ranges it is not sure that the engine moves them along with a shared formula.
 */
export function relativeForm(formula: string, row: number, column: number): string | null {
  const tokens = tokensOf(formula);
  let form = "";
  for (const [index, { kind, text }] of tokens.entries()) {
    const cell = cellReference(tokens, index);
    if (cell !== null) {
      const rowPart = cell.isRowFixed ? `$${cell.row}` : cell.row - row;
      form += `R${rowPart}C${cell.isColumnFixed ? `$${cell.column}` : cell.column - column}`;
      continue;
    }
    const isWhole =
      kind === "number" && [tokens[index - 1], tokens[index + 1]].some((one) => one?.text === ":");
    const isName = kind === "word" && !isCall(tokens, index) && !/^(?:TRUE|FALSE)$/i.test(text);
    const isOther = kind === "brackets" || kind === "error" || (kind === "sign" && "{}[]@#$".includes(text));
    if (isWhole || isName || isOther) return null;
    form += text;
  }
  return form;
}

/** Functions that may give something else in another column of the same row. */
const BY_COLUMN = /\b(?:COLUMN|RAND|INDIRECT|OFFSET|CELL)/i;

/** Whether the formula, read in several columns of a row, gives the same in all of them: `=LEFT($A5,3)="x"`. */
export function isSameAcross(formula: string): boolean {
  if (BY_COLUMN.test(formula)) return false;
  const form = relativeForm(formula, 0, 0);
  return form !== null && form === relativeForm(formula, 0, 1);
}
