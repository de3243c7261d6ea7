/**
 * VNI for Windows (VNI-Times and the like): a base letter, then a second character that carries its marks; a few
 * letters are single characters. Source: the "VNI Windows" column of vietunicode.sourceforge.net/charset.
 */
const SINGLE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const [GRAVE, ACUTE, HOOK, TILDE, DOT, CIRCUMFLEX, BREVE] = [
  "\u0300",
  "\u0301",
  "\u0309",
  "\u0303",
  "\u0323",
  "\u0302",
  "\u0306",
];
/** What the second character adds to the letter before it. */
const MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const LETTERS = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöíìæóòî]/gi;

/** VNI text in Unicode NFC; whatever is no VNI letter stays. */
export function fromVni(text: string): string {
  return text.replace(LETTERS, (whole, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return single(whole);
    return (single(base) + (MARKS[mark.toLowerCase()] ?? "")).normalize("NFC");
  });
}

function single(letter: string): string {
  const lower = letter.toLowerCase();
  const read = SINGLE[lower] ?? lower;
  return letter === lower ? read : read.toUpperCase();
}
