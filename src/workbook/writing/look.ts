import { columnName } from "../../core/sheet/a1";

/** What every sheet that the add-in makes looks like. */

/** Nghị định 30/2020, Phụ lục I. */
export const FONT = "Times New Roman";
export const FONT_SIZE = 12;
/** Behind headings that are not printed. */
export const HEADING_FILL = "#F2F2F2";
/** Behind what is missing: a light yellow that prints white enough and stays readable in high contrast. */
export const ATTENTION_FILL = "#FFF2CC";

const LINES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues a thin black line around every cell of a range. */
export function drawLines(range: Excel.Range): void {
  for (const line of LINES) {
    const border = range.format.borders.getItem(line);
    border.style = "Continuous";
    border.color = "#000000";
  }
}

/**
 * Queues what the headings of every table look like: bold, wrapped, in the middle.
 * @param height in points, for a row that does not fit itself
 * @param fill whether they are shaded
 */
export function formatHeadings(
  { format }: Excel.Range,
  { height, fill = false }: { readonly height?: number; readonly fill?: boolean } = {},
): void {
  format.font.bold = true;
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  if (fill) format.fill.color = HEADING_FILL;
  if (height !== undefined) format.rowHeight = height;
}

/** Queues the widths of neighbouring columns. @param widths in points @param first 0-based column */
export function setColumnWidths(worksheet: Excel.Worksheet, widths: readonly number[], first = 0): void {
  widths.forEach((width, index) => {
    const letter = columnName(first + index);
    worksheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
}
