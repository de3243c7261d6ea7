import type { Rule } from "./rule";

/** A row that only goes on with the one above. */
export const splitRow: Rule<"splitRow"> = {
  code: "splitRow",
  severity: "review",
  columns: ["problem", "remedy", "month"],
  check: ({ continues }, column) => (continues?.column === column ? { above: continues.above } : null),
};
