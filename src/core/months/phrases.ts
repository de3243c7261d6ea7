import { isYear } from "./number";

type PhraseKind =
  | "month"
  | "date"
  | "dayMonth"
  | "quarter"
  | "period"
  | "year"
  | "duration"
  | "placeholder"
  | "impossibleMonth"
  | "impossibleQuarter";

/** One expression of time inside a text. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** Months 1 to 12; for “impossibleMonth” the number that was written; 0 where the kind has none. */
  readonly from: number;
  readonly to: number;
  /** As written; `null` where the text leaves it open. */
  readonly year: number | null;
  readonly day?: number;
}

/** `gaps[i]` stands before `phrases[i]`; the last gap closes the text. */
export interface Phrases {
  readonly phrases: readonly Phrase[];
  readonly gaps: readonly string[];
}

/** What a pattern needs to know beside its match. */
interface Context {
  readonly formYear: number;
  readonly before: string;
  readonly previous: Phrase | undefined;
}

interface Pattern {
  readonly regex: RegExp;
  /** `null`: the match is none of this pattern's after all. */
  readonly read: (match: RegExpExecArray, context: Context) => Phrase | null;
}

const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
/** Months in words, folded: “tháng giêng”, “tháng tư”, “tháng mười hai”. */
const WORDS: Readonly<Record<string, number>> = {
  "muoi mot": 11,
  "muoi hai": 12,
  muoi: 10,
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  chap: 12,
};
const ENGLISH_MONTH = `(${ENGLISH.join("|")})[a-z]*`;
const NUMERAL = String.raw`(\d{1,2}|[ivx]+)(?![\da-z])`;
/** Between the members of a list or the ends of a range. */
const JOINED = /^ ?(?:[-,;&+]|va|den|toi|den thang|den het|hoac) ?$/;
const YEAR_TAIL = String.raw`(?:[ /.,-]{0,2}(?:nam )?(20\d\d)(?!\d)|[/-]([23]\d)(?!\d|/))?`;

