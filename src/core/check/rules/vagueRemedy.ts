import { fold } from "../../text/fold";
import { isBlank, textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Longer texts name something. */
const LONGEST = 160;
/** Folded, a longer phrase before a shorter one that begins it. */
const GENERAL_WORDS = [
  ...[
    "rut kinh nghiem",
    "tiep tuc",
    "tang cuong",
    "day manh",
    "nang cao",
    "chu trong",
    "quan tam",
    "doi moi",
  ],
  ...["chi dao", "dieu hanh", "thuc hien", "trien khai", "khac phuc", "cai thien", "phat huy", "chan chinh"],
  ...["duy tri", "lanh dao", "quyet tam", "tich cuc", "chu dong", "sau sac", "day du"],
  ...[
    "co gang",
    "phan dau",
    "nghiem tuc",
    "nghiem",
    "sau sat",
    "kip thoi",
    "quyet liet",
    "hieu qua",
    "dong bo",
  ],
  ...["chat luong", "tinh than", "trach nhiem", "thuong xuyen", "cong tac", "nhiem vu", "noi dung", "van de"],
  ...["ton tai", "han che", "da neu", "neu tren", "trong thoi gian toi", "thoi gian toi", "theo", "quy dinh"],
  ...["tot hon", "tot", "hon nua", "hon", "sau", "ngay", "tren", "nay", "do", "cac", "nhung", "mot so"],
  ...["cua don vi", "don vi", "va", "se", "de", "den", "co", "dung", "cao", "trong", "viec"],
];
const SAYS_NOTHING = new RegExp(String.raw`\b(?:${GENERAL_WORDS.join("|")})\b`, "g");

/** Only general words: nobody can say later whether it was done. Short and concrete (“Ký số 100% văn bản đi”) is fine. */
export const vagueRemedy: Rule<"vagueRemedy"> = {
  code: "vagueRemedy",
  severity: "review",
  columns: ["remedy"],
  check: ({ values, needsAnswer }) => {
    const text = textOf(values.remedy);
    // A number is something to check.
    if (!needsAnswer || isBlank(text) || text.length > LONGEST || /\d/.test(text)) return null;
    const rest = fold(text).replace(SAYS_NOTHING, "");
    return /\p{L}/u.test(rest) ? null : {};
  },
};
