/*
 * Native formulas that give what the custom functions give, in any Excel from 2010 on. They read cells as they are
 * written in one way (“Tháng 6/2024”, an area's label, points in their column); docs/formulas.md says what they do
 * with the rest. In English with commas, as the API wants them, without the leading "=".
 */

import { canonicalMonth, monthOfAnyYear } from "../months/month";

/** How a formula calls the cells of each column of a table: an address or a name, of one column and equally long. */
export interface TwinColumns {
  readonly problem: string;
  readonly remedy: string;
  readonly month?: string | undefined;
  readonly area?: string | undefined;
  readonly unit?: string | undefined;
  readonly points?: string | undefined;
}
export type TwinColumn = keyof TwinColumns;

/** A column that a formula needs and that the table may lack. */
export type OptionalColumn = "month" | "area" | "unit" | "points";

/** What a column must hold: the column's cells and a criterion of COUNTIFS, both as they stand in a formula. */
export type Criterion = readonly [cells: string, criterion: string];

/** A native number or text over the rows that also fulfil the criteria. */
export type Measure = (...criteria: readonly Criterion[]) => string;

export const FILLED = '"?*"';
export const EMPTY = '""';
/** The answer that the form itself suggests where there is nothing to report. */
const NO_PROBLEM = '"<>Không có"';
/** Any year of four digits. */
const ANY_YEAR = "/????";

/** A text constant in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text as a criterion that matches nothing but it. */
export const exactly = (text: string): string => quoted(text.replace(/[~*?]/g, "~$&"));

/** How many problems. */
export function count({ problem }: TwinColumns): Measure {
  return (...criteria) => `COUNTIFS(${listed([...named(problem), ...criteria])})`;
}

/** How many points they cost. */
export function points({ problem, points: cells }: TwinColumns): Measure {
  return (...criteria) => `SUMIFS(${cells},${listed([...named(problem), ...criteria])})`;
}

/**
 * The first or last of twelve months in which anything is due, else empty text: the largest place of a month with a
 * row, from December to January for the first. SUMPRODUCT makes any Excel count all twelve at once.
 * @param year null: of any year, and the text then has none
 */
export function month(columns: TwinColumns, which: "first" | "last", year: number | null): Measure {
  const months = Array.from({ length: 12 }, (_, at) => monthLabel(at + 1, year));
  if (which === "first") months.reverse();
  const criteria = months.map((label) => (year === null ? label + ANY_YEAR : label));
  const places = `{${months.map((_, at) => at + 1).join(";")}}`;
  return (...others) => {
    const counts = count(columns)(...others, [columns.month ?? "", arrayOf(criteria)]);
    return `CHOOSE(1+SUMPRODUCT(MAX(SIGN(${counts})*${places})),${["", ...months].map(quoted).join(",")})`;
  };
}

/** A month as a criterion. @param label an expression that gives “Tháng 6/2024”, or “Tháng 6” where no year is known */
export const inMonth = (label: string, year: number | null): string =>
  year === null ? `${label}&"${ANY_YEAR}"` : label;

/** “Tháng 6/2024”; without a year “Tháng 6”. */
export const monthLabel = (number: number, year: number | null): string =>
  year === null ? monthOfAnyYear(number) : canonicalMonth({ month: number, year });

/** Texts below each other, as an array constant. */
export const arrayOf = (texts: readonly string[]): string => `{${texts.map(quoted).join(";")}}`;

/** A row counts if it names a problem. */
function named(problem: string): readonly Criterion[] {
  return [
    [problem, FILLED],
    [problem, NO_PROBLEM],
  ];
}

const listed = (criteria: readonly Criterion[]): string =>
  criteria.map(([cells, criterion]) => `${cells},${criterion}`).join(",");
