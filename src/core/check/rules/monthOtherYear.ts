import { isBlank, textOf } from "../../text/text";
import type { Rule } from "./rule";

/**
 * Readable, but outside the form's year: a slip, or a plan whose reason Ghi chú gives. A form that names no year
 * cannot be contradicted.
 */
export const monthOtherYear: Rule<"monthOtherYear"> = {
  code: "monthOtherYear",
  severity: "review",
  columns: ["month"],
  check: ({ values, month, formYear }) =>
    month.reason === "otherYear" && formYear !== undefined && isBlank(values.note)
      ? { text: textOf(values.month), expectedYear: formYear }
      : null,
};
