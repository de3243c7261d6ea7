import type { Form, FormColumn } from "../core/form/form";
import { rectangular, type CellValue, type Grid } from "../core/form/grid";
import { startsSignatures } from "../core/form/otherRows";
import { kindOfForm, recogniseForm } from "../core/form/recognise";
import { isSameUnit } from "../core/form/rowUnits";
import { fold } from "../core/text/fold";
import { isBlank, textOf } from "../core/text/text";
import { matchColumns, targetsOf, type Row } from "./columnMatch";

/** A form and the grid that it stands on. */
interface Stretch {
  readonly grid: Grid;
  readonly form: Form;
}

/** With as many as stand above the form before, headings are still among the first 30 rows. */
const FEW_LINES = 8;
const PAGE_END =
  /^(?:phu luc [\divx]+ ?)?\(?tiep (?:theo|tuc)[^a-z]*$|^[^a-z\d]*(?:trang )?\d{1,3}(?: ?\/ ?\d+)?[^a-z\d]*$|^$/;

/** What a table after a form is to it. */
export type Next =
  /** The form goes on: its grid with the table's rows. */
  | { readonly kind: "same"; readonly grid: Grid }
  /** A form of its own, with the headings of the one before where it has none. */
  | { readonly kind: "another"; readonly grid: Grid }
  | { readonly kind: "none" };

/**
 * What a table is to the form before it. It goes on where it names no other unit and no other year, and where its headings
 * are a form's or what its columns hold suits the form's. Signatures in between are left out, for the form would end at
 * them; titles of groups stay.
 * @param lines what stands between the two @param rows the table, with its headings where it has some
 */
export function nextOf(before: Stretch, lines: readonly Row[], rows: readonly Row[]): Next {
  const { form, grid } = before;
  const headings = grid[form.headerRow] ?? [];
  const repeated = recogniseForm(rectangular([...lines, ...rows]));
  const isNextPage = lines.every(([line]) => isPageEnd(line));
  const pairs = repeated === null ? matchColumns(targetsOf(form.columns, headings), rows, isNextPage) : null;
  if (repeated === null && pairs === null) return { kind: "none" };
  const unit = repeated?.unit ?? recogniseForm(rectangular([...lines, headings]))?.unit;
  const isOtherUnit = unit !== undefined && !isSameUnit(unit, form.unit ?? "");
  if (repeated !== null && (isOtherUnit || !isAlike(repeated, form))) {
    // A table without a unit of its own is the same unit's, which the lines above the first one name.
    const above = unit === undefined ? grid.slice(0, form.headerRow) : [];
    return { kind: "another", grid: rectangular([...above, ...lines.slice(-FEW_LINES), ...rows]) };
  }
  const goesOn =
    pairs === null ? withHeadings(before, repeated, lines, rows) : withoutHeadings(before, pairs, rows);
  if (isOtherUnit) return { kind: "another", grid: rectangular([...lines, headings, ...goesOn.rows]) };
  const kept = grid
    .slice(0, signaturesOf(before))
    .map((row, at) => (at === form.headerRow ? goesOn.headings : row));
  const titles = lines.map(([line]) => line).filter(isGroupTitle);
  const titleRows = titles.map((title) => placed([title ?? ""], new Map([[0, form.columns.problem ?? 0]])));
  return { kind: "same", grid: rectangular([...kept, ...titleRows, ...goesOn.rows]) };
}

function isAlike(form: Form, other: Form): boolean {
  const isOtherYear = form.year !== undefined && other.year !== undefined && form.year !== other.year;
  return !isOtherYear && kindOfForm(form) === kindOfForm(other);
}

interface Laid {
  readonly headings: Row;
  readonly rows: readonly Row[];
}

/** The rows below repeated headings in the form's columns; columns that it has not got come after its last one. */
function withHeadings(
  { grid, form }: Stretch,
  repeated: Form | null,
  lines: readonly Row[],
  rows: readonly Row[],
): Laid {
  const start = (repeated?.headerRow ?? 0) - lines.length;
  const headings = [...(grid[form.headerRow] ?? [])];
  const places = new Map<number, number>();
  for (const [column, from] of Object.entries(repeated?.columns ?? {}) as [FormColumn, number][]) {
    const to = form.columns[column];
    if (to !== undefined) places.set(from, to);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  let next = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let from = 0; from < width; from++) {
    if (places.has(from) || rows.every((row) => isBlank(row[from]))) continue;
    headings[next] = rows[start]?.[from] ?? "";
    places.set(from, next++);
  }
  return { headings, rows: rows.slice(start + 1).map((row) => placed(row, places)) };
}

/** The rows in the form's columns; what has no column goes with the note, or with the remedy where there is none. */
function withoutHeadings(
  { grid, form }: Stretch,
  pairs: ReadonlyMap<number, number>,
  rows: readonly Row[],
): Laid {
  const rest = form.columns.note ?? form.columns.remedy ?? 0;
  const laid = rows.map((row) => {
    const cells = placed(row, pairs);
    const unplaced = row.filter((value, from) => !pairs.has(from) && !isBlank(value));
    if (unplaced.length > 0)
      cells[rest] = [cells[rest], ...unplaced]
        .filter((it) => !isBlank(it))
        .map(textOf)
        .join("\n");
    return cells;
  });
  return { headings: grid[form.headerRow] ?? [], rows: laid };
}

function placed(row: Row, places: ReadonlyMap<number, number>): CellValue[] {
  const cells: CellValue[] = [];
  row.forEach((value, from) => {
    const to = places.get(from);
    if (to !== undefined) cells[to] = value;
  });
  return cells;
}

/** The 0-based row of the grid from which on only signatures stand; its end where there are none. */
function signaturesOf({ grid, form }: Stretch): number {
  const below = (form.rows.at(-1)?.row ?? form.headerRow) + 1;
  for (let row = below; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const tt = form.columns.tt === undefined ? "" : (cells[form.columns.tt] ?? "");
    if (startsSignatures(cells, { row, values: { tt } })) return row;
  }
  return grid.length;
}

/** “II. Cải cách thủ tục hành chính” between two tables. */
function isGroupTitle(line: CellValue | undefined): boolean {
  return /^\s*(?:[IVX]+|[A-H])\s*[.):/-]/.test(textOf(line));
}

/** A page number, “(tiếp theo)”. */
function isPageEnd(line: CellValue | undefined): boolean {
  return PAGE_END.test(fold(textOf(line).slice(0, 60)));
}
