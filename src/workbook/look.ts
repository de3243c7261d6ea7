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
