import MiniSearch from "minisearch";
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
/** Words searched for: the rarest tell most, and looking for all of a long row takes five times as long. */
const RAREST = 6;

/** Finds the tagged rows that are most like a row. */
export type FindNeighbours = (words: readonly Word[]) => Neighbour[];

/** @param rows with their words; those without any word are never found */
export function indexTaggedRows(
  rows: readonly (TaggedRow & { readonly words: readonly Word[] })[],
): FindNeighbours {
  if (rows.length === 0) return () => [];
  const split = (text: string): string[] => text.split(" ");
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], tokenize: split });
  const keys = rows.map(({ words }) => keysOf(words));
  const texts = rows.map(({ words }) => tellingWords(words));
  index.addAll(texts.map((words, id) => ({ id, text: words.join(" ") })));
  const frequency = new Map<string, number>();
  for (const word of texts.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => frequency.get(word) ?? 0;
  return (words) => {
    const own = keysOf(words);
    return index
      .search(
        tellingWords(words)
          .filter((word) => frequency.has(word))
          .sort((a, b) => rarity(a) - rarity(b))
          .slice(0, RAREST)
          .join(" "),
      )
      .slice(0, NEAREST)
      .flatMap(({ id }: { id: number }) => {
        const [row, other] = [rows[id], keys[id]];
        if (row === undefined || other === undefined) return [];
        return [{ row, likeness: shared(own, other) }];
      })
      .filter(({ likeness }) => likeness >= LIKE);
  };
}

function tellingWords(words: readonly Word[]): string[] {
  return [...new Set(words.map(({ word }) => word))].filter((word) => !EMPTY_WORDS.has(word));
}

/** Words and pairs of words: the same words in another order are less alike. */
function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ word }, at) => [word, `${word} ${words[at + 1]?.word ?? ""}`]));
}

/** Dice's coefficient. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const key of one) if (other.has(key)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
