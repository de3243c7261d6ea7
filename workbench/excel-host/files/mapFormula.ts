import { quoteSheet, unquoteSheet } from "./a1";
import { isSign, rewrite, type Token, tokensOf } from "./formulaTokens";

/** What the names in a formula are called where it goes; null for a sheet that is not there. */
export interface NameMap {
  readonly sheet: (name: string) => string | null;
  readonly table: (name: string) => string;
}

/**
 * A formula (with "=" or a bare reference) that has moved to where sheets and tables have other names. References
 * into a sheet that is not there become #REF!, as in Excel.
 */
export function mapFormula(formula: string, names: NameMap): string {
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const [name, next] = [tokens[index], tokens[index + 1]];
    if (name?.kind === "word" && next?.kind === "brackets") return { text: names.table(name.text), count: 1 };
    if (name?.kind !== "quoted" && name?.kind !== "word") return null;
    if (!isSign(next, "!") || tokens[index - 1]?.kind === "brackets") return null; // [Book1.xlsx]Sheet1!A1
    const cells = cellsAfter(tokens, index + 2);
    const plain = unquoteSheet(name.text);
    const found = names.sheet(plain);
    const count = 2 + cells.length;
    if (found === null) return { text: "#REF!", count };
    if (found === plain) return null;
    return { text: [`${quoteSheet(found)}!`, ...cells.map(({ text }) => text)].join(""), count };
  });
}

/** What belongs to a sheet's name, from this place on: `$A$1:B2`, `7:7`, a name, `#REF!`. */
function cellsAfter(tokens: readonly Token[], start: number): readonly Token[] {
  const isPart = (token: Token | undefined): boolean =>
    ["word", "number", "error"].includes(token?.kind ?? "");
  if (!isPart(tokens[start])) return [];
  const isRange =
    isSign(tokens[start + 1], ":") && isPart(tokens[start + 2]) && !isSign(tokens[start + 3], "!");
  return tokens.slice(start, start + (isRange ? 3 : 1));
}
