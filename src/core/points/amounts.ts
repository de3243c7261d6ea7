/*
 * The numbers of a text that could be points: how each is written and what stands around it. Whether it is a loss is
 * for allows.ts and forbids.ts to say.
 */

/** A number, or a score out of its highest, in a folded text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Of “1,5/2” the 2; null for a number alone. */
  readonly highest: number | null;
  /** Written with a comma or a dot: nothing that is counted is. */
  readonly isDecimal: boolean;
  /** “điểm” or “đ” goes with it. */
  readonly hasUnit: boolean;
  /** Where a minus stands before it; null without. */
  readonly minus: number | null;
  /** The folded text before the amount (before its minus), and behind it and its unit. */
  readonly before: string;
  /** The last of `before`: as much as a verb and what goes with it take. */
  readonly lead: string;
  readonly after: string;
}

/** Comma and dot are both decimal here: no score reaches a thousand. */
const NUMBER = /^\d{1,2}(?:[.,]\d{1,3})?$/;
/** “0,5 điểm”, “0,5đ”, “01 (một) điểm”. */
const UNIT = /^ ?(?:\([a-z ]{2,25}\) ?)?(?:diem|d)\b/;
/** “/ 1”, “ trên 2”. */
const OUT_OF = /^ ?(?:\/|tren) ?(?=\d)/;
/** Points of something else, of places or of shares: “2 điểm trường”, “1,5 điểm phần trăm”, “5 điểm thi đua”. */
const NO_UNIT = /^ ?(?:diem|d) ?(?:%|phan tram\b|thi dua\b|ren luyen\b)/;
const PLACES =
  /^ ?diem (?:truong|giao dich|tiep|cau|dung|nghen|yeu|moi|nong|den|ban|buu dien|dan cu|kho|han che|khac|can|chua|thu|truy cap|du lich)\b/;

const LEAD = 110;

/** @param folded see `fold` */
export function readAmounts(folded: string): Amount[] {
  const amounts: Amount[] = [];
  let from = 0;
  for (const { 0: digits, index } of folded.matchAll(/\d+(?:[.,]\d+)*/g)) {
    if (index < from) continue;
    const amount = amountAt(folded, index, digits);
    if (amount === null) continue;
    amounts.push(amount);
    from = amount.end;
  }
  return amounts;
}

function amountAt(folded: string, start: number, digits: string): Amount | null {
  if (!NUMBER.test(digits) || /[\w/]/.test(folded[start - 1] ?? "")) return null;
  let end = start + digits.length;
  let unit = unitAt(folded, end, digits);
  const [outOf] = OUT_OF.exec(folded.slice(end + unit)) ?? [];
  let highest: string | undefined;
  if (outOf !== undefined) {
    highest = /^\d+(?:[.,]\d+)*/.exec(folded.slice(end + unit + outOf.length))?.[0] ?? "";
    if (!NUMBER.test(highest)) return null;
    end += unit + outOf.length + highest.length;
    unit = unitAt(folded, end, digits + highest) || (unit > 0 ? 0 : -1);
    // A date or the number of a document goes on behind its second number.
    if (/^ ?\/|^-[a-z\d]/.test(folded.slice(end))) return null;
  }
  const hasUnit = outOf === undefined ? unit > 0 : unit >= 0;
  end += Math.max(unit, 0);
  const after = folded.slice(end);
  if (/^ ?%/.test(after) || NO_UNIT.test(after)) return null;
  const gap = folded[start - 1] === " " ? 1 : 0;
  const minus = folded[start - 1 - gap] === "-" ? start - 1 - gap : null;
  const before = folded.slice(0, minus ?? start);
  return {
    start,
    end,
    value: decimal(digits),
    highest: highest === undefined ? null : decimal(highest),
    isDecimal: /[.,]/.test(digits + (highest ?? "")),
    hasUnit,
    minus,
    before,
    lead: before.slice(-LEAD),
    after,
  };
}

/** How long the unit behind a number is; 0 where there is none. */
function unitAt(folded: string, end: number, digits: string): number {
  const rest = folded.slice(end);
  if (NO_UNIT.test(rest) || (!/[.,]/.test(digits) && PLACES.test(rest))) return 0;
  return UNIT.exec(rest)?.[0].length ?? 0;
}

function decimal(text: string): number {
  return Number(text.replace(",", "."));
}
