import type { CellValue } from "../form/grid";
import { formatKey, hashesOf, hashOf, parseKey } from "./key";
import { matchRows, type KnownRow } from "./match";
import { SOURCE_FIELDS, type SourceField, type SourceRecord, type SourceValues } from "./record";

/** A row of the table Tổng hợp as it stands. */
export interface TableRow {
  readonly key: CellValue;
  readonly values: SourceValues;
}

/** A cell of Tổng hợp that is to say something else. */
interface FieldChange {
  readonly field: SourceField | "key";
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What becomes of a row that is there. */
export interface PlannedRow {
  /** own: somebody typed it, no unit sent it. gone: its source is there no longer; it is marked and stays. */
  readonly kind: "unchanged" | "updated" | "gone" | "own";
  /** Its source, where there still is one. */
  readonly record: SourceRecord | null;
  /** A key alone may change: its source row has only moved. */
  readonly changes: readonly FieldChange[];
  /** Cells that Văn phòng has changed and whose source says something else: kept as they are. */
  readonly kept: readonly SourceField[];
}

export interface NewRow {
  readonly key: string;
  readonly record: SourceRecord;
}

export interface ConsolidationPlan {
  /** One for each row of the table, in its order. */
  readonly rows: readonly PlannedRow[];
  /** To be added at the end, in the order of the sheets. */
  readonly added: readonly NewRow[];
}

/**
 * What makes Tổng hợp say what the units' forms say, with nothing of Văn phòng's overwritten: a cell is written only
 * where it still holds what was written there last, or is blank.
 */
export function planConsolidation(
  table: readonly TableRow[],
  records: readonly SourceRecord[],
): ConsolidationPlan {
  const known = table.map(({ key, values }): KnownRow => ({ key: parseKey(key), values }));
  const pairs = matchRows(known, records);
  const used = new Set(pairs);
  return {
    rows: known.map((row, position) => {
      const index = pairs[position];
      const record = index === null || index === undefined ? undefined : records[index];
      const before = table[position]?.key ?? "";
      return record === undefined ? withoutSource(row, before) : withSource(row, before, record);
    }),
    added: records.flatMap((record, at) => (used.has(at) ? [] : [{ key: keyOf(record), record }])),
  };
}

function keyOf({ sheetName, row, values }: SourceRecord): string {
  return formatKey({ sheetName, row, isGone: false, hashes: hashesOf(values) });
}

function withoutSource({ key }: KnownRow, before: CellValue): PlannedRow {
  const nothing = { record: null, changes: [], kept: [] };
  if (key === null) return { kind: "own", ...nothing };
  if (key.isGone) return { kind: "gone", ...nothing };
  const after = formatKey({ ...key, isGone: true });
  return { kind: "gone", ...nothing, changes: [{ field: "key", before, after }] };
}

function withSource({ key, values }: KnownRow, keyBefore: CellValue, record: SourceRecord): PlannedRow {
  const changes: FieldChange[] = [];
  const kept: SourceField[] = [];
  const hashes = hashesOf(record.values);
  for (const field of SOURCE_FIELDS) {
    const [before, after] = [values[field], record.values[field]];
    const last = key?.hashes[field];
    if (before === after) continue;
    const isOurs = last === undefined ? before === "" : hashOf(before) === last;
    if (isOurs) changes.push({ field, before, after });
    else {
      // Still to be told from what the source says: it stays Văn phòng's at the next run.
      if (last !== undefined) hashes[field] = last;
      if (last !== hashOf(after)) kept.push(field);
    }
  }
  const kind = changes.length > 0 || key === null || key.isGone ? "updated" : "unchanged";
  const { sheetName, row } = record;
  const after = formatKey({ sheetName, row, isGone: false, hashes });
  if (after !== keyBefore) changes.push({ field: "key", before: keyBefore, after });
  return { kind, record, changes, kept };
}
