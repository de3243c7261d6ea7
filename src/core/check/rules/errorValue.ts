import { isErrorValue } from "../../sheet/errorValue";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** “#REF!”: what stood here is lost to whoever reads or prints the form. */
export const errorValue: Rule<"errorValue"> = {
  code: "errorValue",
  severity: "must",
  columns: ["tt", "problem", "remedy", "month", "note", "unit", "area", "points"],
  check: ({ values }, column) => (isErrorValue(values[column]) ? { text: textOf(values[column]) } : null),
};
