import { cellName, columnIndex } from "./a1";

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

/** The name of a function that is called, before its bracket, in two: the first word, and what follows it. */
const CALL = /(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9]*)((?:\.[A-Za-z0-9]+)*)(?=\()/gu;

/** Strings, quoted sheet names and table references: nothing in them is a cell reference or a function. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;

/** A formula as the file holds it (no "=", prefixed names) in the form people write, with "=". */
export function fromFileFormula(formula: string): string {
  const plain = outsideQuotes(formula, (text) =>
    text.replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1.").replace(/_xl(?:fn|ws|pm|udf)\./g, ""),
  );
  return `=${plain}`;
}

/** A formula as people write it in the form the file holds. */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return outsideQuotes(body, (text) =>
    text.replace(CALL, (whole, first: string, rest: string) => {
      const name = (first + rest).toUpperCase();
      if (rest !== "" && CUSTOM_NAMESPACES.includes(first.toUpperCase()))
        return `_xldudf_${name.replaceAll(".", "_")}`;
      if (FUTURE_WORKSHEET_FUNCTIONS.includes(name)) return `_xlfn._xlws.${name}`;
      return FUTURE_FUNCTIONS.includes(name) ? `_xlfn.${name}` : whole;
    }),
  );
}

/**
 * Whether Excel saves a formula, in the form people write, as one that may spill even while it gives one value: it calls
 * a custom function or one of its own that gives several.
 */
export function isArrayFormula(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, (text) => {
    for (const [, first = "", rest = ""] of text.matchAll(CALL)) {
      const isCustom = rest !== "" && CUSTOM_NAMESPACES.includes(first.toUpperCase());
      found ||= isCustom || (rest === "" && ARRAY_FUNCTIONS.has(first.toUpperCase()));
    }
    return text;
  });
  return found;
}

/**
 * A formula moved by so many rows and columns, as the cells that share one formula need it: relative references move,
 * those with $ stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (text) =>
    text.replace(
      /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu,
      (_whole, columnFixed: string, column: string, rowFixed: string, row: string) => {
        const toColumn = columnIndex(column) + (columnFixed ? 0 : columns);
        const toRow = Number(row) - 1 + (rowFixed ? 0 : rows);
        if (toColumn < 0 || toRow < 0) return "#REF!";
        const [letters, number] = splitName(cellName(toRow, toColumn));
        return columnFixed + letters + rowFixed + number;
      },
    ),
  );
}

function splitName(name: string): [string, string] {
  const digits = name.search(/\d/);
  return [name.slice(0, digits), name.slice(digits)];
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(QUOTED)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}
