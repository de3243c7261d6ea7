import { isBlank, textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Earlier than the letter that asks for it: a slip, or work already done, which Ghi chú or the words “đã …” say. */
export const monthBeforeIssue: Rule<"monthBeforeIssue"> = {
  code: "monthBeforeIssue",
  severity: "review",
  columns: ["month"],
  check: ({ values, month: { to, year }, issued }) => {
    if (issued === undefined || to === null || year !== issued.year || to >= issued.month) return null;
    const text = textOf(values.month);
    const done = /(?<!\p{L})(?:đã|da)(?!\p{L})/iu.test(text.normalize("NFC"));
    return done || !isBlank(values.note) ? null : { text, issued };
  },
};
