/** The signs that part the pieces of a formula. */
interface Signs {
  readonly decimal: string;
  readonly argument: string;
  /** Within an array in braces. */
  readonly column: string;
  readonly row: string;
}

/** As files and the API write formulas, whatever the person's locale. */
const INVARIANT: Signs = { decimal: ".", argument: ",", column: ",", row: ";" };
/** As people write them in a Vietnamese Excel, where the comma is the decimal sign. */
const VIETNAMESE: Signs = { decimal: ",", argument: ";", column: "\\", row: ";" };

/**
 * A formula as somebody types it in a Vietnamese Excel, as the file has it: `=IF(A1>0,5;1;2)` is `=IF(A1>0.5,1,2)`.
 * A comma that is no decimal sign stays what it is, where Excel would not take the formula.
 */
export function fromLocalFormula(typed: string): string {
  return convert(typed, VIETNAMESE, INVARIANT);
}

/** A formula of the file as a Vietnamese Excel shows it for editing. */
export function toLocalFormula(formula: string): string {
  return convert(formula, INVARIANT, VIETNAMESE);
}

function convert(formula: string, from: Signs, to: Signs): string {
  let depth = 0; // of braces
  return formula.replace(tokens(from), (token) => {
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (token.length === 1 && depth === 0) return token === from.argument ? to.argument : token;
    if (token === from.row) return to.row;
    if (token === from.column) return to.column;
    if (token.startsWith("[")) return betweenSpecifiers(token, from.argument, to.argument);
    return /^[.,]?\d/.test(token) ? token.replace(from.decimal, to.decimal) : token;
  });
}

/** `[[#This Row];[Tháng]]`: within the brackets of a table's reference only what parts them is a sign. */
function betweenSpecifiers(reference: string, from: string, to: string): string {
  return reference.replace(/\](\s*)([,;])(?=\s*\[)/g, (whole, space: string, sign: string) =>
    sign === from ? `]${space}${to}` : whole,
  );
}

/** Texts, sheet names in quotes, names and cells, table references, numbers; then any other character. */
function tokens({ decimal, argument }: Signs): RegExp {
  const sign = `[${decimal}]`;
  const startsNumber = `(?<=[=(+\\-*/^&<>{;\\\\${argument}])`;
  return new RegExp(
    [
      '"(?:[^"]|"")*"?',
      "'(?:[^']|'')*'?",
      "[\\p{L}_$][\\p{L}\\p{N}_.$?]*",
      "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]?",
      `\\d+(?:${sign}\\d+)?|${startsNumber}${sign}\\d+`,
      "[^]",
    ].join("|"),
    "gu",
  );
}
