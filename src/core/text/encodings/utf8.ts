import { isTonedSyllable } from "../syllable";

/** Windows-1252's characters 0x80 to 0x9F; the five that it leaves undefined stand for themselves. Source: WHATWG Encoding. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** Some programs put U+FFFD for those five; which one it was, only the word can tell (“truyá»\uFFFDn”: truyền). */
const LOST = "\uFFFD";
const UNDEFINED = ["\u0081", "\u008D", "\u008F", "\u0090", "\u009D"];
/** How the Vietnamese letters begin once their UTF-8 was read as Windows-1252. */
const SIGNS = /[ÃÂÄÅÆÌ]|á[º»]|â€/;

/** UTF-8 that was read as Windows-1252 (“ChÆ°a”), put right, or `null` where the text is not that. */
export function fromMisreadUtf8(text: string): string | null {
  if (!SIGNS.test(text)) return null;
  const words: string[] = [];
  // At the plain space alone: the no-break space is a part of “à”.
  for (const word of text.split(" ")) {
    const decoded = word.includes(LOST) ? withLostByte(word) : decode(word);
    if (decoded === null) return null;
    words.push(decoded);
  }
  return words.join(" ");
}

function withLostByte(word: string): string | null {
  const possible = UNDEFINED.map((byte) => decode(word.replaceAll(LOST, byte))).filter(
    (decoded) => decoded !== null && isTonedSyllable(decoded.replace(/[^\p{L}\p{M}]/gu, "")),
  );
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function decode(word: string): string | null {
  let escaped = "";
  for (const character of word) {
    const high = HIGH.indexOf(character);
    const byte = high < 0 ? character.codePointAt(0) : 0x80 + high;
    if (byte === undefined || byte > 0xff) return null;
    escaped += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    // Not the bytes of any UTF-8 text: it was right as it stood.
    if (error instanceof URIError) return null;
    throw error;
  }
}
