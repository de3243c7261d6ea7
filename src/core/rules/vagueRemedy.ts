import { fold } from "../fold";
import { isBlank, textOf } from "../text";
import type { Rule } from "./rule";

/** Longer texts name something. */
const LONGEST = 160;
/** Folded, longest first. What remains once these are taken out is what can be checked. */
const SAYS_NOTHING =
  /\b(?:rut kinh nghiem|tiep tuc|tang cuong|day manh|nang cao|chu trong|quan tam|chi dao|dieu hanh|thuc hien|trien khai|khac phuc|cai thien|phat huy|co gang|phan dau|chan chinh|doi moi|nghiem tuc|nghiem tuc|nghiem|sau sat|kip thoi|quyet liet|hieu qua|chat luong|tinh than|trach nhiem|thuong xuyen|dong bo|tot hon|tot|cong tac|nhiem vu|ton tai|han che|noi dung|van de|da neu|neu tren|trong thoi gian toi|thoi gian toi|theo quy dinh|hon nua|hon|sau|ngay|tren|nay|do|cac|nhung|mot so|cua don vi|don vi|va|se|de|trong|viec)\b/g;

/** Only general words: nobody can say later whether it was done. Short and concrete (“Ký số 100% văn bản đi”) is fine. */
export const vagueRemedy: Rule<"vagueRemedy"> = {
  code: "vagueRemedy",
  severity: "review",
  columns: ["remedy"],
  check: ({ values, needsAnswer }) => {
    const text = textOf(values.remedy);
    if (!needsAnswer || isBlank(text) || text.length > LONGEST) return null;
    return /[\p{L}\p{N}]/u.test(fold(text).replace(SAYS_NOTHING, "")) ? null : {};
  },
};
