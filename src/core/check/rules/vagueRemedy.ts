import { fold } from "../../text/fold";
import { isBlank, textOf } from "../../text/text";
import { saysNothing } from "./generalWords";
import type { Rule } from "./rule";

/** Longer texts name something. */
const LONGEST = 400;

/**
 * Only general words: no act, thing, product or day that somebody could look for later. Short and concrete
 * (“Ký số 100% văn bản đi”) is fine.
 */
export const vagueRemedy: Rule<"vagueRemedy"> = {
  code: "vagueRemedy",
  severity: "review",
  columns: ["remedy"],
  check: ({ values, needsAnswer }) => {
    const text = textOf(values.remedy);
    // A number is something to check.
    if (!needsAnswer || isBlank(text) || text.length > LONGEST || /\d/.test(text)) return null;
    return saysNothing(fold(text)) ? {} : null;
  },
};
