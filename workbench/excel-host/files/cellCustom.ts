/** Where a cell leads to. The grid keeps it with the cell (`ICellData.custom`), so that it moves along. */
export interface Hyperlink {
  /** A web or mail address, or a file. */
  readonly address?: string;
  /** A place in the workbook, or in what `address` names. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** An array formula of the file that does not show as one by itself. The cell keeps it (`ICellData.custom`). */
export interface ArrayMark {
  /** The formula that was one, and where; moved or copied as a whole it still is, another in the cell is not. */
  readonly formula: string;
  readonly index: readonly [row: number, column: number];
  /** An old one, {=…}, has so many rows and columns for good; absent for one that spills. */
  readonly size?: readonly [rows: number, columns: number];
}

/** What a cell has beside its value and look. */
export interface CellCustom {
  readonly hyperlink?: Hyperlink;
  readonly array?: ArrayMark;
}
