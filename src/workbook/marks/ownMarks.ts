import type { CellPosition } from "../../core/form/grid";
import { RELEASED } from "../../core/wordings/released";
import { everyWording, type Wordings } from "../../core/wordings/wordings";
import { AREAS_NAME } from "../areas/areasSheet";
import type { ListedColumn } from "../form/formRules";

/**
 * How marks that were added to a sheet made by hand are known again: hidden names of that sheet say where they stand, in
 * any session and on any machine, and what stands there is ours only while it still reads like what a release has written. The
 * names themselves are never changed.
 */

/** Rows below the table that get the marks too, where nothing stands there: people go on writing. */
export const SPARE_ROWS = 50;

/** The cells of Kiểm tra, from its heading on. */
export const CHECK_NAME = "CCHC_KiemTra";
/** The cell with the number of cells that are missing. */
export const COUNT_NAME = "CCHC_ConThieu";
/** Cells that were given a list; a number follows. */
const LIST_NAMES: Readonly<Record<ListedColumn, string>> = {
  month: "CCHC_DanhSachThang_",
  area: "CCHC_DanhSachLinhVuc_",
  points: "CCHC_DanhSachDiem_",
};

export const LISTED_COLUMNS: readonly ListedColumn[] = ["month", "area", "points"];

/** The column whose list a name says was added, null for any other name. */
export function listOfName(name: string): ListedColumn | null {
  return LISTED_COLUMNS.find((column) => name.startsWith(LIST_NAMES[column])) ?? null;
}

/** A name that is still free for one more range of cells with a list. */
export function newListName(column: ListedColumn, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(LIST_NAMES[column] + String(number))) number++;
  return LIST_NAMES[column] + String(number);
}

const { error, problem, split, countBefore, countAfter } = RELEASED.check;

/** What stands over the formulas, by any release. */
export function isCheckHeading(cell: unknown): boolean {
  return everyWording(RELEASED.headings.check).some((wording) => wording === cell);
}

/** A formula of Kiểm tra, whatever Excel has made of its references since. */
export function isCheckFormula(formula: unknown): boolean {
  return [error, problem, split].every((wordings) => isFormulaWith(formula, wordings));
}

/** The formula of “Còn 3 ô chưa ghi”. */
export function isCountFormula(formula: unknown): boolean {
  return [countBefore, countAfter, problem].every((wordings) => isFormulaWith(formula, wordings));
}

function isFormulaWith(formula: unknown, wordings: Wordings): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return everyWording(wordings).some((wording) => formula.includes(wording));
}

/** The formula without its references, which follow inserted and deleted rows and columns. */
export function formulaShape(formula: string): string {
  return formula.replaceAll(" ", "").replaceAll(/#REF!|\$?\b[A-Z]{1,3}\$?\d+\b/g, "#");
}

const COLOURS = new Set(everyWording(RELEASED.colours));

/** The formula of a conditional format that “Tô màu” has made. */
export function isMarkFormula(formula: string): boolean {
  return COLOURS.has(formulaShape(formula));
}

/** A validation as it is loaded. */
export type LoadedValidation = Pick<Excel.DataValidation, "type" | "rule" | "prompt">;

/** Whether cells still have the list that they were given, and not one that somebody has made of it. */
export function isOwnValidation(column: ListedColumn, { type, rule, prompt }: LoadedValidation): boolean {
  if (!everyWording(RELEASED.promptTitles[column]).includes(prompt.title)) return false;
  if (column === "points") return type === "Decimal" && rule.decimal?.operator === "GreaterThanOrEqualTo";
  const source = rule.list?.source;
  if (typeof source !== "string") return false;
  if (column === "area") return source === `=${AREAS_NAME}`;
  const year = /\d{4}/.exec(source)?.[0] ?? "";
  return everyWording(RELEASED.monthList).some((list) => list.replaceAll("{year}", year) === source);
}

/** Cells below each other in one column; rows and columns from 0. */
export interface ColumnCells extends CellPosition {
  readonly rows: number;
}

/** Few ranges of one column that hold these rows and no others. @param rows 0-based, ascending */
export function columnRuns(column: number, rows: readonly number[]): ColumnCells[] {
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.rows === row) run.rows += 1;
    else runs.push({ row, column, rows: 1 });
  }
  return runs;
}
