import { fold } from "../text/fold";

/**
 * The syllables of an answer that there is nothing to put right: “Không có”, “Năm 2023 đơn vị không có tồn tại, hạn chế
 * nào”.
 */
export const DENIAL_WORDS = [
  ...["không", "có", "phát", "sinh", "nội", "dung", "tồn", "tại", "hạn", "chế", "tiêu", "chí", "điểm", "bị"],
  ...["trừ", "nào", "gì", "và", "các", "số", "trong", "năm", "đơn", "vị", "phòng"],
];
/** What every denial contains. */
export const DENIAL = "không";

/** Words in Ghi chú that hand the row to others: “Không thuộc trách nhiệm của đơn vị”, “Thuộc thẩm quyền của UBND tỉnh”. */
export const NOT_OURS = [
  ...["không thuộc", "không phải của", "đề nghị chuyển"],
  ...["không phải trách nhiệm", "không phải nhiệm vụ", "không phải thẩm quyền"],
  ...["không phải là trách nhiệm", "không phải là nhiệm vụ", "không phải là thẩm quyền"],
  ...["ngoài trách nhiệm", "ngoài nhiệm vụ", "ngoài thẩm quyền", "ngoài phạm vi", "ngoài chức năng"],
  ...["thuộc trách nhiệm của", "thuộc nhiệm vụ của", "thuộc thẩm quyền của", "trách nhiệm thuộc"],
];
/** In the remedy's or the month's cell only at the beginning: a remedy may mention the other words in passing. */
export const NOT_OURS_FIRST = "không thuộc";
/** “Thuộc trách nhiệm của đơn vị” is the contrary. */
export const OURS = "của đơn vị";

/** Enough for every way of saying so, in NFD too; spares the check from searching long cells. */
export const LONGEST_DENIAL = 120;
const ONLY_DENIAL_WORDS = new RegExp(String.raw`^(?:\b(?:${DENIAL_WORDS.map(fold).join("|")})\b|[^a-z])*$`);
const ANY_NOT_OURS = new RegExp(NOT_OURS.map(fold).join("|"));
const [DENIAL_KEY, FIRST_KEY, OURS_KEY] = [fold(DENIAL), fold(NOT_OURS_FIRST), fold(OURS)];

/** “Không có” and the like. `key` is the text folded. */
export function deniesProblem(text: string, key: string): boolean {
  return text.length <= LONGEST_DENIAL && key.includes(DENIAL_KEY) && ONLY_DENIAL_WORDS.test(key);
}

/** Somebody else is to answer, by what the row's cells say. */
export function isHandedOver(note: string, remedy: string, month: string): boolean {
  const first = [remedy, month].some(
    (text) => /^[^a-z]*k/i.test(text) && fold(text.slice(0, LONGEST_DENIAL)).startsWith(FIRST_KEY),
  );
  return first || (note !== "" && ANY_NOT_OURS.test(fold(note).replaceAll(OURS_KEY, "")));
}
