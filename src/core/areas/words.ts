import { fold } from "../text/fold";
import { ABBREVIATIONS } from "./abbreviations";

/** A folded syllable and where it stands in the text (NFC), as UTF-16 offsets; words of an abbreviation share theirs. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are no criterion; the rest of them is not read. */
const LONGEST = 2000;
/** Latin letters as ranges: quicker than \p{L}. */
const TOKEN =
  /\d+(?:[.,/]\d+)*|[A-Za-z\u00C0-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u1E00-\u1EFF\p{M}]*(?:&[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\p{M}]+)?/gu;
/** Before a number they only say how many points, or when. */
const BEFORE_NUMBER = new Set(
  "tru mat giam diem dat duoc chi con toi da tu cham tham dinh ngay thang nam quy lan sau truoc bi".split(
    " ",
  ),
);
const ROMAN = /^(?:i{1,3}|iv)$/;
const UNITS = new Set(["d", "diem"]);
const DOCUMENTS = new Set(["nd", "qd", "tt", "nq", "dinh", "tu", "quyet", "so"]);

/**
 * The words of a criterion, folded, abbreviations written out; points, dates and other numbers are left out with
 * the words that belong to them (“trừ 0,5 điểm”, “quý III”). A document's number stays: “NĐ 60/2021” gives “so60”.
 */
export function wordsOf(text: string): Word[] {
  const tokens = [...text.normalize("NFC").slice(0, LONGEST).matchAll(TOKEN)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words: Word[] = [];
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1]?.word, tokens[index + 1]?.word];
    if (/^\d/.test(token.word)) {
      const number = /^(\d{1,4})(?:\/(?:19|20)\d\d)?$/.exec(token.word)?.[1];
      const isDocument = DOCUMENTS.has(before ?? "") || DOCUMENTS.has(after ?? "");
      if (number !== undefined && isDocument) words.push({ ...token, word: `so${number}` });
      else while (words.length > 0 && BEFORE_NUMBER.has(words.at(-1)?.word ?? "")) words.pop();
    } else if (isNumberWord(token.word, before)) {
      if (ROMAN.test(token.word)) words.pop();
    } else {
      for (const word of (ABBREVIATIONS[token.word] ?? token.word).split(" ")) {
        if (word.length > 1 || word === "y") words.push({ ...token, word });
      }
    }
  }
  return words;
}

/** “điểm” after a number, “III” after “quý”. */
function isNumberWord(word: string, before: string | undefined): boolean {
  return (UNITS.has(word) && /^\d/.test(before ?? "")) || (ROMAN.test(word) && before === "quy");
}
