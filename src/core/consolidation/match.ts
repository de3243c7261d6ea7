import { fold } from "../text/fold";
import { pushTo } from "../pushTo";
import { LIKE, likeness, wordKeys, wordsOf } from "../text/likeness";
import { textOf } from "../text/text";
import { hashesOf, type SourceKey } from "./key";
import type { SourceRecord, SourceValues } from "./record";

/** A row of Tổng hợp that is to be found again among the sources. */
export interface KnownRow {
  /** null: a row that somebody typed, or whose key is lost. */
  readonly key: SourceKey | null;
  /** What stands in its cells now. */
  readonly values: SourceValues;
}

/** A source is a few dozen rows; only where hundreds are reworded at once are the far ones not compared. */
const NEAR = 200;

type Hashes = SourceKey["hashes"];

/** One side of a comparison, with what is compared. */
interface Candidate {
  readonly index: number;
  readonly row: number;
  /** What was written, or is to be. */
  readonly hashes: Hashes;
  readonly folded: string;
}

/**
 * For each row of Tổng hợp the place of its record in `records`, or null. One record for one row at most. The same
 * input gives the same pairs; time grows with the number of rows. How, and why so: docs/decisions.md.
 */
export function matchRows(
  rows: readonly KnownRow[],
  records: readonly SourceRecord[],
): readonly (number | null)[] {
  const pairs = new Array<number | null>(rows.length).fill(null);
  const taken = new Set<number>();
  const pair = (known: Candidate, record: Candidate): void => {
    pairs[known.index] = record.index;
    taken.add(record.index);
  };

  const newGroups = groupBy(
    records.map((record, index) => ({
      group: groupOf(record.sheetName, hashesOf(record.values).unit),
      candidate: candidateOf(index, record.row, hashesOf(record.values), record.values),
    })),
  );
  const oldGroups = groupBy(
    rows.flatMap(({ key, values }, index) =>
      key === null
        ? []
        : [
            {
              group: groupOf(key.sheetName, key.hashes.unit),
              candidate: candidateOf(index, key.row, key.hashes, values),
            },
          ],
    ),
  );
  const renamed = findRenamed(oldGroups, newGroups);
  for (const [group, known] of oldGroups) {
    const now = newGroups.get(renamed.get(group) ?? group);
    if (now !== undefined) matchWithin(known, now, pair);
  }
  adoptKeyless(rows, records, taken, pairs);
  return pairs;
}

/** One unit's rows on one sheet; a sheet with a column of units has several. */
function groupOf(sheetName: string, unitHash: string): string {
  return `${sheetName}\n${unitHash}`;
}

function candidateOf(
  index: number,
  row: number,
  hashes: Hashes,
  { problem, remedy }: SourceValues,
): Candidate {
  return { index, row, hashes, folded: `${fold(textOf(problem))}\n${fold(textOf(remedy))}` };
}

function groupBy(
  entries: readonly { group: string; candidate: Candidate }[],
): ReadonlyMap<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const { group, candidate } of entries) pushTo(groups, group, candidate);
  return groups;
}

/**
 * A sheet or a unit that is there no longer, and the new one that took its place: with the most problems in common, or
 * at least the same sheet or the same unit. A group that is still there is never taken for another.
 */
