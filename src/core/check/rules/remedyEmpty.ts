import { isBlank } from "../../text/text";
import type { Rule } from "./rule";

/** A problem of the unit's own without a remedy. */
export const remedyEmpty: Rule<"remedyEmpty"> = {
  code: "remedyEmpty",
  severity: "must",
  columns: ["remedy"],
  check: ({ values, needsAnswer }) => (needsAnswer && isBlank(values.remedy) ? {} : null),
};
