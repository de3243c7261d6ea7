import { columnIndex } from "./a1";

/**
 * What a piece of a formula is: a text in double quotes; a sheet's name in single ones; a word (the name of a function, a sheet, a
 * table or anything else, or a cell with its dollars); a number; an error value; brackets with all that is in them, of a table's
 * columns or of another file; a single other character.
 */
type TokenKind = "text" | "quoted" | "word" | "number" | "error" | "brackets" | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A cell in a formula, counted from 0, and whether a dollar keeps its column and its row. */
interface CellReference {
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** What stands in the place of `count` tokens. */
interface Replacement {
  readonly text: string;
  readonly count: number;
}

const KINDS = ["text", "quoted", "brackets", "number", "error", "word", "sign"] as const;

/** In the grid's locale a backslash parts the columns of an array; elsewhere it may stand in a name. */
const PATTERNS = { ".": patternOf("\\.", "\\\\", ","), ",": patternOf(",", "", ";") };

/** @param argument what parts arguments: a number may begin with its decimal sign after it */
function patternOf(decimal: string, backslash: string, argument: string): RegExp {
  const exponent = "(?:E[+-]?\\d+)?";
  const kinds: Readonly<Record<TokenKind, string>> = {
    // A quote that is never closed goes on to the end.
    text: '"(?:[^"]|"")*"?',
    quoted: "'(?:[^']|'')*'?",
    // An apostrophe takes the next sign's meaning away: a column may be called “Số ]”.
    brackets: "\\[(?:[^[\\]']|'[^]|\\[(?:[^[\\]']|'[^])*\\])*\\]",
    number: `\\d+(?:${decimal}\\d+)?${exponent}|(?<=[=(+\\-*/^&<>{;\\\\${argument}])${decimal}\\d+${exponent}`,
    error: "#[A-Z][A-Z\\d/_]*[!?]?",
    word: `[\\p{L}_$${backslash}][\\p{L}\\p{N}\\p{M}_.$?${backslash}]*`,
    sign: "[^]",
  };
  return new RegExp(KINDS.map((kind) => `(?<${kind}>${kinds[kind]})`).join("|"), "giu");
}

/**
 * A formula in its pieces, in whatever notation: put together again they are the formula, sign for sign.
 * @param decimal the sign in numbers: "." in files and in the API, "," as people type in a Vietnamese Excel
 */
export function tokensOf(formula: string, decimal: keyof typeof PATTERNS = "."): Token[] {
  return Array.from(formula.matchAll(PATTERNS[decimal]), ({ groups = {}, 0: text }) => ({
    kind: KINDS.find((kind) => groups[kind] !== undefined) ?? "sign",
    text,
  }));
}

/** The formula with some of its pieces replaced. @param replace asked for each place in turn; null leaves the piece as it is */
export function rewrite(tokens: readonly Token[], replace: (index: number) => Replacement | null): string {
  let formula = "";
  for (let index = 0; index < tokens.length;) {
    const { text, count } = replace(index) ?? { text: tokens[index]?.text ?? "", count: 1 };
    formula += text;
    index += count;
  }
  return formula;
}

/** Whether the piece is this sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}

/** Whether a function is called by the word at this place. */
export function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "word" && isSign(tokens[index + 1], "(");
}

/** The cell that the word at this place is; null where it is none, but a function's, a sheet's or a table's name. */
export function cellReference(tokens: readonly Token[], index: number): CellReference | null {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== "word" || next?.kind === "brackets" || isSign(next, "(") || isSign(next, "!"))
    return null;
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(token.text);
  if (match === null) return null;
  const [, columnSign, letters = "", rowSign, digits] = match;
  return {
    column: columnIndex(letters),
    row: Number(digits) - 1,
    isColumnFixed: columnSign === "$",
    isRowFixed: rowSign === "$",
  };
}
