import { isTonedSyllable } from "../syllable";

/** Both old encodings write everything beyond ASCII with the letters and signs of Latin-1. */
const BEYOND_ASCII = /[\u00A1-\u00FF]/;
/** Unicode Vietnamese, or another script. */
const LETTER_BEYOND_LATIN_1 = /(?=[\u0100-\u{10FFFF}])[\p{L}\p{M}]/u;
const BETWEEN_WORDS = /[^A-Za-z\u00A1-\u00FF]+/;
/** Abbreviations (“QĐ”, “NĐ”) stay no syllables. */
const SHARE = 0.6;

/**
 * Whether `convert` makes Vietnamese of what is none: at least one word becomes a syllable that was not one, and so
 * do most words that it concerns. Text in Unicode stays out of it, so what is right is never touched.
 */
export function readsBetterAs(text: string, convert: (text: string) => string): boolean {
  if (!BEYOND_ASCII.test(text) || LETTER_BEYOND_LATIN_1.test(text)) return false;
  const words = text.split(BETWEEN_WORDS).filter((word) => BEYOND_ASCII.test(word));
  const after = words.map((word) => isTonedSyllable(convert(word)));
  const better = words.some(
    (word, at) => after[at] === true && /[a-z]/i.test(word) && !isTonedSyllable(word),
  );
  return better && after.filter(Boolean).length >= SHARE * words.length;
}
