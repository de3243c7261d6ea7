import type { Amount } from "./amounts";
import {
  clauseOf,
  goesOn,
  isCount,
  isDatedOrNumbered,
  isIndex,
  isMeasured,
  isProgress,
  isShare,
  isSupposedOrDenied,
  isSurvey,
  sentenceOf,
} from "./forbids";

/* What makes a number a loss. Each of these looks at one amount and what stands around it. */

const FILLERS = "(?: (?:di|mat|het|tron|trang|them|tong cong|tong|den|ca|toan bo|nua))*";
/** “trừ”, “bị mất”, “không được công nhận” … right before the number. */
const VERB = new RegExp(
  String.raw`\b(?:tru|mat|giam|ha|khong (?:duoc )?(?:cong nhan|chap nhan|tinh|cham))${FILLERS}(?: so)?(?: diem)?(?: la)? ?[:(]? ?$`,
);
/** Without its unit only “trừ” and “mất điểm” count. */
const BARE_VERB = new RegExp(
  String.raw`\b(?:tru${FILLERS}|mat diem|diem (?:bi )?(?:tru|mat))(?: diem)?(?: la)? ?[:(]? ?$`,
);
/** “Trừ điểm tiêu chí tuyên truyền: 0,5”. */
const VERB_OF_SOMETHING = /\btru diem [^:;,.()]{1,80}: ?$/;
/** What may follow “trừ 0,5” without a unit. */
const BARE_END = /^ ?(?:[).,;:\]-]|\/ ?[a-z]|$|\([a-z ]+\))|^ (?:do|vi|theo|tai|o|boi)\b/;
const CLOSED = /^ ?(?:[).;,:\]-]|$)/;
const REASONS = /^ (?:do|vi|theo|tai|o|boi|nhung)\b/;

const HIGHEST =
  /\b(?:toi da|tu cham(?: diem)?|tu danh gia|diem chuan|thang diem)(?: cua (?:tieu chi|noi dung)(?: nay)?)?(?: la| duoc)? ?:? ?$/;
const ASSESSED =
  /\b(?:tham dinh|phuc tra|tham tra)(?: lan \d)?(?: cham| cho| con| chi| duoc| dat| lai| la)* ?:? ?$/;
const GIVEN = /\b(?:dat(?: duoc)?|duoc|diem dat(?: duoc)?|ket qua|thuc te|cham con)(?: la| cham)? ?:? ?$/;
/** “Tiêu chí 3.2”, “TCTP 2.1.3”: a fraction in the same sentence is its score. */
const CRITERION = /\b(?:tieu chi(?: thanh phan)?|tc|tctp)(?: so)? ?\d+(?:\.\d+)*/;
/** “điểm đạt:”, “chấm:”: says itself that a score follows. */
const SCORED = /\b(?:diem|cham|cham diem|diem dat(?: duoc)?|tham dinh|phuc tra) ?:? ?$/;

/** Of so many are the marks of a survey (“3,5/5”); a criterion of more than five points says “điểm”. */
const FIVE = 5;
const TEN = 10;

/** “trừ 0,5 điểm”, “mất trọn 1 điểm”, “điểm trừ: 0,25”: with what the loss is multiplied by. */
export function deducted(amount: Amount): number | null {
  if (amount.highest !== null) return null;
  const verb =
    (amount.hasUnit ? VERB.exec(amount.lead) : null) ??
    (amount.hasUnit || BARE_END.test(amount.after) ? BARE_VERB.exec(amount.lead) : null) ??
    (CLOSED.test(amount.after) ? VERB_OF_SOMETHING.exec(amount.lead) : null);
  if (verb === null) return null;
  const beforeVerb = amount.before.slice(0, amount.before.length - amount.lead.length + verb.index);
  if (isSupposedOrDenied(beforeVerb) || (verb[0].startsWith("giam") && isIndex(beforeVerb + amount.after)))
    return null;
  return amount.value * timesOf(amount);
}

