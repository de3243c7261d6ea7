import type { Phrase, Phrases } from "./phrases";
import { notAMonth, type MonthReading, type MonthReason } from "./reading";

const EVENT =
  /\bsau khi\b|\bkhi (?:co(?! the)|duoc|nao)\b|\bngay khi\b(?! co the)|^theo\b|\btheo (?:ke hoach|tien do|huong dan|quy dinh|chi dao|lo trinh)/;
/** Words that say when no month is named. Folded; the first that is found decides. */
const WITHOUT_MONTH: readonly (readonly [RegExp, MonthReason])[] = [
  [
    /thuong xuyen|lien tuc|dinh ky|quanh nam|\/ ?lan\b|\blan ?\/|\b(?:\d|mot|hai|ba) lan\b|theo (?:thang|quy)\b/,
    "recurring",
  ],
  [/\bda (?:hoan thanh|thuc hien|xong|khac phuc|xu ly|ban hanh)|^hoan thanh$|\bda xong\b/, "done"],
  [EVENT, "event"],
  [/^dang\b|^chua (?:xac dinh|ro|biet|co)\b|^tu nay\b/, "openEnd"],
  // “Khi UBND tỉnh phê duyệt”, “sau kỳ họp”, “trước Tết”, “chờ hướng dẫn”: whatever it is, it names no month.
  [
    /^(?:den |cho den )?khi\b|^(?:sau|truoc|cho|tuy|phu thuoc|can cu)(?: vao| theo)? [a-z]|^trong qua trinh\b/,
    "event",
  ],
  [/\bngay\b|\bkhan truong\b|\bkip thoi\b|\bluon\b|\btuc thi\b|\blap tuc\b/, "immediate"],
  [/\b(?:tuan|thang|quy) (?:nay|sau|toi)\b|\b(?:dau|cuoi|giua|trong) (?:thang|quy|nam)$/, "vague"],
  [
    /\btrong thoi gian toi\b|\bthoi gian toi\b|\bsom\b|\btiep tuc\b|\blau dai\b|\btrong nhiem ky\b/,
    "openEnd",
  ],
];
/** Around a duration: what has to happen first, or ends it. */
const RELATIVE = /\bsau\b|\bkhi\b|\bket thuc\b|\b(?:het|den|toi) han\b/;
const STAGE = /\bgiai doan\b|\bnhiem ky\b/;
const RECURRING = /thuong xuyen|lien tuc|dinh ky|\bsuot\b/;
const YEARS_TO_COME = /\bnam tiep theo\b|\b(?:cac|nhung) nam\b/;
/** Words that may stand around a month without making it anything else. */
const PLAIN =
  /\b(?:hoan thanh|thuc hien|du kien|thoi gian|trong|vao|xong|khoang|tu|den|toi|va|thang|nam|nay|la)\b|[^a-z\d]/g;
const DEADLINE =
  /\b(?:truoc|cham nhat|muon nhat|tre nhat|den|toi|het|thoi han|han chot|han|ngay|cuoi|dau|giua|tuan|bao cao|phan dau|co gang|quyet tam|nop|gui|trinh|cham|nhat|la)\b/g;

const RANGED = /-|\bden\b|\btoi\b/;

interface Resolved {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly reason: MonthReason;
}

