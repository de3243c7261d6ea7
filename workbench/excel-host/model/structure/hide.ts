import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { growToHold, targetOf, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { areasWhere } from "../areas";

/** Hides the rows of the area, or shows them again. */
export function hideRows(sheet: SheetRef, area: Area, isHidden: boolean): void {
  const worksheet = worksheetOf(sheet);
  const rows = { ...growToHold(sheet, area), startColumn: 0, endColumn: 0 };
  const ranges = areasWhere(rows, (row) => worksheet.getRowRawVisible(row) === isHidden);
  toggle(sheet, ranges, isHidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
}

/** Hides the columns of the area, or shows them again. */
export function hideColumns(sheet: SheetRef, area: Area, isHidden: boolean): void {
  const worksheet = worksheetOf(sheet);
  const columns = { ...growToHold(sheet, area), startRow: 0, endRow: 0 };
  const ranges = areasWhere(columns, (_row, column) => worksheet.getColVisible(column) === isHidden);
  toggle(sheet, ranges, isHidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
}

/** Only what changes: undo must not show what was hidden before. */
function toggle(sheet: SheetRef, ranges: Area[], isHidden: boolean, hideId: string, showId: string): void {
  if (ranges.length === 0) return;
  const params = { ...targetOf(sheet), ranges };
  const [hide, show] = [
    { id: hideId, params },
    { id: showId, params },
  ];
  sheet.book.mutate([isHidden ? hide : show], [isHidden ? show : hide]);
}
