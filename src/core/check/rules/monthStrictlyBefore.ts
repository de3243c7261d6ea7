import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** “Trước tháng 6” ends in May by the letter, and often means June. */
export const monthStrictlyBefore: Rule<"monthStrictlyBefore"> = {
  code: "monthStrictlyBefore",
  severity: "review",
  columns: ["month"],
  check: ({ values, month: { reason, to, year } }) =>
    reason === "strictlyBefore" && to !== null && year !== null
      ? { text: textOf(values.month), suggestion: { month: to, year } }
      : null,
};
