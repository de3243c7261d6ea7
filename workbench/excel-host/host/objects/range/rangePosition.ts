import { columnCount, isEntireColumns, isEntireRows, rowCount, type Area } from "../../../model/area";
import { worksheetOf } from "../../../model/access";
import { hideColumns, hideRows } from "../../../model/structure/hide";
import { rowPoints as points } from "../../../files/units";
import * as sizes from "../../../model/structure/sizes";
import { asBoolean, type Property } from "../base";
import type { Range } from "./range";

/** More cells than this are given as -1 (Excel's own rule: 2^31 - 1). */
const MAX_CELL_COUNT = 2 ** 31 - 1;

/** Where a range lies. */
export const positionProperties: Record<string, Property<Range>> = {
  Address: { get: (self) => self.address },
  AddressLocal: { get: (self) => self.address },
  CellCount: { get: ({ area }) => cellCount([area]) },
  ColumnCount: { get: ({ area }) => columnCount(area) },
  ColumnHidden: {
    get: (self) => hidden(self, "columns"),
    set: ({ ref, area }, value) => hideColumns(ref, area, asBoolean(value)),
  },
  ColumnIndex: { get: ({ area }) => area.startColumn },
  Height: { get: ({ ref, area }) => points(sizes.heightOf(ref, area.startRow, area.endRow)) },
  Hidden: { get: (self) => either(hidden(self, "rows"), hidden(self, "columns")) },
  IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  IsEntireRow: { get: ({ area }) => isEntireRows(area) },
  Left: { get: ({ ref, area }) => points(sizes.widthOf(ref, 0, area.startColumn - 1)) },
  RowCount: { get: ({ area }) => rowCount(area) },
  RowHidden: {
    get: (self) => hidden(self, "rows"),
    set: ({ ref, area }, value) => hideRows(ref, area, asBoolean(value)),
  },
  RowIndex: { get: ({ area }) => area.startRow },
  Top: { get: ({ ref, area }) => points(sizes.heightOf(ref, 0, area.startRow - 1)) },
  Width: { get: ({ ref, area }) => points(sizes.widthOf(ref, area.startColumn, area.endColumn)) },
};

export function cellCount(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  return count > MAX_CELL_COUNT ? -1 : count;
}

/** True, false, or null where some are hidden. */
function hidden({ ref, area }: Range, axis: "rows" | "columns"): boolean | null {
  const worksheet = worksheetOf(ref);
  const [first, last] = axis === "rows" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const spans = axis === "rows" ? worksheet.getHiddenRows(first, last) : worksheet.getHiddenCols(first, last);
  const count = spans.reduce(
    (sum, span) =>
      sum + (axis === "rows" ? span.endRow - span.startRow : span.endColumn - span.startColumn) + 1,
    0,
  );
  if (count === 0) return false;
  return count > last - first ? true : null;
}

function either(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
