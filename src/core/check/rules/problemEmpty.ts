import { isBlank } from "../../text/text";
import type { Rule } from "./rule";

/** A remedy or a month that answers nothing. What goes on with the row above is spoken of there. */
export const problemEmpty: Rule<"problemEmpty"> = {
  code: "problemEmpty",
  severity: "must",
  columns: ["problem"],
  check: ({ values, continues }) => (isBlank(values.problem) && continues === undefined ? {} : null),
};
