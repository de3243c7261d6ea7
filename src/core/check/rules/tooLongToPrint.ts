import type { FormColumn } from "../../form/form";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Excel's highest row, in points; what is taller is cut on paper. */
const HIGHEST_ROW = 409;
/** Times New Roman 12 in Excel. */
const LINE_HEIGHT = 15.75;
/** Letters to a line at the official column widths (60, 55 and 18 mm), at 1.75 mm a letter. */
const LETTERS_A_LINE: Readonly<Partial<Record<FormColumn, number>>> = { problem: 34, remedy: 31, note: 10 };

/** A text that would be cut when printed. An estimate: only Excel knows the real width and font. */
export const tooLongToPrint: Rule<"tooLongToPrint"> = {
  code: "tooLongToPrint",
  severity: "review",
  columns: ["problem", "remedy", "note"],
  check: ({ values }, column) => {
    const text = textOf(values[column]);
    const width = LETTERS_A_LINE[column];
    if (width === undefined || text.length < HIGHEST_ROW / LINE_HEIGHT) return null;
    if (text.length <= width * (HIGHEST_ROW / LINE_HEIGHT - 1) && !/[\r\n]/.test(text)) return null;
    const lines = text
      .replace(/\p{M}/gu, "")
      .split(/\r\n|\r|\n/)
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    return lines * LINE_HEIGHT > HIGHEST_ROW ? { lines } : null;
  },
};
