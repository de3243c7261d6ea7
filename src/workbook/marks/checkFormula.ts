import {
  DENIAL,
  DENIAL_WORDS,
  LONGEST_DENIAL,
  NOT_OURS,
  NOT_OURS_FIRST,
  OURS,
} from "../../core/check/denials";
import { fold } from "../../core/text/fold";
import { vi } from "../../locales/vi";

/** Column letters. A sheet made by hand may lack some of them: the form is recognised all the same. */
export interface CheckedColumns {
  readonly tt?: string;
  readonly problem: string;
  readonly remedy: string;
  readonly month?: string;
  readonly note?: string;
  /** On a sheet of several units: the same problem in two of them is no repetition. */
  readonly unit?: string;
  readonly check: string;
}

/** Where the formulas stand and look: column letters, and 1-based rows. */
export interface CheckedRange {
  readonly columns: CheckedColumns;
  readonly headerRow: number;
  /** Below the headings, which may take two rows. */
  readonly firstRow: number;
  /** The last row that a duplicate is looked for in. */
  readonly lastRow: number;
  /** The year of the remedies, which the form's own “tháng …/2024” holds. */
  readonly actionYear: number;
}

const { error, problem, remedy, month, split, duplicate, separator, reads } = vi.form.checkTexts;

/** Stands for "to be filled in", as `isBlank` of the core has it. No array constants: the workbench's engine fails on them. */
const FILLERS = [".", "…", "-", "–", "_", ",", ";", ":", "\u00A0"];
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const PUNCTUATION = [",", ".", ";", ":", "-", "–", "(", ")", "/", "!"];
const ROMAN = ["I", "V", "X"];
/** Above any row number, so that the first of equal rows is the largest number. */
const MANY = 1_000_000;
/** What stands in a column that the sheet lacks, as formulas write it. */
const NOTHING = '""';

/** SUBSTITUTE around SUBSTITUTE: Excel allows 64 levels. */
const replaceAll = (text: string, parts: readonly string[], by: string): string =>
  parts.reduce((inner, part) => `SUBSTITUTE(${inner},"${part}","${by}")`, text);
/** Nothing but spaces: for the columns in which nobody leaves dots to be filled in. Excel allows a formula 8,192 characters. */
const isEmpty = (text: string): string => `TRIM(${text})=""`;
const isBlank = (text: string): string => `TRIM(${replaceAll(text, FILLERS, "")})=""`;
const contains = (text: string, part: string): string => `ISNUMBER(SEARCH("${part}",${text}))`;
const or = (...conditions: readonly string[]): string => `OR(${conditions.join(",")})`;
const and = (...conditions: readonly string[]): string => `AND(${conditions.join(",")})`;
/** Both spellings, where they differ: with accents and without. */
const spellings = (text: string): string[] => [...new Set([text, fold(text)])];

/**
 * The native formula of the working column Kiểm tra: what a row still lacks, in words, in any Excel from 2010 on and
 * without the add-in. It follows the core's rules problemEmpty, remedyEmpty, monthEmpty, splitRow and duplicateProblem,
 * and what the core takes for no entry; a test compares the two. In English with commas, as the API wants it.
 * @param row 1-based
 */
export function checkFormula(range: CheckedRange, row: number): string {
  const { columns, headerRow } = range;
  const cell = (letter: string | undefined): string => (letter === undefined ? NOTHING : `$${letter}${row}`);
  const cells = {
    tt: cell(columns.tt),
    problem: cell(columns.problem),
    remedy: cell(columns.remedy),
    month: cell(columns.month),
    note: cell(columns.note),
  };
  const hasError = `ISERROR(${Object.values(cells).join("&")})`;
  const isNoEntry = or(
    isBlank(`${cells.problem}&${cells.remedy}&${cells.month}`),
    `${cells.problem}=$${columns.problem}$${headerRow}`,
    isGroupHeading(cells),
    isTotal(cells),
  );
  const say = (condition: string, text: string): string => `IF(${condition},"${separator}${text}","")`;
  const missing = [say(isBlank(cells.remedy), remedy)];
  if (columns.month !== undefined) missing.push(say(isMonthBlank(cells.month, range.actionYear), month));
  const found = `IF(${isHandedOver(cells)},"",${missing.join("&")})&${repeats(range, row)}`;
  const asked = `IF(${isDenial(cells.problem)},"",MID(${found},${separator.length + 1},200))`;
  const entry = `IF(${isContinuation(range, cells)},"${split}",IF(${isBlank(cells.problem)},"${problem}",${asked}))`;
  return `=IF(${hasError},"${error}",IF(${isNoEntry},"",${entry}))`;
}

