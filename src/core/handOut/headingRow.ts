import { fold } from "../text/fold";
import type { CellValue, Grid } from "../form/grid";
import { textOf } from "../text/text";

/** How far down headings are looked for. */
const HEADING_ROWS = 30;
/** Longer cells are no headings. */
const LONGEST = 120;

/** Headings of a list: 0-based worksheet row and columns. */
export interface HeadingRow<Column extends string> {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/**
 * Finds the headings of a list by their folded wording; the lowest such row, for a list may be pasted with its own
 * headings under those that stand there. `null` where a needed one is missing.
 */
export function findHeadings<Column extends string>(
  grid: Grid,
  wordings: Readonly<Record<Column, RegExp>>,
  needed: readonly NoInfer<Column>[],
): HeadingRow<Column> | null {
  for (let headerRow = Math.min(grid.length, HEADING_ROWS) - 1; headerRow >= 0; headerRow--) {
    const columns = columnsOf(grid[headerRow] ?? [], wordings);
    if (needed.every((column) => columns[column] !== undefined)) return { headerRow, columns };
  }
  return null;
}

function columnsOf<Column extends string>(
  cells: readonly CellValue[],
  wordings: Readonly<Record<Column, RegExp>>,
): Partial<Record<Column, number>> {
  const texts = cells.map((cell) => (textOf(cell).length > LONGEST ? "" : fold(textOf(cell))));
  const columns: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  for (const [column, wording] of Object.entries(wordings) as [Column, RegExp][]) {
    const index = texts.findIndex((text, place) => !taken.has(place) && wording.test(text));
    if (index < 0) continue;
    columns[column] = index;
    taken.add(index);
  }
  return columns;
}