const PATTERNS: readonly Pattern[] = [
  // The end of UTC's day is the next one in Vietnam: 2024-03-31T17:00Z is 1 April.
  pattern(String.raw`(20\d\d)-(\d\d)-(\d\d)t(\d\d):[\d:.]+z`, ([, y, m, d, hour]) =>
    dateInVietnam(Number(y), Number(m), Number(d), Number(hour)),
  ),
  pattern(String.raw`(20\d\d)[-/.](\d\d?)[-/.](\d\d?)(?:t[\d:.]+z?)?(?!\d)`, ([, y, m, d]) => date(d, m, y)),
  pattern(String.raw`(20\d\d)[-/.](\d\d?)(?![\d%]|[-/.]\d)`, ([, y, m]) => month(Number(m), y)),
  // What `String(new Date())` gives.
  pattern(String.raw`(?:[a-z]{3},? )?${ENGLISH_MONTH} (\d\d?),? (20\d\d)(?: \d\d:\d\d.*)?`, ([, m, d, y]) =>
    date(d, english(m), y),
  ),
  pattern(String.raw`(\d\d?)[- ]${ENGLISH_MONTH}(?:[- ](20\d\d|\d\d))?(?![\da-z])`, ([, d, m, y]) =>
    date(d, english(m), y),
  ),
  pattern(String.raw`${ENGLISH_MONTH}[- ](20\d\d|\d\d)(?!\d)`, ([, m, y]) => date(undefined, english(m), y)),
  // A leading zero or more than 12 makes it a day: Excel shows 4 June as “04-thg 6”; “4-tháng 6” is a range.
  pattern(String.raw`(0\d|1[3-9]|[23]\d)-thang (\d\d?)${YEAR_TAIL}`, ([, d, m, y, yy]) =>
    date(d, m, y ?? yy),
  ),
  pattern(String.raw`(?:ngay )?(\d\d?)(?:,| )? ?thang (\d\d?)(?!\d)${YEAR_TAIL}`, ([, d, m, y, yy]) =>
    date(d, m, y ?? yy),
  ),
  pattern(String.raw`(?:ngay )?(\d\d?)([/.-])(\d\d?)\2(20\d\d|\d\d)(?!\d)`, ([, d, , m, y]) => date(d, m, y)),
  pattern(String.raw`ngay (\d\d?)[/.-](\d\d?)(?!\d|[/.-]\d)`, ([, d, m]) => date(d, m, undefined)),
  pattern(
    String.raw`(?:0?([369])|(ba|sau|chin)) thang (dau|cuoi) (?:nam|(?=20\d\d))${YEAR_TAIL}`,
    ([, n, w, end, y, yy]) => {
      const count = n === undefined ? (WORDS[w ?? ""] ?? 0) : Number(n);
      const [from, to] = end === "dau" ? [1, count] : [13 - count, 12];
      return { kind: "period", from, to, year: readYear(y ?? yy) };
    },
  ),
  pattern(String.raw`nua (?:nam )?(dau|cuoi)(?: nam)?(?![a-z]| thang| quy)${YEAR_TAIL}`, ([, end, y, yy]) => {
    const [from, to] = end === "dau" ? [1, 6] : [7, 12];
    return { kind: "period", from, to, year: readYear(y ?? yy) };
  }),
  // “9 tháng” is the name of a reporting period; “6 tháng”, “3 tháng” alone are durations.
  pattern(String.raw`0?9 thang(?! ?[\da-z/]|-)|0?9 thang (?:nam )?(20\d\d)`, ([, y]) => ({
    kind: "period",
    from: 1,
    to: 9,
    year: readYear(y),
  })),
  pattern(String.raw`(?:quy|qui|q)\.? ?${NUMERAL}${YEAR_TAIL}`, ([, n, y, yy]) => quarter(n, y ?? yy)),
  pattern(String.raw`(?:quy|qui) (mot|hai|ba|tu|bon)(?![a-z])${YEAR_TAIL}`, ([, word, y, yy]) =>
    quarter(String(WORDS[word ?? ""]), y ?? yy),
  ),
  pattern(String.raw`thang ?[./_ ]*(?:nam [./_ ]*)?(20\d\d)(?!\d)`, ([, y]) => ({
    kind: "placeholder",
    from: 0,
    to: 0,
    year: readYear(y),
  })),
  // “…/2024”, the month still to be written.
  pattern(String.raw`[._]*\/(20\d\d)(?![\d/])`, ([, y]) => ({
    kind: "placeholder",
    from: 0,
    to: 0,
    year: readYear(y),
  })),
  pattern(String.raw`thang (${Object.keys(WORDS).join("|")})(?![a-z])${YEAR_TAIL}`, ([, word, y, yy]) =>
    month(WORDS[word ?? ""], y ?? yy),
  ),
  pattern(String.raw`thang ${NUMERAL}${YEAR_TAIL}`, ([, n, y, yy]) => month(numeral(n), y ?? yy)),
  pattern(String.raw`(\d\d?|[ivx]+)[/.-](?:nam )?(20\d\d)(?!\d)`, ([, n, y], context) =>
    goesOnWithQuarters(context) && numeral(n) <= 4 ? quarter(n, y) : month(numeral(n), y),
  ),
  pattern(String.raw`(\d\d?)/(\d\d?)(?![\d/%])`, ([, a, b], { formYear }) =>
    slashed(Number(a), Number(b), formYear),
  ),
  pattern(String.raw`(1[3-9]|[23]\d)[.-](0?[1-9]|1[0-2])(?![\d/%.-])`, ([, d, m]) => date(d, m, undefined)),
  pattern(String.raw`(?:nam )?(20\d\d)(?![\d.,]\d|\d)`, ([, y]) => wholeYear(readYear(y))),
  pattern(
    String.raw`(?<=(?:^|[^a-z])(?:ca|trong|toan|het|cuoi|dau|giua) )nam(?: nay)?(?![-a-z])|nam nay(?![-a-z])`,
    () => wholeYear(null),
  ),
  pattern(String.raw`(?<!(?:cac|nhung) )nam (?:sau|toi)(?![a-z])`, (_, { formYear }) =>
    wholeYear(formYear + 1),
  ),
  pattern(String.raw`\d+ (?:thang|ngay|tuan|quy|nam(?! 20\d\d))(?![a-z])`, () => ({
    kind: "duration",
    from: 0,
    to: 0,
    year: null,
  })),
  pattern(NUMERAL, bareNumber),
];

/** Finds the expressions of time in a normalised text, left to right. */
export function readPhrases(text: string, formYear: number): Phrases {
  const phrases: Phrase[] = [];
  const gaps: string[] = [];
  let gapStart = 0;
  for (let position = 0; position < text.length;) {
    const before = text.slice(gapStart, position);
    const context = { formYear, before, previous: phrases.at(-1) };
    const found = /[\da-z]/.test(text[position - 1] ?? "") ? null : phraseAt(text, position, context);
    if (found === null) {
      position++;
      continue;
    }
    phrases.push(found.phrase);
    gaps.push(before);
    position = gapStart = found.end;
  }
  return { phrases, gaps: [...gaps, text.slice(gapStart)] };
}

function phraseAt(text: string, position: number, context: Context): { phrase: Phrase; end: number } | null {
  for (const { regex, read } of PATTERNS) {
    regex.lastIndex = position;
    const match = regex.exec(text);
    const phrase = match && read(match, context);
    if (match && phrase) return { phrase, end: position + match[0].length };
  }
  return null;
}

