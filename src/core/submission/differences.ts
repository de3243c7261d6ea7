import { hashesOf } from "../consolidation/key";
import { matchRows } from "../consolidation/match";
import type { SourceValues } from "../consolidation/record";
import { fold } from "../text/fold";
import type { FormRow } from "../form/form";
import { textOf } from "../text/text";
import { COMPARED, comparedText, sayingOf, type ComparedColumn } from "./received";

/** What a row says, as it is shown. */
export type RowTexts = Readonly<Record<ComparedColumn | "tt", string>>;

/** A row of a unit's two answers that is not the same in both. */
export interface RowDifference {
  /** null: the row has come new. */
  readonly there: RowTexts | null;
  /** null: the row is not among those that have come. */
  readonly come: RowTexts | null;
  /** In which the two differ; of a row that has no other, those with something in them. */
  readonly columns: readonly ComparedColumn[];
}

interface ComparedRow {
  readonly row: number;
  readonly saying: string;
  readonly texts: RowTexts;
}

/**
 * Where an answer that has come differs from the one that is there: the rows in the order in which they have come, then those
 * that are only there. A corrected row stands beside what it was, found as Tổng hợp finds its rows again.
 * @param year completes months that are numbers
 */
export function differencesOf(
  there: readonly FormRow[],
  come: readonly FormRow[],
  year: number,
): RowDifference[] {
  const [allOld, allNew] = [there.map((row) => compared(row, year)), come.map((row) => compared(row, year))];
  const oldRows = withoutEqual(allOld, allNew);
  const newRows = withoutEqual(allNew, allOld);
  const partners = matchRows(
    oldRows.map(({ row, texts }) => ({ key: keyOf(row, valuesOf(texts)), values: valuesOf(texts) })),
    newRows.map(({ row, texts }) => ({ sheetName: "", sheetId: "", row, values: valuesOf(texts) })),
  );
  const before = new Map<number | null, RowTexts>();
  for (const [index, { texts }] of oldRows.entries()) before.set(partners[index] ?? null, texts);
  return [
    ...newRows.map(({ texts }, at) => difference(before.get(at) ?? null, texts)),
    ...oldRows.filter((_, at) => partners[at] === null).map(({ texts }) => difference(texts, null)),
  ];
}

function compared(row: FormRow, year: number): ComparedRow {
  const texts = Object.fromEntries(COMPARED.map((name) => [name, comparedText(row.values, name, year)]));
  const tt = textOf(row.values.tt).trim();
  return { row: row.row, saying: sayingOf(row, year), texts: { ...(texts as RowTexts), tt } };
}

/** What both say, in whatever order, is no difference: as often in one as in the other. */
function withoutEqual(rows: readonly ComparedRow[], others: readonly ComparedRow[]): ComparedRow[] {
  const left = new Map<string, number>();
  for (const { saying } of others) left.set(saying, (left.get(saying) ?? 0) + 1);
  return rows.filter(({ saying }) => {
    const count = left.get(saying) ?? 0;
    left.set(saying, count - 1);
    return count <= 0;
  });
}

function difference(there: RowTexts | null, come: RowTexts | null): RowDifference {
  const columns = COMPARED.filter((name) => fold(there?.[name] ?? "") !== fold(come?.[name] ?? ""));
  return { there, come, columns };
}

/** Of one unit on one sheet: only what the rows say tells them apart. */
function valuesOf({ problem, remedy, month, note }: RowTexts): SourceValues {
  return { unit: "", area: "", relatedArea: "", problem, remedy, month, note, points: "" };
}

const keyOf = (row: number, values: SourceValues) => ({
  sheetName: "",
  row,
  isGone: false,
  hashes: hashesOf(values),
});
