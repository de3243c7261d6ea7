import type { CellPosition } from "../../core/form/grid";

/** A rectangle of a worksheet; rows and columns from 0. */
export interface CellArea extends CellPosition {
  /** `Excel.Worksheet.id`. */
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

/** Loads nothing and sends nothing itself. */
export function rangeOfArea(
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: CellArea,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}
