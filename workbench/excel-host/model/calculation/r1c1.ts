import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../../files/a1";

/** Texts and quoted sheet names, in which nothing is a reference. */
const QUOTED = `"(?:[^"]|"")*"?|'(?:[^']|'')*'?`;
/** A table's reference: `Bảng[[#This Row],[Tháng]]`. */
const TABLE = `[\\p{L}_\\\\][\\p{L}\\p{N}_.]*\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]`;
const BEFORE = `(?<![\\p{L}\\p{N}_.$])`;
const AFTER = `(?![\\p{L}\\p{N}_(.!])`;

const A1 = new RegExp(
  `${QUOTED}|${TABLE}|` +
    `${BEFORE}(?<c1>\\$?[A-Z]{1,3}):(?<c2>\\$?[A-Z]{1,3})${AFTER}|` +
    `${BEFORE}(?<r1>\\$?\\d{1,7}):(?<r2>\\$?\\d{1,7})${AFTER}|` +
    `${BEFORE}(?<c>\\$?[A-Z]{1,3})(?<r>\\$?\\d{1,7})${AFTER}`,
  "giu",
);

const STEP = `(?:\\[-?\\d+\\]|\\d+)?`;
const R1C1 = new RegExp(
  `${QUOTED}|` +
    `${BEFORE}R(?<r>${STEP})C(?<c>${STEP})(?![\\p{L}\\p{N}_(.![])|` +
    `${BEFORE}R(?<r1>${STEP})(?::R(?<r2>${STEP}))?(?![\\p{L}\\p{N}_(.![])|` +
    `${BEFORE}C(?<c1>${STEP})(?::C(?<c2>${STEP}))?(?![\\p{L}\\p{N}_(.![])|` +
    TABLE,
  "giu",
);

/** A formula in A1 notation as R1C1 notation has it in the cell of this row and column, counted from 0. */
export function toR1C1(formula: string, row: number, column: number): string {
  const rows = (text: string): string => `R${step(text, Number(text.replace("$", "")) - 1, row)}`;
  const columns = (text: string): string => `C${step(text, columnIndex(text.replace("$", "")), column)}`;
  return replace(formula, A1, ({ c, r, c1, c2, r1, r2 }) => {
    if (c !== undefined && r !== undefined) return rows(r) + columns(c);
    if (c1 !== undefined && c2 !== undefined) return span(columns(c1), columns(c2));
    if (r1 !== undefined && r2 !== undefined) return span(rows(r1), rows(r2));
    return null;
  });
}

/** The other way round. References that leave the sheet become #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const at = (text: string, from: number): number =>
    text.startsWith("[") || text === "" ? from + Number(text.slice(1, -1)) : Number(text) - 1;
  const sign = (text: string): string => (/^\d/.test(text) ? "$" : "");
  const rows = (text: string): string | null => {
    const index = at(text, row);
    return index < 0 || index > LAST_ROW ? null : sign(text) + String(index + 1);
  };
  const columns = (text: string): string | null => {
    const index = at(text, column);
    return index < 0 || index > LAST_COLUMN ? null : sign(text) + columnName(index);
  };
  const both = (first: string | null, last: string | null, between: string): string =>
    first === null || last === null ? "#REF!" : first + between + last;
  return replace(formula, R1C1, ({ c, r, c1, c2 = c1, r1, r2 = r1 }) => {
    if (c !== undefined && r !== undefined) return both(columns(c), rows(r), "");
    if (c1 !== undefined && c2 !== undefined) return both(columns(c1), columns(c2), ":");
    if (r1 !== undefined && r2 !== undefined) return both(rows(r1), rows(r2), ":");
    return null;
  });
}

/** What a relative reference is where rows become columns; absolute ones stay. In R1C1 notation. */
export function transposeR1C1(formula: string): string {
  return replace(formula, R1C1, ({ c, r }) => {
    if (c === undefined || r === undefined) return null;
    return /^\d/.test(r) && /^\d/.test(c) ? null : `R${c}C${r}`;
  });
}

type Groups = Partial<Record<"c" | "r" | "c1" | "c2" | "r1" | "r2", string>>;

/** Replaces the references that `change` has something for. */
function replace(formula: string, references: RegExp, change: (groups: Groups) => string | null): string {
  return formula.replace(
    references,
    (...match: unknown[]) => change(match.at(-1) as Groups) ?? String(match[0]),
  );
}

function step(text: string, index: number, from: number): string {
  if (text.startsWith("$")) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}
