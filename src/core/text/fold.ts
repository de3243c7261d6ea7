/** Anything that prints as a short horizontal line: hyphens, dashes, minus signs. */
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
/** Takes no room on the screen: soft hyphen, zero-width characters, direction marks, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const PLAIN = /^[\s!-~]*$/;
const COMBINING = /\p{M}/gu;
/** đ and its look-alikes (ð is the lower case of U+00D0 Ð) have no decomposition, so NFD leaves them whole. */
const CROSSED_D = /[đðɖ]/g;
/** Spaces that are not one plain space between two words. */
const LOOSE_SPACES = /\s\s|[^\S ]|^ | $/;

/** What each precomposed Latin letter, Vietnamese ones among them, is folded to, by its code. */
const LETTERS: string[] = [];
for (let code = 0x00c0; code <= 0x1eff; code = code === 0x024f ? 0x1e00 : code + 1) {
  const folded = foldAny(String.fromCharCode(code));
  if (PLAIN.test(folded)) LETTERS[code] = folded;
}

/**
 * The key by which two texts are compared: without diacritics, lower case, one space between words,
 * every dash a "-". NFC, NFD and mixed ("Unicode tổ hợp") spellings of a word give the same key.
 */
export function fold(text: string): string {
  // Nearly every cell is ASCII and precomposed letters, and each is folded at every check: a look-up spares most of it.
  const key = foldLetters(text) ?? foldAny(text);
  return LOOSE_SPACES.test(key) ? key.replace(/\s+/g, " ").trim() : key;
}

/** `null` where the text has more than ASCII and precomposed letters. */
function foldLetters(text: string): string | null {
  let folded = "";
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const letter = LETTERS[code];
    if (letter === undefined) return null;
    folded += text.slice(start, index) + letter;
    start = index + 1;
  }
  return (folded + text.slice(start)).toLowerCase();
}

/** Spaces are left as they stand. */
function foldAny(text: string): string {
  const bare = stripMarks(text).toLowerCase().replace(CROSSED_D, "d");
  return PLAIN.test(bare) ? bare : stripMarks(bare).replace(DASHES, "-").replace(INVISIBLE, "");
}

/** Runs on both sides of lower-casing, which itself may produce new marks ("İ" becomes "i" and a dot above). */
function stripMarks(text: string): string {
  return text.normalize("NFKD").replace(COMBINING, "");
}
