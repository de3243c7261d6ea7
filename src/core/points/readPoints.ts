import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { textOf } from "../text/text";

/** No criterion is worth more; a fraction of more is a count (“14/22”, “45/48 nhiệm vụ”). */
const MOST = 20;
/** Longer texts are no criterion. */
const LONGEST = 2000;
/** Comma and dot are both decimal here: no score reaches a thousand. */
const NUMBER = String.raw`(\d{1,2}(?:[.,]\d{1,3})?)(?![\d%]|[.,]\d)`;
const UNIT = String.raw`(?:d|diem)\b`;
const VERB = "(?:tru|mat|giam|khong (?:duoc )?cong nhan)(?: di| mat| diem| tong cong| them)?";
/** Without its unit only “trừ” counts, where nothing is named after the number. */
const BARE_VERB = "(?:tru(?: di| diem)?|mat diem)";
/** “/lần x 2 lần”, “/hồ sơ x 02”. */
const TIMES = String.raw`(?: ?/ ?[a-z]+(?: (?!x\b)[a-z]+)?)?(?: ?x ?(\d{1,2})(?![\d.,%]))?`;
/** “01 (một) điểm”. */
const IN_WORDS = String.raw`(?: \([a-z ]{2,12}\))?`;
/** “trừ 0,5 điểm”, “mất 0,75đ”, “điểm trừ: 0,25”, “trừ 0,25đ/lần x 2 lần”. */
const DEDUCTION = new RegExp(
  String.raw`\b(?:${VERB} ?:? ?-? ?${NUMBER}${IN_WORDS} ?${UNIT}|${BARE_VERB} ?:? ?-? ?${NUMBER}(?= ?(?:[).,;:-]|/ ?[a-z]|$)))${TIMES}`,
  "g",
);
/** What may follow a score; any other word is what was counted (“tối đa 05 ngày”). */
const SCORE_ENDS = String.raw`(?= ?(?:${UNIT}|[^a-z\d ]|$|(?:tham dinh|dat|duoc|chi|con|do|vi|va|tai|nhung)\b))`;
const HIGHEST = new RegExp(
  String.raw`\b(?:toi da|tu cham|diem chuan)(?: la| duoc)? ?:? ?${NUMBER}${SCORE_ENDS}`,
);
const GIVEN = [
  new RegExp(String.raw`\btham dinh(?: lan \d)?(?: con| chi| duoc| dat)? ?:? ?${NUMBER}(?! ?/)${SCORE_ENDS}`),
  new RegExp(String.raw`\b(?:dat|duoc) ?:? ?${NUMBER}(?! ?/)${SCORE_ENDS}`),
];
/** “, -0.25”, “(- 0,5)”, “: -1”; after mere words only with decimals, since a dash joins words too. */
const SIGNED = new RegExp(
  String.raw`(?:(?:^|[(:;,.]) ?- ?${NUMBER}|(?<=[a-z%)] )-(?=\d[.,]) ?${NUMBER})(?= ?(?:${UNIT} ?)?(?:[).;,]|$))`,
);
const FRACTION = new RegExp(
  String.raw`(?<![\d/.,-])(\d{1,2}(?:[.,]\d{1,3})?) ?d? ?/ ?${NUMBER}(?! ?[/-])`,
  "g",
);
/** Words before dates, ranks and numbers of documents. */
const NO_SCORE_AFTER =
  /\b(?:ngay|thang|quy|thu|hang|vi tri|so|dieu|khoan|muc|truoc|sau|den|tu|han|nd|qd|tt|nq|kl|kh|cv) ?\(? ?$/;

/**
 * The points lost that a criterion's text names, as a positive number; `null` where it names none or contradicts
 * itself. A deduction in words goes before a maximum with a score, that before “-0,25”, that before a fraction.
 */
export function readPoints(text: string): number | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const deductions = [...folded.matchAll(DEDUCTION)].map(
    ([, withUnit, bare, times]) => decimal(withUnit ?? bare) * Number(times ?? 1),
  );
  if (deductions.length > 0) return new Set(deductions).size === 1 ? lost(deductions[0] ?? 0) : null;
  const highest = HIGHEST.exec(folded)?.[1];
  const given = GIVEN.map((pattern) => pattern.exec(folded)?.[1]).find((found) => found !== undefined);
  if (highest !== undefined && given !== undefined) return lost(decimal(highest) - decimal(given));
  const signed = SIGNED.exec(folded);
  if (signed !== null) return lost(decimal(signed[1] ?? signed[2]));
  return readFraction(folded);
}

/** Điểm bị trừ as a positive number, however it was typed; `null` where the cell names none. */
export function readPointsCell(value: CellValue | undefined): number | null {
  if (typeof value === "number") return Math.abs(value);
  const plain = /^-? ?(\d{1,2}(?:[.,]\d{1,3})?) ?(?:d|diem)?$/.exec(
    fold(textOf(value).slice(0, LONGEST)),
  )?.[1];
  return plain === undefined ? readPoints(textOf(value)) : decimal(plain);
}

/** A score out of its maximum: said to be points, or in brackets, after “đạt” or a colon, or closing the text. */
function readFraction(folded: string): number | null {
  for (const match of folded.matchAll(FRACTION)) {
    const [whole, score, highest] = match;
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + whole.length);
    const isPoints = /^ ?(?:d|diem)\b/.test(after);
    const led = /(?:\(|:|\b(?:dat|duoc|chi|diem|cham)) ?$/.test(before) && /^ ?(?:[).,;:(-]|$)/.test(after);
    const stands = (led || /^[ ).;]*$/.test(after)) && !NO_SCORE_AFTER.test(before);
    const [a, b] = [decimal(score), decimal(highest)];
    if (b <= MOST && a <= b && (isPoints || stands)) return lost(b - a);
  }
  return null;
}

function decimal(text: string | undefined): number {
  return Number(text?.replace(",", "."));
}

function lost(points: number): number | null {
  return points >= 0 && points <= MOST ? roundPoints(points) : null;
}

/** Rounded to what scores are given in, without the noise of adding tenths: 20 - 14.2 is 5.8. */
export function roundPoints(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}
