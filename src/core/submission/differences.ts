import { hashesOf } from "../consolidation/key";
import { matchRows } from "../consolidation/match";
import type { SourceValues } from "../consolidation/record";
import { fold } from "../fold";
import type { FormRow } from "../form";
import { textOf } from "../text";
import { COMPARED, sayingOf, type ComparedColumn } from "./received";

/** A row of a unit's two answers that is not the same in both. */
export interface RowDifference {
  /** null: the row has come new. */
  readonly there: FormRow["values"] | null;
  /** null: the row is not among those that have come. */
  readonly come: FormRow["values"] | null;
  /** In which the two differ; of a row that has no other, those with something in them. */
  readonly columns: readonly ComparedColumn[];
}

/**
 * Where an answer that has come differs from the one that is there: the rows in the order in which they have come, then those
 * that are only there. A corrected row stands beside what it was, found as Tổng hợp finds its rows again.
 */
export function differencesOf(there: readonly FormRow[], come: readonly FormRow[]): RowDifference[] {
  const [oldRows, newRows] = withoutEqual(there, come);
  const partners = matchRows(
    oldRows.map(({ row, values }) => ({ key: keyOf(row, comparable(values)), values: comparable(values) })),
    newRows.map(({ row, values }) => ({ sheetName: "", sheetId: "", row, values: comparable(values) })),
  );
  const before = new Map<number | null, FormRow>();
  for (const [at, partner] of partners.entries()) {
    const row = oldRows[at];
    if (row !== undefined && partner !== null) before.set(partner, row);
  }
  return [
    ...newRows.map(({ values }, at) => difference(before.get(at)?.values ?? null, values)),
    ...oldRows.filter((_, at) => partners[at] === null).map(({ values }) => difference(values, null)),
  ];
}

/** What both say, in whatever order, is no difference: as many of one as there are of the other. */
function withoutEqual(
  there: readonly FormRow[],
  come: readonly FormRow[],
): [readonly FormRow[], readonly FormRow[]] {
  const counts = new Map<string, number>();
  for (const row of come) counts.set(sayingOf(row), (counts.get(sayingOf(row)) ?? 0) + 1);
  const both = new Map<string, number>();
  const oldRows = there.filter((row) => {
    const saying = sayingOf(row);
    const left = counts.get(saying) ?? 0;
    if (left === 0) return true;
    counts.set(saying, left - 1);
    both.set(saying, (both.get(saying) ?? 0) + 1);
    return false;
  });
  const newRows = come.filter((row) => {
    const saying = sayingOf(row);
    const left = both.get(saying) ?? 0;
    both.set(saying, left - 1);
    return left <= 0;
  });
  return [oldRows, newRows];
}

function difference(there: RowDifference["there"], come: RowDifference["come"]): RowDifference {
  const columns = COMPARED.filter((name) => fold(textOf(there?.[name])) !== fold(textOf(come?.[name])));
  return { there, come, columns };
}

/** Of one unit on one sheet: only what the rows say tells them apart. */
function comparable({ problem = "", remedy = "", month = "", note = "" }: FormRow["values"]): SourceValues {
  return { unit: "", area: "", relatedArea: "", problem, remedy, month, note, points: "" };
}

const keyOf = (row: number, values: SourceValues) => ({
  sheetName: "",
  row,
  isGone: false,
  hashes: hashesOf(values),
});
