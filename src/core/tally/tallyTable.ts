import { type AreaCatalogue, DEFAULT_CATALOGUE } from "../areas/catalogue";
import { resolveArea } from "../areas/resolve";
import { rowFacts } from "../check/facts";
import { fold } from "../text/fold";
import type { Form, FormColumn } from "../form/form";
import type { CellValue, Grid } from "../form/grid";
import type { HeadingColumns } from "../form/headings";
import { monthOfSerial } from "../months/serial";
import { rowPoints, type RowPoints } from "../points/rowPoints";
import { formWithoutHeadings, recogniseForm } from "../form/recognise";
import { isBlank, textOf, tidy } from "../text/text";
import type { TallyProblem } from "./problem";

/** Something that a cell names, and the key by which it is compared. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** The month in which something is to be completed; no year where neither the cell nor the table names one. */
export interface Due {
  readonly month: number;
  readonly year: number | null;
}

/** A row that names a problem. */
export interface TallyRow extends RowPoints {
  /** `fold` of the problem. */
  readonly problem: string;
  /** Null where the row does not say whose it is. */
  readonly unit: Named | null;
  /** Null where the cell is blank. The key of a known area is its code. */
  readonly area: Named | null;
  readonly due: Due | null;
  readonly hasRemedy: boolean;
}

export interface TallyTable {
  readonly form: Form;
  /** The year of months that name none. */
  readonly year: number | null;
  readonly rows: readonly TallyRow[];
  /** What its areas are read by. */
  readonly areas: AreaCatalogue;
  /** Whose row it is, of any row of the form. */
  readonly unitOf: (values: Form["rows"][number]["values"]) => Named | null;
}

/** As many rows as a worksheet has: whole columns. */
const WORKSHEET_ROWS = 1_048_576;
/** The columns of a unit's sheet, as this product makes it. */
const KNOWN_ORDER = ["tt", "problem", "remedy", "month", "note", "check", "area", "points"] as const;
/** TT, problem and remedy: less is no table. */
const FEWEST_COLUMNS = 3;

/**
 * Reads a Phụ lục 01 for tallies: by its headings, or where it has none by the official order of its columns.
 * @param grid the values of a range, rows × columns; blank cells are ""
 * @param year of months that name none, where the table itself names no year; else the year most months name
 * @param unit whose table it is, where neither a column nor a line above the headings says so
 * @param areas as the workbook has them on Danh mục
 */
export function readTable(
  grid: Grid,
  { year, unit, areas = DEFAULT_CATALOGUE }: { year?: number; unit?: string; areas?: AreaCatalogue } = {},
): TallyTable | TallyProblem {
  if (grid.length >= WORKSHEET_ROWS) return { problem: "tooLong" };
  const form = recogniseForm(grid) ?? withoutHeadings(grid);
  if (form === null) return { problem: "noTable" };
  const ownYear = form.year ?? form.issued?.year ?? year ?? yearOfMonths(form);
  const naming = namer(fold);
  const unitOf = ({ unit: cell }: Form["rows"][number]["values"]): Named | null =>
    naming(form.columns.unit === undefined ? (form.unit ?? unit) : cell);
  const areaOf = namer((text) => resolveArea(text, areas)?.code ?? fold(text));
  const facts = rowFacts(form, ownYear ?? 0);
  const rows = form.rows.flatMap(({ values }, index): TallyRow[] => {
    const known = facts[index];
    if (known === undefined || !known.namesProblem) return [];
    const { to, year: named, verdict } = known.month;
    return [
      {
        problem: known.problemKey,
        unit: unitOf(values),
        area: areaOf(values.area),
        ...rowPoints(values),
        due: verdict === "not-a-month" || to === null ? null : { month: to, year: named || null },
        hasRemedy: !isBlank(values.remedy),
      },
    ];
  });
  return { form, year: ownYear ?? null, rows, areas, unitOf };
}

export function hasColumn({ form }: TallyTable, column: FormColumn): boolean {
  return form.columns[column] !== undefined;
}

function withoutHeadings(grid: Grid): Form | null {
  const width = grid[0]?.length ?? 0;
  if (width < FEWEST_COLUMNS || width > KNOWN_ORDER.length) return null;
  const columns: HeadingColumns = Object.fromEntries(
    KNOWN_ORDER.slice(0, width).map((name, index) => [name, index]),
  );
  return formWithoutHeadings(grid, columns);
}

/** The year that most of the months name; the earlier of two. */
function yearOfMonths({ rows }: Form): number | undefined {
  const counts = new Map<number, number>();
  for (const { values } of rows) {
    const year = yearNamed(values.month);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, times], [b, otherTimes]) => otherTimes - times || a - b);
  return most?.[0];
}

function yearNamed(value: CellValue | undefined): number | undefined {
  const serialYear = typeof value === "number" && value >= 61 ? monthOfSerial(value).year : 0;
  if (serialYear >= 2000 && serialYear <= 2099) return serialYear;
  const text = /(?<!\d)20\d\d(?!\d)/.exec(textOf(value).slice(0, 200))?.[0];
  return text === undefined ? undefined : Number(text);
}

/** Names that many cells share are looked up once. */
function namer(keyOf: (text: string) => string): (cell: CellValue | undefined) => Named | null {
  const known = new Map<string, Named | null>();
  return (cell) => {
    const text = textOf(cell);
    let named = known.get(text);
    if (named === undefined) {
      const name = tidy(text);
      named = isBlank(text) ? null : { key: keyOf(text), name };
      known.set(text, named);
    }
    return named;
  };
}
