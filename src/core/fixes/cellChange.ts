import type { CellPosition, CellValue } from "../form/grid";

/** One cell as it was read, and as it is to be. */
export interface CellChange {
  readonly cell: CellPosition;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Given to the cell along with its value; what is not named stays as it is. */
  readonly format?: CellFormat;
}

export interface CellFormat {
  /** In Excel's US codes; "@" is Text. */
  readonly numberFormat?: string;
  /** Text converted from an old encoding stands in a font (“.VnTime”) under which Unicode cannot be read. */
  readonly fontName?: string;
}
