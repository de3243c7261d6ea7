import MiniSearch from "minisearch";
import { likeness, wordKeys } from "../text/likeness";
import { EMPTY_WORDS } from "./features";
import type { Word } from "./words";

/** A row of this workbook that somebody has tagged. */
export interface TaggedRow {
  readonly problem: string;
  /** The area's code. */
  readonly area: string;
}

/** A tagged row that says much the same as another row. */
export interface Neighbour {
  readonly row: TaggedRow;
  /** Share of the words that both have, 0 to 1. */
  readonly likeness: number;
}

/** Rows looked at for one row, and the likeness from which one counts. */
const NEAREST = 5;
const LIKE = 0.4;
/** Words searched for: the rarest tell most, and a row that says the same has them too. */
const RAREST = 4;
/** How many rows those words may stand in together, beyond the rarest one's: every row that is found is weighed. */
const MOST_FOUND = 40;

/** Finds the tagged rows that are most like a row. */
export type FindNeighbours = (words: readonly Word[]) => Neighbour[];

/** @param rows with their words; those without any word are never found */
export function indexTaggedRows(
  rows: readonly (TaggedRow & { readonly words: readonly Word[] })[],
): FindNeighbours {
  if (rows.length === 0) return () => [];
  const split = (text: string): string[] => text.split(" ");
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], tokenize: split });
  const texts = rows.map(({ words }) => tellingWords(words));
  index.addAll(texts.map((words, id) => ({ id, text: words.join(" ") })));
  const frequency = new Map<string, number>();
  for (const word of texts.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const keys: ReadonlySet<string>[] = [];
  return (words) => {
    const own = keysOf(words);
    return index
      .search(rarest(tellingWords(words), frequency).join(" "))
      .slice(0, NEAREST)
      .flatMap(({ id }: { id: number }) => {
        const row = rows[id];
        if (row === undefined) return [];
        return [{ row, likeness: likeness(own, (keys[id] ??= keysOf(row.words))) }];
      })
      .filter((neighbour) => neighbour.likeness >= LIKE);
  };
}

/** The rarest of the words that tagged rows have, at least one. */
function rarest(words: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  const known = words
    .map((word) => ({ word, rows: frequency.get(word) ?? 0 }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => a.rows - b.rows)
    .slice(0, RAREST);
  let found = 0;
  return known.filter(({ rows }, at) => at === 0 || (found += rows) <= MOST_FOUND).map(({ word }) => word);
}

function tellingWords(words: readonly Word[]): string[] {
  return [...new Set(words.map(({ word }) => word))].filter((word) => !EMPTY_WORDS.has(word));
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return wordKeys(words.map(({ word }) => word));
}
