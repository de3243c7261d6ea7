import { areaAddress, cellAddress, columnName } from "../../core/sheet/a1";
import type { Form } from "../../core/form/form";
import type { CellPosition } from "../../core/form/grid";
import type { ListedColumn } from "../form/formRules";
import { marksOf, type CheckedRange } from "./checkFormula";
import { columnRuns, LISTED_COLUMNS, SPARE_ROWS, type ColumnCells } from "./ownMarks";
import type { MarkedSheet } from "./readMarks";

/** Each formula compares its row with all others, and is several thousand characters long. */
const MOST_ROWS = 500;
const LAST_COLUMN = 16_383;

/** What “Thêm danh sách, tô màu” would add to a sheet made by hand. Rows and columns from 0. */
export interface MarksPlan {
  readonly kind: "plan";
  readonly sheetName: string;
  /** Some of it was added before: it can be taken off. */
  readonly isThere: boolean;
  /** Where Kiểm tra stands, or may: from its heading to the last row that is marked. */
  readonly check: ColumnCells;
  /** Its heading is to be written: Kiểm tra is new. */
  readonly isNew: boolean;
  /** The rows that get its formula. */
  readonly formulas: readonly number[];
  /** The cell for the number of cells that are missing. */
  readonly count: CellPosition | null;
  /** Addresses of the cells that are to be coloured where they are empty. */
  readonly colours: readonly string[];
  readonly lists: readonly { readonly list: ListedColumn; readonly cells: readonly ColumnCells[] }[];
  /** Columns of which some cells have a list of somebody's. */
  readonly keptLists: readonly ListedColumn[];
  /** There is a column for areas, and no sheet with the list of them. */
  readonly lacksAreas: boolean;
  /** Without a print area Excel prints all columns, Kiểm tra too. */
  readonly isPrinted: boolean;
  readonly range: CheckedRange;
}

/** Why nothing can be added. */
export type MarksRefusal =
  | { readonly kind: "noForm" | "ownForm" | "tooLong" | "noColumn" }
  /** There is a column Kiểm tra of somebody's. */
  | { readonly kind: "checkTaken"; readonly address: string };

/**
 * Works out what is still lacking on a worksheet; nothing of anybody's is written over.
 * @param defaultYear of the remedies, where the form names none
 */
export function planMarks(sheet: MarkedSheet, defaultYear: number): MarksPlan | MarksRefusal {
  const { found, own, beside } = sheet;
  if (found === null) return { kind: "noForm" };
  const { form, table } = found;
  if (sheet.isOwnForm) return { kind: "ownForm" };
  if (own.check === null && form.columns.check !== undefined) {
    const address = cellAddress({ row: form.headerRow, column: form.columns.check });
    return { kind: "checkTaken", address };
  }
  const spareLast = table.last + (table.isOpen ? SPARE_ROWS : 0);
  const last = own.check !== null && own.check.lastRow >= table.last ? own.check.lastRow : spareLast;
  if (table.last - table.first >= MOST_ROWS) return { kind: "tooLong" };
  const column = own.check?.column ?? beside;
  if (column > LAST_COLUMN) return { kind: "noColumn" };

  const range = checkedRange(form, { column, first: table.first, last }, defaultYear);
  const marks = marksOf(range);
  // Colours and count look for the words of Kiểm tra: where a release has changed these, all of them are written anew.
  const isColoured =
    own.check?.lastRow === last && own.colours.length >= marks.length && !own.check.isOutdated;
  const filled = new Set([...(own.check?.formulas ?? []), ...(own.check?.others ?? [])]);
  const headerRow = own.check?.headerRow ?? form.headerRow;
  return {
    kind: "plan",
    sheetName: sheet.sheetName,
    isThere: own.names.length > 0,
    check: { row: headerRow, column, rows: last - headerRow + 1 },
    isNew: own.check === null,
    // A formula is printed even where it says nothing: without a print area spare rows would be a blank page.
    formulas: rowsBetween(table.first, sheet.hasPrintArea ? last : table.last).filter(
      (row) => !filled.has(row),
    ),
    count: own.check === null && headerRow > 0 ? { row: headerRow - 1, column } : null,
    colours: isColoured ? [] : [...new Set(marks.map((mark) => marked(mark.column, range)))],
    lists: lists(sheet, form, last),
    keptLists: keptLists(sheet, form, last),
    lacksAreas: form.columns.area !== undefined && !sheet.hasAreas,
    isPrinted: !sheet.hasPrintArea,
    range,
  };
}

/** Whether there is nothing left to add. */
export function isComplete({ isNew, formulas, colours, lists }: MarksPlan): boolean {
  return !isNew && formulas.length === 0 && colours.length === 0 && lists.length === 0;
}

function checkedRange(
  form: Form,
  { column, first, last }: { column: number; first: number; last: number },
  defaultYear: number,
): CheckedRange {
  const letter = (at: number | undefined): string | undefined => (at === undefined ? at : columnName(at));
  const { tt, problem, remedy, month, note, unit } = form.columns;
  const optional = Object.entries({ tt, month, note, unit }).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, columnName(at)] as const],
  );
  return {
    columns: {
      problem: letter(problem) ?? "",
      remedy: letter(remedy) ?? "",
      ...Object.fromEntries(optional),
      check: columnName(column),
    },
    headerRow: form.headerRow + 1,
    firstRow: first + 1,
    lastRow: last + 1,
    actionYear: form.year ?? form.issued?.year ?? defaultYear,
  };
}

const rowsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const marked = (column: string, { firstRow, lastRow }: CheckedRange): string =>
  `${column}${firstRow}:${column}${lastRow}`;

function lists({ unlisted, hasAreas }: MarkedSheet, { columns }: Form, last: number): MarksPlan["lists"] {
  return LISTED_COLUMNS.flatMap((list) => {
    const column = columns[list];
    const rows = (unlisted[list] ?? []).filter((row) => row <= last);
    if (column === undefined || rows.length === 0 || (list === "area" && !hasAreas)) return [];
    return [{ list, cells: columnRuns(column, rows) }];
  });
}

function keptLists({ found, own, unlisted }: MarkedSheet, { columns }: Form, last: number): ListedColumn[] {
  return LISTED_COLUMNS.filter((list) => {
    const column = columns[list];
    if (column === undefined || found === null) return false;
    const rows = rowsBetween(found.table.first, Math.min(last, found.table.last));
    const free = new Set(unlisted[list]);
    const isOwn = (row: number): boolean =>
      own.lists.some((cells) => cells.column === column && cells.row <= row && row < cells.row + cells.rows);
    return rows.some((row) => !free.has(row) && !isOwn(row));
  });
}

/** “D7:D60”. */
export const addressOf = ({ row, column, rows }: ColumnCells): string =>
  areaAddress({ row, column }, rows, 1);
