import type { MonthReason } from "../month";
import { textOf } from "../text";
import type { Rule } from "./rule";

/** Where writing one month would lose nothing. Mere spelling (“t6”, “thang 9”) is understood and stays unmentioned. */
const REASONS: readonly MonthReason[] = ["date", "deadline", "serial", "partOfPeriod"];

/** Understood, but written as a day, a deadline or what Excel made of it. */
export const monthRewrite: Rule<"monthRewrite"> = {
  code: "monthRewrite",
  severity: "hint",
  column: "month",
  check: ({ values, month: { reason, to, year } }) =>
    REASONS.includes(reason) && to !== null && year !== null
      ? { text: textOf(values.month), suggestion: { month: to, year } }
      : null,
};
