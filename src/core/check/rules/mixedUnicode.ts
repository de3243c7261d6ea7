import { repairEncoding } from "../../text/encodings/repair";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Reads well and is found by no search: NFD, Unicode tổ hợp, letters that only look Vietnamese. */
export const mixedUnicode: Rule<"mixedUnicode"> = {
  code: "mixedUnicode",
  severity: "review",
  columns: ["problem", "remedy", "month", "note"],
  check: ({ values }, column) => {
    const text = textOf(values[column]);
    const repair = repairEncoding(text);
    if (repair === null || (repair.kind !== "decomposed" && repair.kind !== "lookAlike")) return null;
    return { kind: repair.kind, text, converted: repair.converted };
  },
};
