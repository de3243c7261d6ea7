import type { YearMonth } from "../months/yearMonth";
import { fold } from "../text/fold";
import type { Form, FormColumn, FormRow } from "./form";
import type { CellValue, Grid } from "./grid";
import { readHeadings, yearOf, type HeadingColumns } from "./headings";
import { isNotAnEntry, startsSignatures } from "./otherRows";
import { isBlank, textOf, tidy } from "../text/text";
import { RELEASED } from "../wordings/released";
import { alternatives, orReleased } from "../wordings/wordings";

/** How far down a heading row is looked for. */
const HEADING_ROWS = 30;
/** The reference line's date, whose day and number are often left open: “ngày     /04/2024”, “ngày 10 tháng 4 năm 2024”. */
const ISSUED = new RegExp(
  String.raw`^\(?(?:${alternatives(RELEASED.heading.referenceStart)}).*\bngay[ ._…\d]{0,20}(?:\/|thang) ?(\d\d?) ?(?:\/|nam) ?(20\d\d)(?!\d)`,
);
/** The reference line is about 100 characters, twice that in NFD. */
const LONGEST_REFERENCE = 400;
const UNIT_LABEL = orReleased(
  /^(?:ten )?(?:phong, ?don vi|don vi|phong)(?: (?:bao cao|lap|gui|thuc hien|de nghi))?$/,
  RELEASED.heading.unitLabel,
);

/**
 * Finds the Phụ lục 01 on a worksheet by its headings, wherever they stand in the first 30 rows and in whatever
 * order. `null` where there is none. Excel tables and plain ranges look the same here.
 */
export function recogniseForm(grid: Grid): Form | null {
  for (let headerRow = 0; headerRow < Math.min(grid.length, HEADING_ROWS); headerRow++) {
    const columns = readHeadings(grid[headerRow] ?? []);
    if (columns === null) continue;
    const unit = unitAbove(grid, headerRow, columns);
    const year = yearInHeading(grid, headerRow, columns);
    const issued = issuedAbove(grid, headerRow);
    return {
      headerRow,
      columns,
      rows: readRows(grid, headerRow, columns),
      ...(unit === undefined ? {} : { unit }),
      ...(year === undefined ? {} : { year }),
      ...(issued === undefined ? {} : { issued }),
    };
  }
  return null;
}

/** A unit's own form, Tổng hợp that is stacked from those, or what is printed from Tổng hợp. */
export type FormKind = "unit" | "consolidation" | "print";

export function kindOfForm({ columns }: Form): FormKind {
  if (columns.source !== undefined) return "consolidation";
  return columns.printedFrom === undefined ? "unit" : "print";
}

/** The same as `recogniseForm`, of a unit's own form only. */
export function recogniseUnitForm(grid: Grid): Form | null {
  const form = recogniseForm(grid);
  return form !== null && kindOfForm(form) === "unit" ? form : null;
}

/** A table given without its headings, whose columns are known. `grid` holds nothing but its rows. */
export function formWithoutHeadings(grid: Grid, columns: HeadingColumns): Form {
  return { headerRow: -1, columns, rows: readRows(grid, -1, columns) };
}

function readRows(grid: Grid, headerRow: number, columns: HeadingColumns): FormRow[] {
  const rows: FormRow[] = [];
  const headings = valuesOf(grid[headerRow] ?? [], columns);
  for (let index = headerRow + 1; index < grid.length; index++) {
    const cells = grid[index] ?? [];
    const row = { row: index, values: valuesOf(cells, columns) };
    if (startsSignatures(cells, row)) break;
    if (isNotAnEntry(row, headings) || continuesHeading(row, headerRow)) continue;
    rows.push(row);
  }
  return rows;
}

function valuesOf(cells: readonly CellValue[], columns: HeadingColumns): FormRow["values"] {
  const values: Partial<Record<FormColumn, CellValue>> = {};
  for (const [column, position] of Object.entries(columns) as [FormColumn, number][])
    values[column] = cells[position] ?? "";
  return values;
}

/** The second line of a heading in a cell of its own: “(tháng.../năm 2024)”. */
function continuesHeading({ row, values: { problem, remedy, month } }: FormRow, headerRow: number): boolean {
  return row === headerRow + 1 && isBlank(problem) && isBlank(remedy) && isHeadingLine(month);
}

function isHeadingLine(month: CellValue | undefined): boolean {
  return /^\(?thang[^a-z\d]*nam/.test(fold(textOf(month)));
}

function yearInHeading(grid: Grid, headerRow: number, { month }: HeadingColumns): number | undefined {
  if (month === undefined) return undefined;
  const below = grid[headerRow + 1]?.[month];
  return yearOf(grid[headerRow]?.[month]) ?? (isHeadingLine(below) ? yearOf(below) : undefined);
}

/**
 * The name after “Đơn vị:” in the rows above the headings, or in the next filled cell of that row. Over Kiểm tra stands
 * how many cells are missing, and no name.
 */
function unitAbove(grid: Grid, headerRow: number, { check }: HeadingColumns): string | undefined {
  for (const cells of grid.slice(0, headerRow)) {
    for (const [index, cell] of cells.entries()) {
      const text = textOf(cell).normalize("NFC");
      const colon = text.indexOf(":");
      if (!UNIT_LABEL.test(fold(colon < 0 ? text : text.slice(0, colon)))) continue;
      const name = [colon < 0 ? "" : text.slice(colon + 1), ...cells.slice(index + 1, check)].find(
        (part) => !isBlank(part),
      );
      if (name !== undefined) return tidy(name);
    }
  }
  return undefined;
}

function issuedAbove(grid: Grid, headerRow: number): YearMonth | undefined {
  for (const cell of grid.slice(0, headerRow).flat()) {
    const text = textOf(cell);
    const [, month, year] = (text.length <= LONGEST_REFERENCE && ISSUED.exec(fold(text))) || [];
    if (Number(month) >= 1 && Number(month) <= 12) return { month: Number(month), year: Number(year) };
  }
  return undefined;
}