/** What the expressions found in a cell say together. */
export function combine({ phrases: found, gaps: around }: Phrases, formYear: number): MonthReading {
  const words = around.join(" ");
  const bad = found.find(
    (phrase) => phrase.kind === "impossibleMonth" || phrase.kind === "impossibleQuarter",
  );
  if (bad?.kind === "impossibleMonth")
    return { ...notAMonth("impossibleMonth", bad.year), impossible: bad.from };
  if (bad) return notAMonth("impossibleQuarter", bad.year);

  const namedYear = found.find((phrase) => phrase.kind === "year")?.year ?? null;
  if (isRangeOfYears(found, words)) return notAMonth("years");
  const { phrases, gaps } = withoutAsides({ phrases: found, gaps: around });
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (first === undefined || last === undefined) return withoutMonth(found, words);

  const leads = phrases.map((_, index) => gaps[index] ?? "");
  const openStart =
    /\btu\b(?! nay| bay gio| hien)(?!.*\b(?:den|toi)\b)/.test(leads[0] ?? "") && phrases.length === 1;
  const openEnd = /\bsau\b/.test(leads.at(-1) ?? "") || openStart;
  const onlyYears = phrases.every(({ kind }) => kind === "year");
  if (RECURRING.test(words) && (openEnd || onlyYears)) return notAMonth("recurring", last.year);
  if (onlyYears && EVENT.test(words.trim())) return notAMonth("event", last.year);
  if (onlyYears && YEARS_TO_COME.test(words)) return notAMonth("openEnd", last.year);
  if (openEnd) return notAMonth("openEnd", last.year ?? namedYear);
  if (last.kind === "year" && /\b(?:dau|giua) ?$/.test(leads.at(-1) ?? ""))
    return notAMonth("vague", last.year);
  if (first.kind === "dayMonth" && leftover(words, DEADLINE) !== "") return notAMonth("unreadable");

  const years = completeYears(phrases, namedYear, formYear);
  const resolved = phrases.map((phrase, index) =>
    resolve(phrase, years[index] ?? formYear, leads[index] ?? ""),
  );
  const reading =
    phrases.length === 1
      ? single(resolved, leads[0] ?? "", words)
      : several(phrases, resolved, gaps, formYear);
  if (reading.year === formYear) return reading;
  return { ...reading, verdict: "fixable", reason: "otherYear" };
}

/** Drops durations, empty places and, beside real months, the year that only completes them. */
function withoutAsides({ phrases, gaps }: Phrases): Phrases {
  const months = phrases.some(({ kind }) => !["year", "duration", "placeholder"].includes(kind));
  const kept: Phrase[] = [];
  const keptGaps = [""];
  phrases.forEach((phrase, index) => {
    keptGaps[kept.length] += gaps[index] ?? "";
    const isAside = phrase.kind === "year" && months && !endsRange(phrases, gaps, index);
    if (phrase.kind === "duration" || phrase.kind === "placeholder" || isAside) return;
    kept.push(phrase);
    keptGaps.push("");
  });
  keptGaps[kept.length] += gaps.at(-1) ?? "";
  return { phrases: kept, gaps: keptGaps };
}

/** “Giai đoạn 2026-2030”, “các năm 2025, 2026”: two years or more and no month. */
function isRangeOfYears(found: readonly Phrase[], words: string): boolean {
  const onlyYears = found.length > 0 && found.every(({ kind }) => kind === "year" || kind === "duration");
  const years = new Set(found.flatMap(({ kind, year }) => (kind === "year" && year !== null ? [year] : [])));
  return onlyYears && (years.size > 1 || (years.size === 1 && STAGE.test(words)));
}

/** “từ tháng 4 đến hết năm”: the year is where the months end. */
function endsRange(phrases: readonly Phrase[], gaps: readonly string[], index: number): boolean {
  const begins = phrases
    .slice(0, index)
    .some(({ kind }) => kind === "month" || kind === "date" || kind === "dayMonth");
  return begins && /\b(?:den|toi)(?: (?:het|cuoi))? ?(?:ngay )?$|-(?:het|cuoi) $/.test(gaps[index] ?? "");
}

function withoutMonth(found: readonly Phrase[], words: string): MonthReading {
  if (RELATIVE.test(words) && found.some(({ kind }) => kind === "duration")) return notAMonth("relative");
  const empty = found.find(({ kind }) => kind === "placeholder");
  const reason = WITHOUT_MONTH.find(([pattern]) => pattern.test(words.trim()))?.[1];
  const duration = found.some(({ kind }) => kind === "duration");
  // “Trong 30 ngày kể từ ngày ký”: folded, a day (ngày) is also “at once” (ngay).
  if (reason !== undefined && !(duration && reason === "immediate"))
    return notAMonth(reason, empty?.year ?? null);
  if (empty !== undefined || /^thang[ ./_-]*$/.test(words.trim()))
    return notAMonth("placeholder", empty?.year ?? null);
  return notAMonth(duration ? "duration" : "unreadable");
}

/** A year holds for what stands before it (“tháng 4, 5/2024”), else for what follows, else it is the form's. */
function completeYears(phrases: readonly Phrase[], named: number | null, formYear: number): number[] {
  const years = phrases.map(
    (phrase, index) =>
      phrase.year ?? phrases.slice(index + 1).find(({ year }) => year !== null)?.year ?? null,
  );
  return years.map((year, index) => {
    if (year !== null) return year;
    const before = years
      .slice(0, index)
      .reverse()
      .find((earlier) => earlier !== null);
    if (before === undefined) return named ?? formYear;
    // “từ tháng 10/2024 đến tháng 3”: the next year's March.
    const goesOn = (phrases[index]?.to ?? 0) < (phrases[index - 1]?.from ?? 0);
    return (before ?? formYear) + (goesOn ? 1 : 0);
  });
}

