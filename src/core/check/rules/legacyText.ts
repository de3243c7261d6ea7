import { repairEncoding } from "../../text/encodings/repair";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** TCVN3, VNI or misread UTF-8: unreadable on any machine without the old fonts. */
export const legacyText: Rule<"legacyText"> = {
  code: "legacyText",
  severity: "review",
  columns: ["problem", "remedy", "month", "note"],
  check: ({ values }, column) => {
    const text = textOf(values[column]);
    const repair = repairEncoding(text);
    if (repair === null || repair.kind === "decomposed" || repair.kind === "lookAlike") return null;
    return { text, converted: repair.converted };
  },
};
