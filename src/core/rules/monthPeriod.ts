import { textOf } from "../text";
import type { Rule } from "./rule";

/** A period, whose last month is offered: “6 tháng đầu năm”; “trước tháng 6”, which may mean May or June. */
export const monthPeriod: Rule<"monthPeriod"> = {
  code: "monthPeriod",
  severity: "review",
  column: "month",
  check: ({ values, month: { reason, to, year } }) =>
    (reason === "period" || reason === "strictlyBefore") && to !== null && year !== null
      ? { text: textOf(values.month), suggestion: { month: to, year } }
      : null,
};
