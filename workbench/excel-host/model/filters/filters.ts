import type { IDisposable, IRange } from "@univerjs/core";
import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import type { FilterColumns, FilterCriteria, SheetFilter } from "../../files/filters";
import type { SheetCustom } from "../../files/pageLayout";
import { mutate, type SheetRef, targetOf, worksheetOf } from "../access";
import { onAllShifts } from "../structure/allShifts";
import type { Area } from "../area";
import type { Book } from "../book";
import { cellAt, numberFormatOf, readCells, valueOf } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { type FilteredCell, judge } from "./filterCriteria";
import { type FilterState, SetFilterMutation, storeFilter } from "./filterMutation";
import { moveArea, type Shift } from "../structure/shift";
import { tableFormat } from "../tables/tableFormats";
import { bodyOf, type Table, tablesAt } from "../tables/tables";

/** A filter in the workbook: the one of a sheet's own range, or the one of a table. */
export interface Filter {
  readonly sheet: SheetRef;
  /** Null for the one of the sheet's own range. */
  readonly tableId: string | null;
  /** With the headings. */
  readonly range: Area;
  /** The rows that it shows or hides. */
  readonly body: Area;
  readonly columns: FilterColumns;
}

/** The filter of the sheet's own range; null without one. */
export function sheetFilter(sheet: SheetRef): Filter | null {
  const filter = customOf(sheet).filter;
  if (filter === undefined) return null;
  const { range, columns } = filter;
  return { sheet, tableId: null, range, body: { ...range, startRow: range.startRow + 1 }, columns };
}

/** Gives the sheet a filter of its own in the place of the one it has, or with null none; rows stay as they are. */
export function setSheetFilter(sheet: SheetRef, filter: SheetFilter | null): void {
  const before = customOf(sheet).filter ?? null;
  setFilter(sheet, { tableId: null, filter }, { tableId: null, filter: before });
}

function setFilter(sheet: SheetRef, state: FilterState, before: FilterState, byFilter?: true): void {
  const target = { ...targetOf(sheet), ...(byFilter && { byFilter }) };
  const undo = { id: SetFilterMutation.id, params: { ...target, ...before } };
  mutate(sheet, SetFilterMutation, { ...target, ...state }, undo);
}

/** The filter of a table; null where it shows no headings to filter at. */
export function tableFilter(table: Table): Filter | null {
  const { showHeaders, showFilterButton, filters } = tableFormat(table);
  if (!showHeaders || !showFilterButton) return null;
  return {
    sheet: table.sheet,
    tableId: table.id,
    range: table.range,
    body: bodyOf(table),
    columns: filters,
  };
}

/** All filters of the sheet. */
export function filtersOf(sheet: SheetRef): Filter[] {
  return [sheetFilter(sheet), ...tablesAt(sheet, null).map(tableFilter)].filter((filter) => filter !== null);
}

/** The heading that a column of the filter shows. */
export function filterHeading({ sheet, range }: Filter, column: number): string {
  const [row, index] = [range.startRow, range.startColumn + column];
  return displayText(valueOf(cellAt(sheet, row, index)), numberFormatOf(sheet, row, index));
}

/** Whether a filter hides rows of its range. */
export function isFiltered({ columns }: Filter): boolean {
  return Object.keys(columns).length > 0;
}

/**
 * Filters a column by the criteria, or with null no longer, and shows and hides rows accordingly.
 * @param column counted from 0 within the filter
 * @returns whether the workbench can judge the criteria; if not, nothing is done
 */
export function setCriteria(filter: Filter, column: number, criteria: FilterCriteria | null): boolean {
  if (criteria !== null && judgeColumn(filter, column, criteria) === null) return false;
  const { [column]: _old, ...others } = filter.columns;
  const columns = criteria === null ? others : { ...others, [column]: criteria };
  keep(filter, columns);
  reapply({ ...filter, columns });
  return true;
}

/** Takes all criteria away; every row shows. */
export function clearCriteria(filter: Filter): void {
  if (!isFiltered(filter)) return;
  keep(filter, {});
  reapply({ ...filter, columns: {} });
}

