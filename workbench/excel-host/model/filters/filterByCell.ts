import type { SheetRef } from "../access";
import { numberFormatOf, readCells, valueOf } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { type Filter, setCriteria, setSheetFilter, sheetFilter, tableFilter } from "./filters";
import { usedArea } from "../sheets/sheets";
import { tablesAt } from "../tables/tables";
import { cellArea } from "../area";

/**
 * “Filter by selected cell's value”: shows, of the table around the cell or else of the sheet's used range, the rows
 * that have in the cell's column what the cell has. Nothing where there is nothing to filter.
 */
export function filterByCell(sheet: SheetRef, row: number, column: number): void {
  const filter = filterAround(sheet, row, column);
  if (filter === null || column < filter.range.startColumn || column > filter.range.endColumn) return;
  const cell = cellArea(row, column);
  const texts = readCells(sheet, cell, (data) =>
    displayText(valueOf(data), numberFormatOf(sheet, row, column)),
  );
  setCriteria(filter, column - filter.range.startColumn, { filterOn: "Values", values: texts.flat() });
}

function filterAround(sheet: SheetRef, row: number, column: number): Filter | null {
  const cell = cellArea(row, column);
  const [table] = tablesAt(sheet, cell);
  if (table !== undefined) return tableFilter(table);
  if (sheetFilter(sheet) === null) {
    const range = usedArea(sheet, true);
    if (range === null) return null;
    setSheetFilter(sheet, { range, columns: {} });
  }
  return sheetFilter(sheet);
}
