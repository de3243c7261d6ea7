import { LAST_COLUMN, LAST_ROW } from "../../files/a1";
import { type SheetRef, worksheetOf } from "../access";
import { type Area, columnCount, containsCell, fromUniver, intersect, rowCount } from "../area";
import { isFiltered, sheetFilter, tableFilter } from "../filters/filters";
import type { Shift } from "./shift";
import { mergesIn } from "./structure";
import { tablesAt } from "../tables/tables";

/** All cells that a shift moves: those of its area and what is beyond them in its direction. */
function moved({ axis, area }: Shift): Area {
  return axis === "rows" ? { ...area, endRow: LAST_ROW } : { ...area, endColumn: LAST_COLUMN };
}

/** Whether the shift would move some cells of a merged area and not others. */
export function partsMerge(sheet: SheetRef, shift: Shift): boolean {
  const { axis, area } = shift;
  return mergesIn(sheet, moved(shift))
    .map(fromUniver)
    .some((merged) =>
      axis === "rows"
        ? merged.startColumn < area.startColumn || merged.endColumn > area.endColumn
        : merged.startRow < area.startRow || merged.endRow > area.endRow,
    );
}

/** Whether the shift would move cells of a range or a table that is filtered. */
export function movesFiltered(sheet: SheetRef, shift: Shift): boolean {
  const filters = [sheetFilter(sheet), ...tablesAt(sheet, null).map(tableFilter)];
  return filters.some(
    (filter) => filter !== null && isFiltered(filter) && intersect(filter.range, moved(shift)) !== null,
  );
}

/** Whether an insertion would push something that is written off the end of the sheet. */
export function pushesOff(sheet: SheetRef, shift: Shift): boolean {
  const { axis, area } = shift;
  const lost =
    axis === "rows"
      ? { ...area, startRow: LAST_ROW - rowCount(area) + 1, endRow: LAST_ROW }
      : { ...area, startColumn: LAST_COLUMN - columnCount(area) + 1, endColumn: LAST_COLUMN };
  const worksheet = worksheetOf(sheet);
  // Nearly always the grid does not reach as far.
  if (worksheet.getRowCount() <= lost.startRow || worksheet.getColumnCount() <= lost.startColumn)
    return false;
  let isLost = false;
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const isWritten = (cell?.v ?? cell?.f ?? cell?.p ?? cell?.si ?? "") !== "";
    isLost ||= isWritten && containsCell(lost, row, column);
  });
  return isLost;
}
