import { resolveArea } from "../areas/resolve";
import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { readMonth } from "../months/month";
import { monthOfSerial } from "../months/serial";
import { isBlank, textOf } from "../text/text";
import type { TallyProblem } from "./problem";
import { hasColumn, type TallyRow, type TallyTable } from "./tallyTable";

/** What a tally is narrowed to, as people write it; several of one kind add up, none at all means everything. */
export interface Filters {
  readonly areas?: readonly CellValue[];
  readonly months?: readonly CellValue[];
  readonly units?: readonly CellValue[];
}

type Test = (row: TallyRow) => boolean;

/** How rows without an area or a month are asked for. */
export const UNKNOWN = "chua ro";
const LAST_SERIAL_OF_2099 = 73_050;

/** The rows that the filters leave. */
export function filtered(
  table: TallyTable,
  { areas, months, units }: Filters,
): readonly TallyRow[] | TallyProblem {
  const tests: Test[] = [];
  for (const [column, values, read] of [
    ["area", areas, areaTest],
    ["month", months, monthTest],
    ["unit", units, unitTest],
  ] as const) {
    const given = (values ?? []).filter((value) => !isBlank(value));
    if (given.length === 0) continue;
    if (!isAnswerable(table, column)) return { problem: "noColumn", column };
    const anyOf: Test[] = [];
    for (const value of given) {
      const test = read(value, table);
      if (test === null) return { problem: "unknown", column, text: textOf(value) };
      anyOf.push(test);
    }
    tests.push((row) => anyOf.some((test) => test(row)));
  }
  return tests.length === 0 ? table.rows : table.rows.filter((row) => tests.every((test) => test(row)));
}

export function isAnswerable(table: TallyTable, column: "area" | "month" | "unit"): boolean {
  return hasColumn(table, column) || (column === "unit" && table.rows.some(({ unit }) => unit !== null));
}

/** An area of the catalogue, or one that is not in it and stands in the table. */
function areaTest(value: CellValue, { rows, areas }: TallyTable): Test | null {
  const text = textOf(value);
  if (fold(text) === UNKNOWN) return ({ area }) => area === null;
  const known = resolveArea(text, areas);
  const key = known?.code ?? fold(text);
  if (known === null && !rows.some(({ area }) => area?.key === key)) return null;
  return ({ area }) => area?.key === key;
}

/** “tháng 6”, 6, “6/2024”, a date, “Quý II”; without a year, of any year. */
function monthTest(value: CellValue): Test | null {
  if (fold(textOf(value)) === UNKNOWN) return ({ due }) => due === null;
  const months = monthsOf(value);
  if (months === null) return null;
  const { from, to, year } = months;
  return ({ due }) =>
    due !== null && due.month >= from && due.month <= to && (year === null || due.year === year);
}

/** The months that a filter names; null where it names none. */
export function monthsOf(value: CellValue): { from: number; to: number; year: number | null } | null {
  if (typeof value === "number" && value > 12 && value <= LAST_SERIAL_OF_2099) {
    const { month, year } = monthOfSerial(value);
    if (year >= 2000) return { from: month, to: month, year };
  }
  const { from, to, year, verdict } = readMonth(value, 0);
  return verdict === "not-a-month" || to === null ? null : { from: from ?? to, to, year: year || null };
}

function unitTest(value: CellValue, { rows }: TallyTable): Test | null {
  const key = fold(textOf(value));
  return rows.some(({ unit }) => unit?.key === key) ? ({ unit }) => unit?.key === key : null;
}
