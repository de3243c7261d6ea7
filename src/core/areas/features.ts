import { isCompound } from "./compounds";
import { CONCEPTS_OF, LONGEST_FROM } from "./concepts";
import type { Word } from "./words";

/** Something that a criterion says, by which its area is judged. */
export interface Feature {
  /** A word, two words in a row, “@concept”, or two concepts of the same row: “@citizen+waiting”. */
  readonly name: string;
  /** How much it counts for: what is said twice, as a word and as a concept, must not count double. */
  readonly value: number;
  /** The words that it was read from. */
  readonly words: readonly Word[];
}

const VALUE = { word: 0.6, compound: 1.1, words: 0.85, concept: 1, pair: 0.3 };
/** Words that say nothing of an area by themselves; beside others they may. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "cac cua va la thi o cho do tai ve theo voi nhung mot duoc bi con chua khong da dang se nen ma den tu trong " +
    "nam so ra vao nay cung rat qua thuc hien tieu chi cong tac"
  ).split(" "),
);

/** The features of a row's words, each once. */
export function featuresOf(words: readonly Word[]): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, value: number, of: readonly Word[]): void => {
    if (!features.has(name)) features.set(name, { name, value, words: of });
  };
  const units = unitsOf(words);
  const concepts = conceptsIn(units);
  const names = [...concepts.keys()].sort();
  for (const name of names) add(`@${name}`, VALUE.concept, concepts.get(name) ?? []);
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const of = [...(concepts.get(one) ?? []), ...(concepts.get(other) ?? [])];
      add(`@${one}+${other}`, VALUE.pair, of);
    }
  }
  for (const [index, unit] of units.entries()) {
    const name = nameOf(unit);
    if (!EMPTY_WORDS.has(name)) add(name, unit.length === 1 ? VALUE.word : VALUE.compound, unit);
    const next = units[index + 1];
    if (next !== undefined) add(`${name} ${nameOf(next)}`, VALUE.words, [...unit, ...next]);
  }
  return [...features.values()];
}

/** The words of one or two syllables that the syllables make, from left to right. */
function unitsOf(words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  for (let index = 0; index < words.length; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined) break;
    if (next !== undefined && isCompound(word.word, next.word)) {
      units.push([word, next]);
      index += 1;
    } else units.push([word]);
  }
  return units;
}

const nameOf = (unit: readonly Word[]): string => unit.map(({ word }) => word).join(" ");

/** The concepts of the longest phrases, from left to right; a phrase cuts no word in half. */
function conceptsIn(units: readonly (readonly Word[])[]): Map<string, readonly Word[]> {
  const found = new Map<string, readonly Word[]>();
  let index = 0;
  while (index < units.length) {
    const longest = LONGEST_FROM.get(units[index]?.[0]?.word ?? "") ?? 0;
    let length = Math.min(longest, units.length - index);
    let concepts: readonly string[] | undefined;
    for (; length > 0 && concepts === undefined; length--) {
      const phrase = units.slice(index, index + length).flat();
      concepts = CONCEPTS_OF.get(nameOf(phrase));
      for (const concept of concepts ?? []) if (!found.has(concept)) found.set(concept, phrase);
    }
    index += concepts === undefined ? 1 : length + 1;
  }
  return found;
}
