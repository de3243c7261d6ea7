import { tokensOf } from "../../files/formulaTokens";

/** The signs that part the pieces of a formula. */
interface Signs {
  readonly decimal: "." | ",";
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
  const convertSign = (sign: string): string => {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth === 0) return sign === from.argument ? to.argument : sign;
    if (sign === from.row) return to.row;
    return sign === from.column ? to.column : sign;
  };
  const pieces = tokensOf(formula, from.decimal).map(({ kind, text }) => {
    if (kind === "sign") return convertSign(text);
    if (kind === "brackets") return betweenSpecifiers(text, from.argument, to.argument);
    return kind === "number" ? text.replace(from.decimal, to.decimal) : text;
  });
  return pieces.join("");
}

/** `[[#This Row];[Tháng]]`: within the brackets of a table's reference only what parts them is a sign. */
function betweenSpecifiers(reference: string, from: string, to: string): string {
  return reference.replace(/\](\s*)([,;])(?=\s*\[)/g, (whole, space: string, sign: string) =>
    sign === from ? `]${space}${to}` : whole,
  );
}
