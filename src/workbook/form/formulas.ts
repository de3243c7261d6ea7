import { vi } from "../../locales/vi";

/**
 * The sheet's native formulas, in English with commas as the API wants them. They follow the rules remedyEmpty and
 * monthEmpty of the core, in any Excel from 2010 on and without the add-in; the core knows more ways to say that
 * there is no problem or that it is not the unit's. References are to the sheet's own columns (sheetLayout.ts):
 * B problem, C remedy, D month, E note.
 */
const { problem, remedy, month, separator, noProblem, notOurs } = vi.form.checkTexts;

/** Dots and dashes are the form's own filling, not an answer. */
const isBlank = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),".",""),"-","")=""`;

/** Nothing is asked of a row that says there is no problem, nor of one that its note hands to others. */
function isExcused(row: number): string {
  const answers = noProblem.map((answer) => `TRIM($B${row})="${answer}"`).join(",");
  return `OR(${answers},ISNUMBER(SEARCH("${notOurs}",$E${row})))`;
}

/** The Kiểm tra column of a row: what it still lacks, in words; empty text when nothing. */
export function checkFormula(row: number): string {
  const say = (column: string, text: string): string =>
    `IF(${isBlank(`$${column}${row}`)},"${separator}${text}","")`;
  const list = [say("B", problem), say("C", remedy), say("D", month)].join("&");
  const isEmptyRow = isBlank(`$B${row}&$C${row}&$D${row}`);
  return `=IF(OR(${isEmptyRow},${isExcused(row)}),"",MID(${list},${separator.length + 1},200))`;
}

/** True where a row names a problem and lacks the given column. */
export function isMissing(column: "C" | "D", row: number): string {
  return `=AND(NOT(${isBlank(`$B${row}`)}),NOT(${isExcused(row)}),${isBlank(`$${column}${row}`)})`;
}

/** True where Excel holds a number that is no month: text such as 6/2024 that it has turned into a date. */
export function isDateNotMonth(row: number): string {
  return `=AND(ISNUMBER($D${row}),N($D${row})>12)`;
}
