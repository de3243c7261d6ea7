/** Where symbol fonts keep their characters (ECMA-376-1, 17.3.3.30): F0B7 is B7 of the font. */
const SYMBOL_AREA = 0xf000;

/** What people use in tables of Symbol and Wingdings, as the characters that everybody's fonts have. */
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: "≤",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xde: "⇒",
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x76: "❖",
  0x77: "⬥",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "☐",
  0xd8: "➢",
  0xe0: "→",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0xa3: "☐",
};

/** The character of a symbol font as one that other fonts show too; what is not known stays as it is. */
export function symbolText(code: number, font: string): string {
  if (!(code > 0 && code <= 0xffff)) return "";
  const low = code >= SYMBOL_AREA && code < SYMBOL_AREA + 0x100 ? code - SYMBOL_AREA : code;
  const table = /^wingdings 2$/i.test(font) ? WINGDINGS_2 : /^wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  const isPlainText = !/^(?:wingdings|webdings)/i.test(font) && low >= 0x20 && low < 0x7f;
  return table[low] ?? String.fromCharCode(isPlainText ? low : code);
}
