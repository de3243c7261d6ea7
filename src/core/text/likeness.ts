/** From this share of common words and pairs of words on, one text is the other, corrected. */
export const LIKE = 0.5;

/** Words and pairs of words: the same words in another order are less alike. */
export function wordKeys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ""}`]));
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded.split(/[^a-z\d]+/).filter((word) => word !== "");
}

/** Dice's coefficient of two sets of keys, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const key of one) if (other.has(key)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
