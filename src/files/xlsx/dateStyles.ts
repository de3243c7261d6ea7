import type { XmlHandler } from "../xml";

/** Numbers of the built-in formats of days and months, those of East Asia included (ECMA-376-1, 18.8.30). */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);

/** Collects the styles (cellXfs) whose number format shows a day, a month or a year. */
export function dateStylesHandler(dateStyles: Set<number>): XmlHandler {
  const customDates = new Set<number>();
  let isInCellFormats = false;
  let style = 0;
  return {
    open: (name, attribute) => {
      const format = Number(attribute("numFmtId") ?? 0);
      if (name === "numFmt" && isDateCode(attribute("formatCode") ?? "")) customDates.add(format);
      if (name === "cellXfs") isInCellFormats = true;
      if (name !== "xf" || !isInCellFormats) return;
      if (customDates.has(format) || isBuiltInDate(format)) dateStyles.add(style);
      style++;
    },
    close: (name) => {
      if (name === "cellXfs") isInCellFormats = false;
    },
  };
}

/** Letters of a date outside of quoted words, escaped letters and “[Red]”. */
function isDateCode(code: string): boolean {
  return /[dmy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
