const ONSET = "(?:ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?";
/** Ends in a glide: nothing follows. */
const OPEN =
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|oi|ôi|ơi|oai|oay|oao|oeo|ua|ui|uôi|uây|uya|uyu|uêu|uơ|ưa|ưi|ưu|ươi|ươu|yêu|uai|uay|uao|ueo|ya";
/** May take a final consonant. */
const CLOSABLE = "iê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|yê|ua|ue|[aăâeêioôơuưy]";
const FINAL = "(?:ng|nh|ch|[cmnpt])?";
const SPELLING = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSABLE})${FINAL})$`);
const PLAIN: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u", đ: "d" };
/** The same with the diacritics of the letters themselves gone too. */
const BARE = new RegExp(SPELLING.source.replace(/[ăâêôơưđ]/g, (letter) => PLAIN[letter] ?? letter));
/** One tone at most: what is left over after the first is no syllable. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Whether lower-case letters without any diacritic can be a Vietnamese syllable: “nghiem”, not “office”. */
export function isBareSyllable(word: string): boolean {
  return BARE.test(word);
}

/** Whether a word is spelled as a Vietnamese syllable, in either style of placing the tone: “nghiệm”, “hoà”, “hòa”. */
export function isTonedSyllable(word: string): boolean {
  return SPELLING.test(word.toLowerCase().normalize("NFD").replace(TONE, "").normalize("NFC"));
}