function pattern(source: string, read: Pattern["read"]): Pattern {
  return { regex: new RegExp(source, "y"), read };
}

function goesOnWithQuarters({ before, previous }: Omit<Context, "formYear">): boolean {
  return previous?.kind === "quarter" && JOINED.test(before);
}

/** A number alone is a month at the very start of the text or where it goes on with a list: “4-6/2024”, “quý I, II”. */
function bareNumber(match: RegExpExecArray, { before, previous }: Context): Phrase | null {
  const rest = match.input.slice(match.index + match[0].length);
  if (goesOnWithQuarters({ before, previous })) return quarter(match[1], undefined);
  const score = /^\.?\d|^%|^,\d+ ?(?:%|d\b|diem)/.test(rest);
  if (previous?.kind === "month" && JOINED.test(before) && !score) return month(numeral(match[1]), undefined);
  const opens =
    previous === undefined && /^[ (]*$/.test(before) && isMonth(numeral(match[1])) && /^\d/.test(match[0]);
  // In “15-30/4” the first number is a day, in “0,5” a score.
  const daysOfMonth = /^ ?- ?\d\d?[/.](?:0?[1-9]|1[0-2])(?!\d)/.test(rest);
  const alone = /^[ .)]*$/.test(rest);
  const goesOn = /^ ?(?:-|den|toi) ?(?:thang )?\d|^(?:, ?\d\d?){2,}(?!\d)|^; ?\d/.test(rest);
  return opens && !daysOfMonth && (alone || goesOn) ? month(numeral(match[1]), undefined) : null;
}

/** “15/5” is a day and a month, “6/24” a month and a year, “6/30” a month and a day. */
function slashed(first: number, second: number, formYear: number): Phrase | null {
  if (isMonth(first) && Math.abs(2000 + second - formYear) <= 2) {
    return { kind: "month", from: first, to: first, year: 2000 + second };
  }
  if (first < 1 || second < 1) return null;
  if (isMonth(second)) return { kind: "dayMonth", from: second, to: second, year: null, day: first };
  if (isMonth(first) && second <= 31)
    return { kind: "dayMonth", from: first, to: first, year: null, day: second };
  return null;
}

/** Days that do not exist (31/4, 32/5) still name their month; US order only where day first is impossible. */
function date(
  day: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): Phrase | null {
  const [dayNumber, monthNumber] = [Number(day ?? 0), Number(monthText)];
  const year = readYear(yearText);
  if (yearText !== undefined && year === null) return null;
  if (isMonth(monthNumber)) return { kind: "date", from: monthNumber, to: monthNumber, year, day: dayNumber };
  if (isMonth(dayNumber) && monthNumber > 12 && monthNumber <= 31) {
    return { kind: "date", from: dayNumber, to: dayNumber, year, day: monthNumber };
  }
  return monthNumber > 12 ? { kind: "impossibleMonth", from: monthNumber, to: monthNumber, year } : null;
}

/** @param hour of UTC; Vietnam is seven hours ahead */
function dateInVietnam(year: number, monthNumber: number, day: number, hour: number): Phrase | null {
  if (hour + 7 < 24 || day < daysInMonth(year, monthNumber))
    return date(String(day), String(monthNumber), String(year));
  return monthNumber === 12
    ? date("1", "1", String(year + 1))
    : date("1", String(monthNumber + 1), String(year));
}

/** Of the Gregorian calendar. */
function daysInMonth(year: number, monthNumber: number): number {
  if (monthNumber === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
}

function month(number: number | undefined, yearText: string | undefined): Phrase {
  const value = number ?? 0;
  const kind = isMonth(value) ? "month" : "impossibleMonth";
  return { kind, from: value, to: value, year: readYear(yearText) };
}

function quarter(text: string | undefined, yearText: string | undefined): Phrase {
  const number = numeral(text);
  const year = readYear(yearText);
  if (number < 1 || number > 4) return { kind: "impossibleQuarter", from: 0, to: 0, year };
  return { kind: "quarter", from: 3 * number - 2, to: 3 * number, year };
}

function wholeYear(year: number | null): Phrase {
  return { kind: "year", from: 1, to: 12, year };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** Arabic or Roman; 0 for Roman letters that are no number up to 12. */
function numeral(text: string | undefined): number {
  return text !== undefined && /^\d/.test(text) ? Number(text) : ROMAN.indexOf(text ?? "") + 1;
}

function english(text: string | undefined): string {
  return String(ENGLISH.indexOf(text ?? "") + 1);
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text) < 100 ? 2000 + Number(text) : Number(text);
  return isYear(year) ? year : null;
}
