/** A call that is a cell's whole formula: `=CCHC.DEM(A6:H20,"TTHC")`. */
export interface FunctionCall {
  /** Without the namespace, in capitals. */
  readonly name: string;
  /** As they stand in the formula; "" for one that is left out. */
  readonly args: readonly string[];
}

export type FormulaArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: string | number }
  /** Cells, a name, a table. */
  | { readonly kind: "reference"; readonly reference: string }
  /** A formula within the formula, or an array in braces. */
  | { readonly kind: "other" };

const CALL = /^=\s*CCHC\.([A-Z]+)\s*\(([^]*)\)\s*$/i;
/** Texts, sheet names in quotes, a table's brackets; then any other character. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[^]/g;
const REFERENCE = /^(?:'(?:[^']|'')+'!|[\p{L}\d_.]+!)?[\p{L}\d_$.:\\]+(?:\[[^]*\])?$/u;

/**
 * The CCHC call that a formula is, written with commas as the API gives it.
 * @returns null where it is something else; "within" where a call is only a part of it
 */
export function readCall(formula: string): FunctionCall | "within" | null {
  if (!formula.startsWith("=")) return null;
  const [, name = "", inner = ""] = CALL.exec(formula) ?? [];
  const args = name === "" ? null : splitArguments(inner);
  if (args !== null) return { name: name.toUpperCase(), args };
  return /(?<![\p{L}\d_.])CCHC\.[A-Z]+\s*\(/iu.test(formula.replace(/"(?:[^"]|"")*"/g, "")) ? "within" : null;
}

/** One argument of a call. */
export function readArgument(text: string): FormulaArgument {
  if (text === "") return { kind: "omitted" };
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return { kind: "constant", value: Number(text) };
  return REFERENCE.test(text) ? { kind: "reference", reference: text } : { kind: "other" };
}

/**
 * A formula as Excel takes it on a machine where the comma is the decimal sign. Constants of our formulas are whole
 * numbers and texts, and their arrays one column, so that commas between arguments are all there is to change.
 */
export function withSemicolons(formula: string): string {
  return formula.replace(TOKENS, (token) => (token === "," ? ";" : token));
}

/** null where a bracket is closed that was not opened within: the call ends before the formula does. */
function splitArguments(inner: string): string[] | null {
  const args: string[] = [];
  let current = "";
  let depth = 0;
  for (const [token] of inner.matchAll(TOKENS)) {
    if (token === "(" || token === "{") depth += 1;
    if (token === ")" || token === "}") depth -= 1;
    if (depth < 0) return null;
    if (token === "," && depth === 0) {
      args.push(current.trim());
      current = "";
    } else current += token;
  }
  return [...args, current.trim()];
}
