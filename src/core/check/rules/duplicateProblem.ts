import type { Rule } from "./rule";

/** The same problem a second time on this sheet; the first one stays unmentioned. */
export const duplicateProblem: Rule<"duplicateProblem"> = {
  code: "duplicateProblem",
  severity: "review",
  columns: ["problem"],
  check: ({ sameProblem }) => (sameProblem === undefined ? null : { first: sameProblem }),
};
