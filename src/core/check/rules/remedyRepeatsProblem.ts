import { fold } from "../../text/fold";
import { isBlank, textOf } from "../../text/text";
import type { Rule } from "./rule";

/** The problem copied into the remedy's cell, word for word. */
export const remedyRepeatsProblem: Rule<"remedyRepeatsProblem"> = {
  code: "remedyRepeatsProblem",
  severity: "review",
  columns: ["remedy"],
  check: ({ values, needsAnswer, problemKey, problemAddress }) => {
    const remedy = textOf(values.remedy);
    // NFD at most triples a text; anything longer or shorter than that is another one and is not folded.
    if (!needsAnswer || isBlank(remedy) || remedy.length < problemKey.length) return null;
    if (remedy.length > 4 * problemKey.length || !problemKey.startsWith(fold(remedy.slice(0, 6))))
      return null;
    if (fold(remedy) !== problemKey) return null;
    return { problem: problemAddress };
  },
};
