/** Icelandic eth and the African D print as Đ and are other letters. */
const CROSSED_D: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };
/** Cyrillic letters that print as Latin ones. Source: Unicode's confusables.txt. */
const CYRILLIC = "АВЕІКМНОРСТХаеіорсух";
const LATIN = "ABEIKMHOPCTXaeiopcyx";
const INSIDE_LATIN = new RegExp(
  String.raw`(?<=\p{Script=Latin})[${CYRILLIC}]+|[${CYRILLIC}]+(?=\p{Script=Latin})`,
  "gu",
);

/** Replaces letters that only look like the Vietnamese ones; Cyrillic only inside a Latin word. */
export function replaceLookAlikes(text: string): string {
  const latin = text.replace(/[ÐƉðɖ]/g, (letter) => CROSSED_D[letter] ?? letter);
  // Spares nearly every text from the search below, which looks around each letter.
  if (!/\p{Script=Cyrillic}/u.test(latin)) return latin;
  return latin.replace(INSIDE_LATIN, (letters) =>
    letters.replace(/./gu, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter),
  );
}
