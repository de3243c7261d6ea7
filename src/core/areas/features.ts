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

const VALUE = { word: 0.7, words: 1, concept: 1, pair: 0.3 };
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
  const concepts = conceptsIn(words);
  const names = [...concepts.keys()].sort();
  for (const name of names) add(`@${name}`, VALUE.concept, concepts.get(name) ?? []);
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const of = [...(concepts.get(one) ?? []), ...(concepts.get(other) ?? [])];
      add(`@${one}+${other}`, VALUE.pair, of);
    }
  }
  for (const [index, word] of words.entries()) {
    if (!EMPTY_WORDS.has(word.word)) add(word.word, VALUE.word, [word]);
    const next = words[index + 1];
    if (next !== undefined) add(`${word.word} ${next.word}`, VALUE.words, [word, next]);
  }
  return [...features.values()];
}

/** The concepts of the longest phrases, from left to right. */
function conceptsIn(words: readonly Word[]): Map<string, readonly Word[]> {
  const found = new Map<string, readonly Word[]>();
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_FROM.get(words[at]?.word ?? "") ?? 0, words.length - at);
    let concepts: readonly string[] | undefined;
    for (; length > 0 && concepts === undefined; length--) {
      const phrase = words.slice(at, at + length);
      concepts = CONCEPTS_OF.get(phrase.map(({ word }) => word).join(" "));
      for (const concept of concepts ?? []) if (!found.has(concept)) found.set(concept, phrase);
    }
    at += concepts === undefined ? 1 : length + 1;
  }
  return found;
}
