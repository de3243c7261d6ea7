import type { Rule } from "./rule";

/** A running number that does not follow the one above; the numbering of groups and criteria is left alone. */
export const ttOutOfSequence: Rule<"ttOutOfSequence"> = {
  code: "ttOutOfSequence",
  severity: "hint",
  columns: ["tt"],
  check: ({ tt }) => tt ?? null,
};
