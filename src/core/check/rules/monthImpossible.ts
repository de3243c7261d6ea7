import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** A month that no year has: “Tháng 13/2024”. */
export const monthImpossible: Rule<"monthImpossible"> = {
  code: "monthImpossible",
  severity: "must",
  columns: ["month"],
  check: ({ values, month }) =>
    month.impossible === undefined ? null : { text: textOf(values.month), month: month.impossible },
};