/** Whether a formula of Kiểm tra says what it would say today: an earlier release may have used other words. */
export function isCurrentCheckFormula(
  formula: unknown,
  { hasMonth }: { readonly hasMonth: boolean },
): boolean {
  const said = [error, problem, remedy, split, duplicate, ...(hasMonth ? [month] : [])];
  return said.every((text) => String(formula).includes(text));
}

/** A column's letter, and what is true in its first row where the cell is to be coloured. */
export interface Mark {
  readonly column: string;
  readonly formula: string;
}

/** The conditional formats of a form: colours say the same as the words of Kiểm tra. */
export function marksOf({ columns, firstRow }: Pick<CheckedRange, "columns" | "firstRow">): Mark[] {
  const marks = [
    { column: columns.problem, formula: isSaid(columns.check, problem, firstRow) },
    { column: columns.remedy, formula: isMissing(columns, columns.remedy, remedy, firstRow) },
  ];
  if (columns.month === undefined) return marks;
  return [
    ...marks,
    { column: columns.month, formula: isMissing(columns, columns.month, month, firstRow) },
    { column: columns.month, formula: isDateNotMonth(columns.month, firstRow) },
  ];
}

function isSaid(check: string, text: string, row: number): string {
  return `=${contains(`$${check}${row}`, text)}`;
}

/**
 * True where Kiểm tra says that the given column is missing. Below the table, where nothing stands in Kiểm tra yet,
 * true where a problem without any “không” has neither that cell nor a note.
 */
function isMissing(columns: CheckedColumns, column: string, text: string, row: number): string {
  const cell = (letter: string): string => `$${letter}${row}`;
  const [asked, check] = [cell(columns.problem), cell(columns.check)];
  const denies = or(...spellings(DENIAL).map((word) => contains(asked, word)));
  const unanswered = [column, columns.note].flatMap((letter) =>
    letter === undefined ? [] : [isEmpty(cell(letter))],
  );
  const below = and(`NOT(${isEmpty(asked)})`, ...unanswered, `NOT(${denies})`);
  return `=IF(ISBLANK(${check}),${below},${contains(check, text)})`;
}

/** True where Excel holds a number that is no month: text such as 6/2024 that it has turned into a date. */
function isDateNotMonth(column: string, row: number): string {
  return `=AND(ISNUMBER($${column}${row}),N($${column}${row})>12)`;
}

/** How many cells the Kiểm tra column calls missing, in a sentence; empty text when none. */
export function missingCountFormula(check: string, firstRow: number, lastRow: number): string {
  const cells = `$${check}$${firstRow}:$${check}$${lastRow}`;
  // Kiểm tra's own texts are short: COUNTIF stops at 255 characters only where people write.
  const number = [problem, remedy, month].map((text) => `COUNTIF(${cells},"*${text}*")`).join("+");
  const [before, after] = vi.form.checkTexts.count;
  return `=IF(${number}=0,"","${before}"&(${number})&"${after}")`;
}

interface Cells {
  readonly tt: string;
  readonly problem: string;
  readonly remedy: string;
  readonly month: string;
  readonly note: string;
}

/** “Không có” and the like: nothing is left once the words of denials are taken out. */
function isDenial(text: string): string {
  const leaves = (words: readonly string[]): string => {
    const plain = replaceAll(replaceAll(`" "&LOWER(${text})&" "`, DIGITS, ""), PUNCTUATION, " ");
    return `TRIM(${replaceAll(
      plain,
      words.map((word) => ` ${word} `),
      " ",
    )})=""`;
  };
  const folded = [...new Set(DENIAL_WORDS.map(fold))];
  const denies = or(...spellings(DENIAL).map((word) => contains(text, word)));
  return and(`LEN(${text})<=${LONGEST_DENIAL}`, denies, or(leaves(DENIAL_WORDS), leaves(folded)));
}

/** The note hands the row to others, or the remedy or the month begins so. */
function isHandedOver({ note, remedy, month }: Cells): string {
  const others = replaceAll(`LOWER(TRIM(${note}))`, spellings(OURS), "");
  const parts = [...new Set(NOT_OURS.flatMap(spellings))];
  const first = [remedy, month].flatMap((text) =>
    spellings(NOT_OURS_FIRST).map((part) => `LEFT(TRIM(${text}),${part.length})="${part}"`),
  );
  return or(...first, `${replaceAll(others, parts, "")}<>${others}`);
}