/** One expression with the words that lead to it: “trước”, “cuối”, “đến hết”. */
function resolve(phrase: Phrase, year: number, lead: string): Resolved {
  const { from, to, kind, day } = phrase;
  const dated = kind === "date" || kind === "dayMonth";
  // Whatever part of it, a month or a date tells its month; of a quarter or a year only the month at that end does.
  const reason = dated || kind === "month" ? "date" : "partOfPeriod";
  if (/\bcuoi(?: ngay)? ?$/.test(lead)) return { from: to, to, year, reason };
  if (/\bdau ?$/.test(lead)) return { from, to: from, year, reason };
  if (/\bgiua ?$/.test(lead)) {
    const middle = Math.floor((from + to) / 2);
    return { from: middle, to: middle, year, reason };
  }
  if (/\btruoc\b(?!.*\bhet\b)/.test(lead) && (!dated || day === 1)) {
    const month = from === 1 ? 12 : from - 1;
    return { from: month, to: month, year: from === 1 ? year - 1 : year, reason: "strictlyBefore" };
  }
  if (/\b(?:truoc|den|toi|het|nhat|han)\b/.test(lead)) return { from: to, to, year, reason: "deadline" };
  if (dated) return { from, to, year, reason: "date" };
  return { from, to, year, reason: kind === "month" ? "month" : "period" };
}

function single([only]: readonly Resolved[], lead: string, words: string): MonthReading {
  if (only === undefined) return notAMonth("unreadable");
  const { to, year, reason } = only;
  const from = /\btu (?:nay|bay gio|hien)/.test(lead) ? null : only.from;
  if (reason !== "month") return { from, to, year, verdict: "fixable", reason };
  return leftover(words) === ""
    ? { from, to, year, verdict: "ok", reason: "month" }
    : { from, to, year, verdict: "fixable", reason: "mixed" };
}

function several(
  phrases: readonly Phrase[],
  resolved: readonly Resolved[],
  gaps: readonly string[],
  formYear: number,
): MonthReading {
  const [first, last] = [resolved[0], resolved.at(-1)];
  if (first === undefined || last === undefined) return notAMonth("unreadable");
  if (first.year !== last.year) {
    const isRange = gaps.slice(1, -1).some((gap) => RANGED.test(gap));
    return acrossYears(first, last, formYear, isRange);
  }
  const from = Math.min(...resolved.map((part) => part.from));
  const to = Math.max(...resolved.map((part) => part.to));
  const year = first.year;
  const plainWords = leftover(gaps.join(" "), /\b(?:het|cuoi)\b/g) === "";
  // What is completed last decides: a period's last month is only offered.
  const periods = phrases.filter((_, index) => resolved[index]?.to === to);
  if (periods.every(({ kind }) => kind === "quarter" || kind === "period")) {
    return { from, to, year, verdict: "fixable", reason: "period" };
  }
  // “đến hết năm” ends a range as its last month does.
  const months =
    plainWords && phrases.every(({ kind }, index) => kind === "month" || (kind === "year" && index > 0));
  const unbroken = resolved.every((part, index) => {
    const next = resolved[index + 1];
    if (next === undefined) return true;
    const ranged = RANGED.test(gaps[index + 1] ?? "");
    return ranged ? next.from > part.to : next.from === part.to + 1;
  });
  return months && unbroken
    ? { from, to, year, verdict: "ok", reason: "months" }
    : { from, to, year, verdict: "fixable", reason: "mixed" };
}

/**
 * Cut to the form's year where the range ends in it, else to the year in which it begins. Of separate times the one
 * in another year says nothing of where this year's begins.
 */
function acrossYears(first: Resolved, last: Resolved, formYear: number, isRange: boolean): MonthReading {
  if (last.year === formYear) {
    return { from: isRange ? 1 : null, to: last.to, year: formYear, verdict: "fixable", reason: "mixed" };
  }
  return { from: first.from, to: 12, year: first.year, verdict: "fixable", reason: "otherYear" };
}

/** What remains of the words around a month once the plain ones are taken out. */
function leftover(words: string, also?: RegExp): string {
  return (also === undefined ? words : words.replace(also, " ")).replace(PLAIN, "");
}
