import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** A period, whose last month is offered: “Quý II/2024”, “6 tháng đầu năm”, “cuối quý II”. */
export const monthPeriod: Rule<"monthPeriod"> = {
  code: "monthPeriod",
  severity: "hint",
  columns: ["month"],
  check: ({ values, month: { reason, to, year } }) =>
    (reason === "period" || reason === "partOfPeriod") && to !== null && year !== null
      ? { text: textOf(values.month), suggestion: { month: to, year } }
      : null,
};
