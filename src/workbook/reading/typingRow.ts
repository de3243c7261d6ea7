import { parseArea } from "../../core/sheet/a1";

/** Where a person's last edit was, and whether they are still there. */
export interface LastEdit {
  readonly sheetId: string;
  /** 0-based worksheet row. */
  readonly row: number;
}

/** The parts of Excel's changed event that say where somebody typed. */
export interface ChangedEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  /** ExcelApi 1.14; absent before. */
  readonly triggerSource?: string;
}

/**
 * The edit that makes its row "being typed": one row, edited by this person by hand.
 * A paste over several rows, an inserted or deleted row (every row below has moved), a co-author's edit and a
 * write of our own leave no row half typed.
 */
export function lastEditOf(event: ChangedEvent): LastEdit | null {
  if (event.changeType !== "RangeEdited" || event.source !== "Local") return null;
  if (event.triggerSource === "ThisLocalAddin") return null;
  // "D8" or "A8:E8"; "D:D" and several areas are not somebody typing in a row.
  const area = parseArea(event.address);
  if (area === null || area.first.row !== area.last.row) return null;
  return { sheetId: event.worksheetId, row: area.first.row };
}

/**
 * The row whose new findings wait, while the active cell stays in the row edited last.
 * @returns a 0-based worksheet row, or null when nobody is in the middle of one
 */
export function heldRow(
  lastEdit: LastEdit | null,
  sheetId: string,
  activeCell: { readonly row: number },
): number | null {
  return lastEdit !== null && lastEdit.sheetId === sheetId && lastEdit.row === activeCell.row
    ? lastEdit.row
    : null;
}
