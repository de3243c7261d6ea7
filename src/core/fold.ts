/** Anything that prints as a short horizontal line: hyphens, dashes, minus signs. */
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
/** Takes no room on the screen: soft hyphen, zero-width characters, direction marks, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const PLAIN = /^[\s!-~]*$/;
const COMBINING = /\p{M}/gu;
/** đ and its look-alikes (ð is the lower case of U+00D0 Ð) have no decomposition, so NFD leaves them whole. */
const CROSSED_D = /[đðɖ]/g;

/**
 * The key by which two texts are compared: without diacritics, lower case, one space between words,
 * every dash a "-". NFC, NFD and mixed ("Unicode tổ hợp") spellings of a word give the same key.
 */
export function fold(text: string): string {
  const bare = stripMarks(text).toLowerCase().replace(CROSSED_D, "d");
  // Almost every Vietnamese text is plain ASCII by now; only the others need the rest.
  return (PLAIN.test(bare) ? bare : stripMarks(bare).replace(DASHES, "-").replace(INVISIBLE, ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** Runs on both sides of lower-casing, which itself may produce new marks ("İ" becomes "i" and a dot above). */
function stripMarks(text: string): string {
  return text.normalize("NFKD").replace(COMBINING, "");
}
