import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../../files/a1";
import { cellReference, isSign, rewrite, type Token, tokensOf } from "../../files/formulaTokens";

/** A formula in A1 notation as R1C1 notation has it in the cell of this row and column, counted from 0. */
export function toR1C1(formula: string, row: number, column: number): string {
  const rowPart = (index: number, isFixed: boolean): string => `R${step(index, isFixed, row)}`;
  const columnPart = (index: number, isFixed: boolean): string => `C${step(index, isFixed, column)}`;
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const cell = cellReference(tokens, index);
    if (cell !== null) {
      const text = rowPart(cell.row, cell.isRowFixed) + columnPart(cell.column, cell.isColumnFixed);
      return { text, count: 1 };
    }
    const columns = wholeLines(tokens, index, /^\$?[A-Z]{1,3}$/i);
    if (columns !== null) {
      const parts = columns.map((text) =>
        columnPart(columnIndex(text.replace("$", "")), text.startsWith("$")),
      );
      return { text: span(parts), count: 3 };
    }
    const rows = wholeLines(tokens, index, /^\$?\d{1,7}$/);
    if (rows === null) return null;
    const parts = rows.map((text) => rowPart(Number(text.replace("$", "")) - 1, text.startsWith("$")));
    return { text: span(parts), count: 3 };
  });
}

/** The other way round. References that leave the sheet become #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const position = (text: string, from: number): number =>
    text.startsWith("[") || text === "" ? from + Number(text.slice(1, -1)) : Number(text) - 1;
  const sign = (text: string): string => (/^\d/.test(text) ? "$" : "");
  const rowPart = (text: string): string | null => {
    const index = position(text, row);
    return index < 0 || index > LAST_ROW ? null : sign(text) + String(index + 1);
  };
  const columnPart = (text: string): string | null => {
    const index = position(text, column);
    return index < 0 || index > LAST_COLUMN ? null : sign(text) + columnName(index);
  };
  const both = (first: string | null, last: string | null, between: string): string =>
    first === null || last === null ? "#REF!" : first + between + last;
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const reference = referenceAt(tokens, index);
    if (reference === null) return null;
    const { rows, columns, count } = reference;
    if (rows !== undefined && columns !== undefined) {
      return { text: both(columnPart(columns), rowPart(rows), ""), count };
    }
    const after = isSign(tokens[index + count], ":") ? referenceAt(tokens, index + count + 1) : null;
    const isSpan = after !== null && (after.rows === undefined) === (rows === undefined);
    const last = isSpan && (after.columns === undefined) === (columns === undefined) ? after : reference;
    const text =
      columns === undefined
        ? both(rowPart(rows ?? ""), rowPart(last.rows ?? ""), ":")
        : both(columnPart(columns), columnPart(last.columns ?? ""), ":");
    return { text, count: last === reference ? count : count + 1 + last.count };
  });
}

/** What a relative reference is where rows become columns; absolute ones stay. In R1C1 notation. */
export function transposeR1C1(formula: string): string {
  const tokens = tokensOf(formula);
  return rewrite(tokens, (index) => {
    const { rows, columns, count } = referenceAt(tokens, index) ?? {};
    if (rows === undefined || columns === undefined || count === undefined) return null;
    return /^\d/.test(rows) && /^\d/.test(columns) ? null : { text: `R${columns}C${rows}`, count };
  });
}

/** A reference in R1C1 notation: to a cell, or without its columns or its rows to whole rows or columns. */
interface Reference {
  /** "3" for the third row, "[-2]" for the second one above, "" for the formula's own. */
  readonly rows?: string | undefined;
  readonly columns?: string | undefined;
  /** The tokens that it is made of. */
  readonly count: number;
}

const STEP = "(?:\\[-?\\d+\\]|\\d+)?";
const REFERENCE = new RegExp(`^(?:R(?<r>${STEP}))?(?:C(?<c>${STEP}))?$`, "i");

function referenceAt(tokens: readonly Token[], start: number): Reference | null {
  const isPart = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "brackets";
  if (tokens[start]?.kind !== "word" || isPart(tokens[start - 1])) return null;
  let end = start;
  while (isPart(tokens[end])) end += 1;
  if (isSign(tokens[end], "(") || isSign(tokens[end], "!")) return null;
  const run = tokens.slice(start, end).map(({ text }) => text);
  const groups = REFERENCE.exec(run.join(""))?.groups;
  return groups === undefined ? null : { rows: groups["r"], columns: groups["c"], count: run.length };
}

/** The two ends of whole rows or columns, `$A:C` or `7:7`, at this place; null where there are none. */
function wholeLines(tokens: readonly Token[], start: number, end: RegExp): [string, string] | null {
  const [first, between, last, after] = tokens.slice(start, start + 4);
  if (first === undefined || last === undefined || !isSign(between, ":")) return null;
  if (!end.test(first.text) || !end.test(last.text) || isSign(after, "!") || isSign(after, "(")) return null;
  return [first.text, last.text];
}

function step(index: number, isFixed: boolean, from: number): string {
  if (isFixed) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

function span([first, last]: readonly string[]): string {
  return first === last ? String(first) : `${first}:${last}`;
}
