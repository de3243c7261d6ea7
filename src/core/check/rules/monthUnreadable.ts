import type { MonthReason } from "../../months/month";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

const REASONS: readonly MonthReason[] = ["unreadable", "duration", "impossibleQuarter"];

/** Not a completion time at all: “x”, “30 ngày”, “quý V”. */
export const monthUnreadable: Rule<"monthUnreadable"> = {
  code: "monthUnreadable",
  severity: "must",
  columns: ["month"],
  check: ({ values, month, needsAnswer }) =>
    needsAnswer && REASONS.includes(month.reason) ? { text: textOf(values.month) } : null,
};
