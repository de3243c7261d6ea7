import type { MonthReason } from "../../months/month";
import { isBlank, textOf } from "../../text/text";
import type { Rule } from "./rule";

const REASONS: readonly MonthReason[] = [
  "recurring",
  "openEnd",
  "vague",
  "immediate",
  "event",
  "relative",
  "years",
];

/**
 * An answer that cannot be followed up by month: “Thường xuyên”, “ngay”, “khi có hướng dẫn”. Common and legitimate,
 * so never more than a question. “Đã hoàn thành” is an answer once Ghi chú says what was done.
 */
export const monthRecurring: Rule<"monthRecurring"> = {
  code: "monthRecurring",
  severity: "review",
  columns: ["month"],
  check: ({ values, month, needsAnswer }) => {
    const unexplained = month.reason === "done" && isBlank(values.note);
    return needsAnswer && (REASONS.includes(month.reason) || unexplained)
      ? { text: textOf(values.month) }
      : null;
  },
};