/** Keeps other criteria with the file. */
function keep({ sheet, tableId, range, columns }: Filter, changed: FilterColumns): void {
  const state = (filter: FilterColumns): FilterState =>
    tableId === null ? { tableId, filter: { range, columns: filter } } : { tableId, filter };
  setFilter(sheet, state(changed), state(columns), true);
}

/** Shows the rows that meet all criteria as the cells are now, and hides the others. */
export function reapply(filter: Filter): void {
  showRows(filter, judgeRows(filter));
}

/** Which rows of the body meet all criteria. */
export function judgeRows(filter: Filter): boolean[] {
  const { body, columns } = filter;
  const stays = Array<boolean>(Math.max(0, body.endRow - body.startRow + 1)).fill(true);
  for (const [column, criteria] of Object.entries(columns)) {
    judgeColumn(filter, Number(column), criteria)?.forEach((isIn, index) => {
      stays[index] = stays[index] === true && isIn;
    });
  }
  return stays;
}

function judgeColumn(filter: Filter, column: number, criteria: FilterCriteria): boolean[] | null {
  return judge(criteria, columnCells(filter, column));
}

/** The cells of a column as the filter sees them, without its heading. */
export function columnCells({ sheet, body }: Filter, column: number): FilteredCell[] {
  const position = body.startColumn + column;
  const area = { ...body, startColumn: position, endColumn: position };
  return readCells(sheet, area, (cell, row) => {
    const value = valueOf(cell);
    return { value, text: displayText(value, numberFormatOf(sheet, row, position)) };
  }).flat();
}

function showRows({ sheet, body }: Filter, stays: readonly boolean[]): void {
  const worksheet = worksheetOf(sheet);
  const changed = (isShown: boolean): IRange[] => {
    const ranges: IRange[] = [];
    stays.forEach((isIn, index) => {
      const row = body.startRow + index;
      const isHidden = worksheet.getHiddenRows(row, row).length > 0;
      if (isIn !== isShown || isHidden !== isShown) return;
      const last = ranges.at(-1);
      if (last?.endRow === row - 1) last.endRow = row;
      else
        ranges.push({
          startRow: row,
          endRow: row,
          startColumn: 0,
          endColumn: worksheet.getColumnCount() - 1,
        });
    });
    return ranges;
  };
  const [shown, hidden] = [changed(true), changed(false)];
  const set = ({ id }: { readonly id: string }, ranges: IRange[]): { id: string; params: object }[] =>
    ranges.length === 0 ? [] : [{ id, params: { ...targetOf(sheet), ranges, byFilter: true } }];
  sheet.book.mutate(
    [...set(SetRowVisibleMutation, shown), ...set(SetRowHiddenMutation, hidden)],
    [...set(SetRowVisibleMutation, hidden), ...set(SetRowHiddenMutation, shown)],
  );
}

/** Lets the filter of a sheet's own range follow its cells. */
export function followFilters(book: Book): IDisposable {
  return onAllShifts(book, (sheet, shift) => {
    const filter = book.sheet(sheet.sheetId) === null ? null : sheetFilter(sheet);
    if (filter === null) return;
    const range = moveArea(filter.range, shift);
    const moved = range && { range, columns: moveColumns(filter, shift) };
    storeFilter(worksheetOf(sheet), { tableId: null, filter: moved });
    book.tellEdit();
  });
}

/** Criteria stay with their columns. */
function moveColumns({ range, columns }: SheetFilter, { kind, axis, area }: Shift): FilterColumns {
  if (axis === "rows" || area.startColumn > range.endColumn) return columns;
  const moved: FilterColumns = {};
  for (const [place, criteria] of Object.entries(columns)) {
    const column = range.startColumn + Number(place);
    const cell = moveArea({ ...range, startColumn: column, endColumn: column }, { kind, axis, area });
    const start = moveArea(range, { kind, axis, area })?.startColumn ?? 0;
    if (cell !== null) moved[cell.startColumn - start] = criteria;
  }
  return moved;
}

function customOf(sheet: SheetRef): SheetCustom {
  return worksheetOf(sheet).getCustomMetadata() ?? {};
}
