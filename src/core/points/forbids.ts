import type { Amount } from "./amounts";

/*
 * What makes a number no loss, whatever its form: it counts something, dates something, is a rank or a share, or is
 * only threatened or denied.
 */

/** What offices count, folded. A fraction of whole numbers beside one of these is a count: “số đơn vị tự chủ đạt 2/6”. */
const COUNTED =
  /\b(?:don vi|phong|so luong|ho so|tthc|thu tuc|nhiem vu|thang|quy|tuan|nam|van ban|cong chuc|vien chuc|can bo|nguoi|lao dong|lop|cuoc|ky hop|buoi|tin|bai|chi tieu|muc tieu|chi so|tieu chuan|kien nghi|y kien|trung tam|co so|xa|huyen|may|phieu|du an|cong trinh|truong hop|ke hoach|ngay|luot|lan|to chuc|bo phan|linh vuc|nganh|so nganh|hop dong|doan|quyet dinh|tai lieu|chuyen muc|noi dung|du toan|kinh phi|thanh vien|nhom|tu chu|chuong trinh|dot|giai doan)\b/;
/** Shares and marks of a survey, of which even “3,5/5” is no score of the index. */
const SHARE = /\b(?:ty le|ti le|muc do|binh quan|trung binh)\b/;
/** Words before dates, ranks and numbers of documents. */
const NAMES_A_NUMBER =
  /\b(?:ngay|thang|quy|thu|hang|bac|vi tri|so|dieu|khoan|muc|phan|truoc|sau|den|tu|han|nd|qd|tt|nq|kl|kh|cv|ct|tang|phien ban|windows|tieu chi|tieu chi thanh phan|tc|tctp|noi dung|diem [a-z])(?: so| thu)? ?\(? ?$/;
/** What else has a minus. */
const MEASURED =
  /\b(?:chenh lech|nhiet do|so du|tang truong|ton quy|no dong|cong no|tien|don gia|gia dich vu|dinh muc)\b/;
/** Said of points that nobody has lost yet, or not. */
const SUPPOSED = /(?:^|[,;:.(] ?)(?:neu|truong hop|quy dinh ?:)(?: |$)|\bse (?:bi )?$/;
const DENIED = /\b(?:khong|chua|khoi|khong con)(?: bi| phai| con)* ?$/;
/** “nguy cơ bị trừ”, “mức trừ”, “Bộ chỉ số quy định trừ”; “chậm so với quy định trừ” is a loss. */
const THREATENED =
  /\b(?:nguy co|tranh|de khong|muc|(?<!\b(?:so voi|theo|dung|trai|ngoai|thoi gian|thoi han|han) )quy dinh)(?: bi| phai)* ?$/;
const NOBODY = /\bkhong co [^,;:]{0,40}\bnao(?: bi| phai)* ?$/;
/** Marks that people give in a survey. */
const SURVEY = /\b(?:hai long|sipas|danh gia|muc do|trung binh|binh quan|phieu)\b/;
/** What falls by points without costing any. */
const INDEX = /\b(?:hai long|sipas|papi|pci|ddci|lai suat|ty le|ti le|phan tram)\b/;
/** How far something has come: a fraction behind it counts. */
const PROGRESS =
  /\b(?:hoan thanh|khac phuc|thuc hien|xu ly|giai quyet|dat duoc|co mat|tham du) ?(?:duoc|xong)? ?$/;
const SENTENCE = /[^.;\n]*(?:[.,]\d[^.;\n]*)*$/;

/** The part of a text that goes on to its end without a full stop or a semicolon. */
export function sentenceOf(before: string): string {
  return SENTENCE.exec(before)?.[0] ?? before;
}

/** The part of a text that goes on to its end without any mark that divides it. */
export function clauseOf(before: string): string {
  return before.split(/[;:,()[\]]|\. | - |=>/).at(-1) ?? before;
}

/** A word that is counted, or otherwise goes on with the number: “2/6 đơn vị”, “3 ngày”. */
export function goesOn({ after }: Amount): boolean {
  return (
    /^ ?[a-z\d%]/.test(after) &&
    !/^ (?:vi|do|nen|theo|tai|o|boi|trong khi|so voi|va|nhung|tham dinh|dat|duoc|chi|con|tu cham|tuong ung)\b/.test(
      after,
    )
  );
}

export function isDatedOrNumbered({ before }: Amount): boolean {
  return NAMES_A_NUMBER.test(before);
}

export function isCount(before: string): boolean {
  return COUNTED.test(before) || SHARE.test(before);
}

export function isShare(before: string): boolean {
  return SHARE.test(before);
}

export function isMeasured({ before }: Amount): boolean {
  return MEASURED.test(sentenceOf(before));
}

/** @param before what stands before the verb “trừ”, “mất” … */
export function isSupposedOrDenied(before: string): boolean {
  const sentence = sentenceOf(before);
  return [DENIED, NOBODY, SUPPOSED, THREATENED].some((pattern) => pattern.test(sentence));
}

export function isSurvey(before: string): boolean {
  return SURVEY.test(before);
}

/** @param around what stands before “giảm” and behind its number */
export function isIndex(around: string): boolean {
  return INDEX.test(around);
}

export function isProgress(before: string): boolean {
  return PROGRESS.test(before);
}
