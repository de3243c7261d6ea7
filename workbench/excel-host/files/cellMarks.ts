import type { IStyleData } from "@univerjs/core";

/** What a file says of a cell's format that the grid's style has no field for. Absent fields are Excel's defaults. */
export interface CellMarks {
  /** The cell may be written while its sheet is protected. */
  unlocked?: boolean;
  /** The formula bar does not show the cell's formula while its sheet is protected. */
  formulaHidden?: boolean;
  shrinkToFit?: boolean;
  /** The last line of a justified text reaches to both sides, too. */
  justifyLastLine?: boolean;
  /** 1 from left to right, 2 from right to left. */
  readingOrder?: 1 | 2;
  /** An alignment that the grid shows as the one nearest to it. */
  horizontal?: "fill" | "centerContinuous";
  vertical?: "justify" | "distributed";
  /** The cell's named style; absent for Normal. */
  styleName?: string;
}

/** The grid's style, with what it knows nothing of and keeps all the same. */
export type FileStyle = IStyleData & CellMarks;

export const MARK_NAMES: readonly (keyof CellMarks)[] = [
  "unlocked",
  "formulaHidden",
  "shrinkToFit",
  "justifyLastLine",
  "readingOrder",
  "horizontal",
  "vertical",
  "styleName",
];
