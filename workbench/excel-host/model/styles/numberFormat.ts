/** `Excel.NumberFormatCategory`. */
export type NumberFormatCategory =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Special"
  | "Custom";

/** Texts, colours and conditions, and signs that stand for themselves: nothing in them says what is shown. */
const LITERAL = /"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi;

/** The category under which Excel's dialog shows a number format (US codes). */
export function categoryOf(pattern: string): NumberFormatCategory {
  if (/^general$/i.test(pattern)) return "General";
  if (pattern === "@") return "Text";
  if (/^_[(-]/.test(pattern) && /[?*]/.test(pattern)) return "Accounting";
  if (/[$€£¥₫]/.test(pattern)) return "Currency";
  const bare = pattern.replace(LITERAL, "");
  if (/[dy]|m(?!m?:)/i.test(bare) && /[dmy]/i.test(bare) && !/^[[\]hms:. ]*(am\/pm)?$/i.test(bare))
    return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/^0(\.0+)?%$/.test(pattern)) return "Percentage";
  if (/^# \?+\/(\?+|\d+)$/.test(pattern)) return "Fraction";
  if (/^0(\.0+)?E\+0+$/i.test(pattern)) return "Scientific";
  return /^(#,##)?0(\.0+)?(;.*)?$/.test(pattern) ? "Number" : "Custom";
}

/**
 * A number format as a Vietnamese Excel shows it, where the comma is the decimal sign and the full stop parts
 * thousands; and the other way round, which is the same.
 */
export function localFormat(pattern: string): string {
  return pattern.replace(/"[^"]*"|\[[^\]]*\]|[\\_*].|[.,]/g, (part) =>
    part === "." ? "," : part === "," ? "." : part,
  );
}