function findRenamed(
  oldGroups: ReadonlyMap<string, readonly Candidate[]>,
  newGroups: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, string> {
  const gone = [...oldGroups.keys()].filter((group) => !newGroups.has(group));
  const fresh = [...newGroups.keys()].filter((group) => !oldGroups.has(group));
  const withProblem = new Map<string, Set<string>>();
  for (const group of fresh) {
    for (const { hashes } of newGroups.get(group) ?? []) {
      const groups = withProblem.get(hashes.problem) ?? new Set();
      withProblem.set(hashes.problem, groups.add(group));
    }
  }
  const freshByPart = new Map<string, string[]>();
  for (const group of fresh) for (const part of partsOf(group)) pushTo(freshByPart, part, group);

  const votes: { from: string; to: string; count: number }[] = [];
  for (const from of gone) {
    const counts = new Map<string, number>();
    const vote = (to: string, count: number): unknown => counts.set(to, (counts.get(to) ?? 0) + count);
    for (const { hashes } of oldGroups.get(from) ?? [])
      for (const to of withProblem.get(hashes.problem) ?? []) vote(to, 2);
    for (const part of partsOf(from)) for (const to of freshByPart.get(part) ?? []) vote(to, 1);
    for (const [to, count] of counts) votes.push({ from, to, count });
  }
  votes.sort((a, b) => b.count - a.count); // stable: of two alike the first in the table goes first
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  for (const { from, to } of votes) {
    if (renamed.has(from) || used.has(to)) continue;
    renamed.set(from, to);
    used.add(to);
  }
  return renamed;
}

/** The sheet and the unit, apart: neither is mistaken for the other. */
function partsOf(group: string): [string, string] {
  const [sheetName = "", unit = ""] = group.split("\n");
  return [`sheet ${sheetName}`, `unit ${unit}`];
}

/** From the surest sign to the weakest; the same place decides between rows that say the same. */
const SIGNS: readonly ((candidate: Candidate) => string)[] = [
  ({ hashes, row }) => `${hashes.problem} ${hashes.remedy} ${row}`,
  ({ hashes }) => `${hashes.problem} ${hashes.remedy}`,
  ({ hashes, row }) => `${hashes.problem} ${row}`,
  ({ hashes }) => hashes.problem,
  ({ folded }) => folded,
];

function matchWithin(
  known: readonly Candidate[],
  now: readonly Candidate[],
  pair: (known: Candidate, record: Candidate) => void,
): void {
  let [leftKnown, leftNow] = [known, now];
  for (const sign of SIGNS) {
    const bySign = new Map<string, Candidate[]>();
    for (const record of leftNow) pushTo(bySign, sign(record), record);
    const used = new Set<Candidate>();
    leftKnown = leftKnown.filter((row) => {
      // A blank problem says nothing: such a row is known by all of it or by its likeness alone.
      const record =
        row.folded.startsWith("\n") && sign !== SIGNS[0] ? undefined : bySign.get(sign(row))?.shift();
      if (record === undefined) return true;
      pair(row, record);
      used.add(record);
      return false;
    });
    leftNow = leftNow.filter((record) => !used.has(record));
    if (leftKnown.length === 0 || leftNow.length === 0) return;
  }
  matchAlike(leftKnown, leftNow, pair);
}

/** Corrected texts: the most alike first, of several the nearest to its old place. */
function matchAlike(
  known: readonly Candidate[],
  now: readonly Candidate[],
  pair: (known: Candidate, record: Candidate) => void,
): void {
  const words = now.map(tellingWords);
  const alike = known.flatMap((row, position) => {
    const own = tellingWords(row);
    const first = Math.max(0, position - NEAR);
    return now.slice(first, position + NEAR).flatMap((record, index) => {
      const share = likeness(own, words[first + index] ?? new Set());
      return share < LIKE ? [] : [{ row, record, share, distance: Math.abs(row.row - record.row) }];
    });
  });
  alike.sort((a, b) => b.share - a.share || a.distance - b.distance);
  const used = new Set<Candidate>();
  for (const { row, record } of alike) {
    if (used.has(row) || used.has(record)) continue;
    used.add(row).add(record);
    pair(row, record);
  }
}

/** Those of the problem alone, where there is one: two criteria are not the same because they have one remedy. */
function tellingWords({ folded }: Candidate): ReadonlySet<string> {
  const [problem = "", remedy = ""] = folded.split("\n");
  return wordKeys(wordsOf(problem === "" ? remedy : problem));
}

/** A row that lost its key, or was stacked by hand before: only where unit and texts are the source's own. */
function adoptKeyless(
  rows: readonly KnownRow[],
  records: readonly SourceRecord[],
  taken: Set<number>,
  pairs: (number | null)[],
): void {
  if (rows.every(({ key }) => key !== null)) return;
  const bySaying = new Map<string, number[]>();
  for (const [index, { values }] of records.entries())
    if (!taken.has(index)) pushTo(bySaying, saying(values), index);
  for (const [index, { key, values }] of rows.entries()) {
    const record = key === null ? bySaying.get(saying(values))?.shift() : undefined;
    if (record === undefined) continue;
    pairs[index] = record;
    taken.add(record);
  }
}

function saying({ unit, problem, remedy }: SourceValues): string {
  return [unit, problem, remedy].map((value) => fold(textOf(value))).join("\n");
}