/** Blank, or the form's own “tháng …/2024” as it was. */
function isMonthBlank(text: string, year: number): string {
  const rest = replaceAll(`LOWER(${text})`, [reads.month, reads.year, `/${year}`, ` ${year}`, "/"], "");
  return or(isBlank(text), and(contains(text, reads.month), isBlank(rest)));
}

/** A row that only goes on with the one above. INDEX, so that no reference breaks when that row is deleted. */
function isContinuation({ columns, firstRow, lastRow }: CheckedRange, cells: Cells): string {
  // Without TT no row begins an entry in it, so that none is known to go on with one.
  if (columns.tt === undefined) return "FALSE";
  const before = firstRow - 1;
  const above = (letter: string | undefined): string =>
    letter === undefined
      ? NOTHING
      : `INDEX($${letter}$${before}:$${letter}$${lastRow},ROW()-ROW($${letter}$${before}))`;
  const isUnfinished = (problem: string, month: string): string => {
    const start = `LEFT(TRIM(${problem}))`;
    const isLowerCase = and(`EXACT(${start},LOWER(${start}))`, `NOT(EXACT(${start},UPPER(${start})))`);
    return or(isEmpty(problem), and(isLowerCase, isEmpty(month)));
  };
  const [problemAbove, monthAbove] = [above(columns.problem), above(columns.month)];
  const goesOn = and(
    `ROW()>ROW($${columns.problem}$${before})+1`,
    isEmpty(cells.tt),
    // The row above begins an entry, or goes on itself. By its own Kiểm tra this would be a circular reference.
    or(`NOT(${isEmpty(above(columns.tt))})`, isUnfinished(problemAbove, monthAbove)),
    `NOT(${isEmpty([columns.problem, columns.remedy, columns.month].map(above).join("&"))})`,
    isUnfinished(cells.problem, cells.month),
  );
  return `IFERROR(${goesOn},FALSE)`; // an error above is told there
}

/** “I. Thể chế”, “A”, “II” beside its title, and nothing that answers it. */
function isGroupHeading({ tt, problem, remedy, month, note }: Cells): string {
  const mark = `TRIM(${replaceAll(tt, [".", ")"], "")})`;
  const inNumber = or(
    and(`${mark}<>""`, `${replaceAll(mark, ROMAN, "")}=""`),
    and(`LEN(${mark})=1`, `ISNUMBER(FIND(${mark},"ABCDEFGH"))`),
  );
  const title = `TRIM(${problem})`;
  const endsAt = (length: number): string =>
    and(`LEN(${title})>${length}`, `ISNUMBER(FIND(MID(${title},${length + 1},1),".):/-"))`);
  const isRoman = (length: number): string =>
    and(`${replaceAll(`LEFT(${title},${length})`, ROMAN, "")}=""`, endsAt(length));
  const inTitle = and(
    isEmpty(tt),
    or(and(`ISNUMBER(FIND(LEFT(${title}),"ABCDEFGHIVX"))`, endsAt(1)), isRoman(2), isRoman(3)),
  );
  return and(isEmpty(`${remedy}&${month}&${note}`), or(inNumber, inTitle));
}

/** “Cộng”, “Tổng cộng: 08 tồn tại”. */
function isTotal({ tt, problem, remedy, month }: Cells): string {
  const label = `LOWER(TRIM(SUBSTITUTE(IF(${isEmpty(tt)},${problem},${tt}),":","")))`;
  const whole = `ISNUMBER(FIND("|"&${label}&"|","|${reads.totals.join("|")}|"))`;
  const begins = and(
    isEmpty(remedy),
    `LEFT(${label},${reads.grandTotal.length})="${reads.grandTotal}"`,
    `LEN(${label})<50`,
  );
  return and(isEmpty(month), or(whole, begins));
}

/** The first row with the same text, where it is above. SUMPRODUCT: COUNTIF stops at 255 characters and takes * and ? for any. */
function repeats({ columns, firstRow, lastRow }: CheckedRange, row: number): string {
  const all = (letter: string): string => `$${letter}$${firstRow}:$${letter}$${lastRow}`;
  const same = [columns.problem, columns.unit].flatMap((letter) =>
    letter === undefined ? [] : [`(TRIM(${all(letter)})=TRIM($${letter}${row}))`],
  );
  const equal = [...same, `(${MANY}-ROW(${all(columns.problem)}))`].join("*");
  const first = `IFERROR(${MANY}-SUMPRODUCT(MAX(${equal})),ROW())`;
  return `IF(${first}<ROW(),"${separator}${duplicate} "&${first},"")`;
}