/** “/lần x 2 lần”, “/lần, 02 lần”, “mỗi lần, tổng 3 lần”; before it “02 lần, …/lần”, “2 lần, mỗi lần …”. */
function timesOf({ before, after }: Amount): number {
  const times = /^ ?x ?(\d{1,2})(?![\d.,%])/.exec(after)?.[1];
  if (times !== undefined) return Number(times);
  const eachAhead = /\b(\d{1,2}) ([a-z]+)\b[^.;]*\bmoi \2(?: bi)? (?:tru|mat) $/.exec(before)?.[1];
  if (eachAhead !== undefined) return Number(eachAhead);
  const each = /^ ?(?:\/|moi|tren(?: moi)?|cho moi) ?(?:0?1 )?([a-z]+)(?: (?!x\b)[a-z]+)?/.exec(after);
  const noun = each?.[1];
  if (each === null || noun === undefined) return 1;
  const rest = after.slice(each[0].length);
  const behind =
    /^ ?x ?(\d{1,2})(?![\d.,%])/.exec(rest)?.[1] ??
    new RegExp(String.raw`^ ?[,;(]? ?(?:(?:co|tong|tong cong|voi|gom|la) )*(\d{1,2}) ${noun}\b`).exec(
      rest,
    )?.[1];
  const ahead = new RegExp(String.raw`\b(\d{1,2}) ${noun}\b[^.;]*$`).exec(before)?.[1];
  return Number(behind ?? ahead ?? 1);
}

/** “tối đa 2 …”, “tự chấm 1 …” */
export function isHighest(amount: Amount): boolean {
  return amount.highest === null && HIGHEST.test(amount.lead) && !goesOn(amount);
}

/** “thẩm định 1,5”, “đạt 1,25”: only beside a highest does it tell a loss. A lower number is nearer to the truth. */
export function givenRank(amount: Amount): number {
  if (amount.highest !== null || goesOn(amount)) return 0;
  if (ASSESSED.test(amount.lead)) return 2;
  return GIVEN.test(amount.lead) ? 1 : 0;
}

/** “, -0.25”, “(- 0,5)”, “: -1”, “… - 0,5 điểm” */
export function isSigned(amount: Amount): boolean {
  const { before, after, minus, hasUnit, isDecimal } = amount;
  if (minus === null || amount.highest !== null || isMeasured(amount)) return false;
  if (!CLOSED.test(after) && !(hasUnit && REASONS.test(after))) return false;
  if (/(?:^|[(:;,.[>=]) ?$/.test(before)) return true;
  // A dash joins words too: between them only what is clearly a score.
  return /[a-z%)] $/.test(before) && (hasUnit || isDecimal);
}

/** A score out of its highest, where the text says that it is points. */
export function isScore(amount: Amount): boolean {
  const { before, after, hasUnit, isDecimal, value, highest } = amount;
  if (highest === null || isDatedOrNumbered(amount)) return false;
  const sentence = sentenceOf(before);
  if (isSurvey(sentence) && (highest === FIVE || (highest === TEN && !hasUnit))) return false;
  if (hasUnit) return true;
  if ((!CLOSED.test(after) && !(isDecimal && REASONS.test(after))) || isMeasured(amount)) return false;
  const clause = clauseOf(before);
  const isBracketed = /[([][^()[\]]*$/.test(before) && /^[^([]*[)\]]/.test(after);
  // What stands before the bracket, for a count may be given in it: “Đơn vị chậm nộp (2/6)”.
  const outside = isBracketed ? clauseOf(before.replace(/ ?[([][^()[\]]*$/, "")) : "";
  const isAssessed = ASSESSED.test(before) || SCORED.test(clause);
  const criterion = CRITERION.exec(sentence);
  if (isDecimal) {
    if (criterion !== null || isAssessed) return true;
    return !isShare(isBracketed ? clause : sentence) && isLed(before, clause, isBracketed);
  }
  if (isCount(clause) || isCount(outside)) return highest === 1 && isBracketed && !isCount(clause);
  if (criterion !== null) return !isCount(sentence.slice(criterion.index + criterion[0].length));
  if (isAssessed) return true;
  if (isBracketed) return highest <= FIVE && !isProgress(outside);
  return value === 0 && highest === 1 && isLed(before, clause, isBracketed);
}

/** In a bracket, after “đạt”, after a mark, or all of the text. */
function isLed(before: string, clause: string, isBracketed: boolean): boolean {
  return isBracketed || GIVEN.test(before) || clause.trim() === "" || /[a-z%)] ?$/.test(before);
}
