/** `Excel.PaperType`, at the code that files have for each (ECMA-376 part 1, 18.3.1.63, and Windows' own list). */
export const PAPER_CODES: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
};

/** Excel says Letter where the file says nothing; null for a paper that it has no name for here. */
export function paperName(code = 1): string | null {
  return Object.keys(PAPER_CODES).find((name) => PAPER_CODES[name] === code) ?? null;
}
