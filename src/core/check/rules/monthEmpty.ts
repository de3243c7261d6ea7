import type { Rule } from "./rule";

/** A problem of the unit's own without a completion time, or with the form's “tháng .../2024” still unfilled. */
export const monthEmpty: Rule<"monthEmpty"> = {
  code: "monthEmpty",
  severity: "must",
  columns: ["month"],
  check: ({ month, needsAnswer }) => (needsAnswer && month.reason === "placeholder" ? {} : null),
};
