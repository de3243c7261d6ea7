import { isBlank, textOf } from "../text";
import type { Rule } from "./rule";

/** Readable, but outside the form's year: a slip, or a plan whose reason Ghi chú gives. */
export const monthOtherYear: Rule<"monthOtherYear"> = {
  code: "monthOtherYear",
  severity: "review",
  columns: ["month"],
  check: ({ values, month, formYear }) =>
    month.reason === "otherYear" && isBlank(values.note)
      ? { text: textOf(values.month), expectedYear: formYear }
      : null,
};
