import { fold } from "../text/fold";

/**
 * “02/KH-SLĐTBXH ngày 05/01/2024”: a document and its date, which is no completion time. Folded; a symbol has a dash
 * or is one of the usual abbreviations.
 */
const DOCUMENT =
  /\b\d+(?:\/20\d\d)?\/(?:(?:nd|qd|kh|nq|ct|cv|tb|kl|bc|tt)\b|[a-z]+-)[a-z\d.-]*(?:,? ngay \d\d?(?:[/.-]\d\d?[/.-]| thang \d\d? nam )20\d\d)?/g;
/** Words that begin like "tháng" and are none. */
const NOT_TYPOS = new Set(["thanh", "thang", "thuong", "thoi", "theo", "thuc", "trong", "thuoc", "thong"]);

/**
 * A completion time brought to the few spellings that the phrases know: folded, every way of writing "tháng"
 * before a number one word, no spaces inside "6 / 2024" or "4 - 6", digits where the letter O was typed.
 */
export function normalise(text: string): string {
  const told = text
    .normalize("NFC")
    // A lone "x" stands for "to be filled in"; only capital X is the Roman ten.
    .replace(/(?<!\p{L})x+(?!\p{L})/gu, ".")
    // Folding would make “tháng sau” (next month) “tháng sáu” (June).
    .replace(/(tháng) sau(?!\p{L})/giu, "$1 tới")
    .replace(/\s*(?:[-=\p{Pd}]*>+|[→⇒➔➜⟶⇨➝])\s*/gu, "-")
    // Nor is Friday (thứ sáu) something after (sau).
    .replace(/thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật/giu, "");
  return fold(told)
    .replace(DOCUMENT, "")
    .replace(/(?<=\d)o|(?<=[/\s])o(?=\d)/g, "0")
    .replace(/\bl(?=\d)|(?<=\d)l\b/g, "1")
    .replace(/\b(?:trc\b\.?|tr\.(?= ?\d| ?ngay))/g, "truoc ")
    .replace(/(?<=\d ?)(?:thg|th|t)\.?(?= ?(?:dau|cuoi)\b)/g, " thang")
    .replace(/\b(?:thg|th|t)\.?(?= ?(?:\d|[ivx]+\b(?![a-z])))/g, "thang ")
    .replace(/\bthang(?=\d)/g, "thang ")
    .replace(/\b[a-z]{4,6}(?= \d)/g, (word) => (looksLikeThang(word) ? "thang" : word))
    .replace(/\b(?:hang|moi) (?:thang|quy|nam|tuan|ngay)\b|\bt\. ?xuyen\b/g, "thuong xuyen")
    .replace(/(?<=[\divx]) ?([/-]) ?(?=[\divx])/g, "$1")
    .replace(/ +/g, " ");
}

/** "Thág", "Thnags", "tahng": a slip of one key, or two in a longer word. */
function looksLikeThang(word: string): boolean {
  if (word === "tahng") return true;
  if (!word.startsWith("th") || NOT_TYPOS.has(word)) return false;
  return distance(word, "thang") <= (word.length >= 6 ? 2 : 1);
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const index = (i: number, j: number): number => rows[i]?.[j] ?? j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replace = index(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? index(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(index(i - 1, j) + 1, index(i, j - 1) + 1, replace, swap));
    }
  }
  return index(a.length, b.length);
}
