import { isBareSyllable } from "../../text/syllable";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Fewer words may well need no diacritic (“Giao ban tham gia”). */
const FEWEST_WORDS = 5;
/** The rest may be names and abbreviations: “CCHC”, “TD Office”. */
const SHARE = 0.6;
/** What decides stands at the beginning; spares the check from reading a pasted document. */
const READ = 400;

/** Vietnamese typed without diacritics throughout: “cham gui bao cao”. */
export const noAccents: Rule<"noAccents"> = {
  code: "noAccents",
  severity: "hint",
  columns: ["problem", "remedy"],
  check: ({ values }, column) => {
    const text = textOf(values[column]).slice(0, READ);
    // Nearly every text has such a letter, and finding it costs less than asking for any letter at all.
    if (/[\u00C0-\u1EFF]/.test(text)) return null;
    if (/[^\P{L}a-z]/iu.test(text) || /\p{M}/u.test(text)) return null;
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    const vietnamese = words.filter(isBareSyllable).length;
    return vietnamese >= FEWEST_WORDS && vietnamese >= SHARE * words.length ? {} : null;
  },
};
