import { columnName } from "./a1";
import { cellReference, isCall, rewrite, type Token, tokensOf } from "./formulaTokens";

/** The namespaces of custom functions, which the file writes as `_xldudf_CCHC_DEM` for `CCHC.DEM`. */
const CUSTOM_NAMESPACES = ["CCHC"];

/** Functions newer than the file format: the file marks them `_xlfn.`, or older Excel shows #NAME? for good. */
const FUTURE_FUNCTIONS = (
  "ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM " +
  "LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE " +
  "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS " +
  "XLOOKUP XMATCH XOR"
).split(" ");
const FUTURE_WORKSHEET_FUNCTIONS = ["FILTER", "SORT"];

/** Functions that may give several values: Excel saves a formula with one as an array formula, whatever it gives. */
const ARRAY_FUNCTIONS = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SORT " +
    "SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP"
  ).split(" "),
);

/** A formula as the file holds it (no "=", prefixed names) in the form people write, with "=". */
export function fromFileFormula(formula: string): string {
  const tokens = tokensOf(formula).map(({ kind, text }) =>
    kind === "word"
      ? text.replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1.").replace(/_xl(?:fn|ws|pm|udf)\./g, "")
      : text,
  );
  return `=${tokens.join("")}`;
}

/** A formula as people write it in the form the file holds. */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens = tokensOf(body);
  return rewrite(tokens, (index) => {
    const name = calledFunction(tokens, index);
    const text = name === null ? null : nameInFile(name);
    return text === null ? null : { text, count: 1 };
  });
}

/** The name in capitals of the function that is called at this place; null where none is. */
function calledFunction(tokens: readonly Token[], index: number): string | null {
  return isCall(tokens, index) ? (tokens[index]?.text.toUpperCase() ?? null) : null;
}

function isCustomFunction(name: string): boolean {
  return CUSTOM_NAMESPACES.some((namespace) => name.startsWith(`${namespace}.`));
}

/** Null for a function that a file calls by the name that people write. */
function nameInFile(name: string): string | null {
  if (isCustomFunction(name)) return `_xldudf_${name.replaceAll(".", "_")}`;
  if (FUTURE_WORKSHEET_FUNCTIONS.includes(name)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.includes(name) ? `_xlfn.${name}` : null;
}

/**
 * Whether Excel saves a formula, in the form people write, as one that may spill even while it gives one value: it calls
 * a custom function or one of its own that gives several.
 */
export function isArrayFormula(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some((_token, index) => {
    const name = calledFunction(tokens, index);
    return name !== null && (isCustomFunction(name) || ARRAY_FUNCTIONS.has(name));
  });
}

/**
 * A formula moved by so many rows and columns, as the cells that share one formula need it: relative references move,
 * those with $ stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const cell = cellReference(tokens, index);
    if (cell === null) return null;
    const column = cell.column + (cell.isColumnFixed ? 0 : columns);
    const row = cell.row + (cell.isRowFixed ? 0 : rows);
    if (column < 0 || row < 0) return { text: "#REF!", count: 1 };
    const [columnSign, rowSign] = [cell.isColumnFixed ? "$" : "", cell.isRowFixed ? "$" : ""];
    return { text: `${columnSign}${columnName(column)}${rowSign}${row + 1}`, count: 1 };
  });
}
