import { CellValueType, type IMutationInfo, LocaleService, Rectangle, type ICellData } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
  type ITableInfoWithUnitId,
  type ITableOptions,
  type TableColumnDataTypeEnum,
} from "@univerjs/sheets-table";
import type { SheetCustom } from "../../files/pageLayout";
import { mutate, targetOf, worksheetOf, type SheetRef } from "../access";
import { type Area, columnCount } from "../area";
import type { Book } from "../book";
import { numberFormatOf, readCells, valueOf, writeCells } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { configure, gridOptions, NEW_TABLE, setTableFormat, tableFormat } from "./tableFormats";
import type { Table, TableColumn } from "./table";

export type { Table, TableColumn } from "./table";

/** Every table, in the order of the sheets and then of their making. */
export function tablesOf(book: Book): Table[] {
  const tables = book.get(TableManager).getTableList(book.unitId);
  return book.workbook
    .getSheets()
    .flatMap((worksheet) => tables.filter((table) => table.subUnitId === worksheet.getSheetId()))
    .map((table) => asTable(book, table));
}

function asTable(book: Book, { id, name, range, columns, subUnitId }: ITableInfoWithUnitId): Table {
  return {
    id,
    name,
    range,
    columns: columns.map(({ id: columnId, displayName }) => ({ id: columnId, name: displayName })),
    sheet: { book, sheetId: subUnitId },
  };
}

/** The table with this id. Null when it is gone. */
export function tableById(book: Book, id: string): Table | null {
  return tablesOf(book).find((table) => table.id === id) ?? null;
}

/** The tables of the sheet that have a cell of the range; all of the sheet for null. */
export function tablesAt(sheet: SheetRef, range: Area | null): Table[] {
  const { book, sheetId } = sheet;
  return book
    .get(TableManager)
    .getTableList(book.unitId)
    .filter((table) => table.subUnitId === sheetId)
    .filter((table) => range === null || Rectangle.intersects(table.range, range))
    .map((table) => asTable(book, table));
}

/**
 * Makes a table over the range, whose first row holds the headings (made unique texts here) and which has at least
 * one more row. The caller has checked the name and that no table is in the way.
 * @returns the table's id
 */
export function addTable(sheet: SheetRef, range: Area, name: string): string {
  const columns = newColumns(settleHeadings(sheet, range), []);
  // A number, because the API has one beside the id (`legacyId`); by chance, so that no undone table meets another.
  const tableId = `table-${(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1}`;
  const params = { ...targetOf(sheet), tableId, name, range, ...headerOf(columns, {}) };
  mutate(sheet, AddSheetTableMutation, params, { id: DeleteSheetTableMutation.id, params });
  setTableFormat({ id: tableId, name, sheet, range, columns }, NEW_TABLE);
  return tableId;
}

function headerOf(
  columns: readonly TableColumn[],
  options: ITableOptions,
): { header: string[]; options: ITableOptions } {
  return {
    header: columns.map(({ name }) => name),
    options: {
      ...options,
      columns: columns.map(({ id, name }) => ({
        id,
        displayName: name,
        dataType: "string" as TableColumnDataTypeEnum,
        formula: "",
        meta: {},
        style: {},
      })),
    },
  };
}

/** Columns for the names, each with an id that none of the `others` has. */
export function newColumns(names: readonly string[], others: readonly TableColumn[]): TableColumn[] {
  const last = Math.max(0, ...others.map(columnNumber));
  return names.map((name, index) => ({ id: `column-${last + index + 1}`, name }));
}

/** The number of a column, which the file and the API know it by. */
export function columnNumber({ id }: TableColumn): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

/** Moves the table's bounds; the heading row stays where it is. New columns get headings. */
export function resizeTable(table: Table, newRange: Area): void {
  const { range } = table;
  if (newRange.startColumn === range.startColumn && newRange.endColumn === range.endColumn) {
    configure(table, { updateRange: { newRange } }, { updateRange: { newRange: range } });
    return;
  }
  const kept = (index: number): TableColumn | null =>
    table.columns[newRange.startColumn + index - range.startColumn] ?? null;
  reshapeTable(
    table,
    newRange,
    Array.from({ length: columnCount(newRange) }, (_, index) => kept(index)),
  );
}

/**
 * Gives the table another range, with these columns in it; null stands for a new one. Headings that are missing or
 * taken are written. The grid names columns that join a table itself, whatever stands there: the table is made anew.
 */
export function reshapeTable(table: Table, newRange: Area, columns: readonly (TableColumn | null)[]): void {
  const { showHeaders } = tableFormat(table);
  const known = columns.map((column) => column?.name ?? "");
  const names = showHeaders ? settleHeadings(table.sheet, newRange) : uniqueHeadings(table.sheet.book, known);
  const added = newColumns(names, table.columns);
  replaceTable(table, {
    ...table,
    range: newRange,
    columns: names.map((name, index) => ({ id: columns[index]?.id ?? added[index]?.id ?? "", name })),
  });
}

/** Puts `after` in the place of `before`; both have the same id. */
export function replaceTable(before: Table, after: Table): void {
  const { redos, undos } = replacement(before, after);
  before.sheet.book.mutate(redos, undos);
}

/** The mutations that put `after` in the place of `before`, null for no table, and those that take that back. */
export function replacement(
  before: Table,
  after: Table | null,
): { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] } {
  const target = { ...targetOf(before.sheet), tableId: before.id };
  const remove: IMutationInfo = { id: DeleteSheetTableMutation.id, params: target };
  const options = gridOptions(before);
  const add = ({ name, range, columns }: Table): IMutationInfo => ({
    id: AddSheetTableMutation.id,
    params: { ...target, name, range, ...headerOf(columns, options) },
  });
  return after === null
    ? { redos: [remove], undos: [add(before)] }
    : { redos: [remove, add(after)], undos: [remove, add(before)] };
}

/** The rows between headings and totals. */
export function bodyOf(table: Table): Area {
  const { showHeaders, showTotals } = tableFormat(table);
  const { range } = table;
  return {
    ...range,
    startRow: range.startRow + (showHeaders ? 1 : 0),
    endRow: range.endRow - (showTotals ? 1 : 0),
  };
}

/** Whether nothing is written from the area's first row down, in its columns. */
export function isEmptyFrom(sheet: SheetRef, { startRow, startColumn, endColumn }: Area): boolean {
  let isEmpty = true;
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (row < startRow || column < startColumn || column > endColumn || !cell) return;
      const { v, f, p } = cell;
      if ((v !== undefined && v !== null && v !== "") || f || p) isEmpty = false;
    });
  return isEmpty;
}

/** Makes the table plain cells again; their values stay. */
export function removeTable(table: Table): void {
  const { sheet, id } = table;
  const { redos, undos } = replacement(table, null);
  sheet.book.mutate(redos, undos);
  const worksheet = worksheetOf(sheet);
  const custom: SheetCustom = { ...worksheet.getCustomMetadata() };
  const { [id]: _removed, ...tables } = custom.tables ?? {};
  worksheet.setCustomMetadata({ ...custom, tables });
}

/** The headings of the table as they stand in the cells, left to right; its columns' names where it shows none. */
export function tableHeadings(table: Table): string[] {
  if (!tableFormat(table).showHeaders) return table.columns.map(({ name }) => name);
  return headingsAt(table.sheet, table.range);
}

/** Read off the cells themselves: what the grid displays in a table's heading row is its own idea of the names. */
function headingsAt(sheet: SheetRef, { startRow, startColumn, endColumn }: Area): string[] {
  const row = { startRow, endRow: startRow, startColumn, endColumn };
  return readCells(sheet, row, (cell, _row, column) =>
    displayText(valueOf(cell), numberFormatOf(sheet, startRow, column)),
  ).flat();
}

/** Writes the headings that Excel would: texts, none empty, none twice (ignoring case). Returns them. */
function settleHeadings(sheet: SheetRef, range: Area): string[] {
  const written = headingsAt(sheet, range);
  const headings = uniqueHeadings(sheet.book, written);
  const row: Record<number, ICellData> = {};
  const worksheet = worksheetOf(sheet);
  headings.forEach((v, index) => {
    const column = range.startColumn + index;
    const cell = worksheet.getCellRaw(range.startRow, column);
    const isSettled = cell?.v === v && cell.t === CellValueType.STRING && !cell.f && !cell.p;
    if (!isSettled) row[column] = { v, t: CellValueType.STRING, f: null, si: null, p: null };
  });
  if (Object.keys(row).length > 0) {
    writeCells(sheet, { ...range, endRow: range.startRow }, { [range.startRow]: row });
  }
  return headings;
}

/** The names that Excel would give the columns with these headings. */
export function uniqueHeadings(book: Book, headings: readonly string[]): string[] {
  const prefix = book.get(LocaleService).t("sheets-table.columnPrefix");
  const taken = new Set(headings.filter((text) => text !== "").map((text) => text.toLowerCase()));
  const given = new Set<string>();
  return headings.map((text, index) => {
    const wanted = text === "" ? `${prefix}${index + 1}` : text;
    const heading = uniqueHeading(wanted, text === "" ? new Set([...taken, ...given]) : given);
    given.add(heading.toLowerCase());
    return heading;
  });
}

function uniqueHeading(text: string, taken: ReadonlySet<string>): string {
  let candidate = text;
  for (let count = 2; taken.has(candidate.toLowerCase()); count++) candidate = `${text}${count}`;
  return candidate;
}

/** A name for a table that has none yet: "Bảng1", "Bảng2" … */
export function freeTableName(book: Book, taken: ReadonlySet<string>): string {
  const prefix = book.get(LocaleService).t("sheets-table.tablePrefix");
  let number = 1;
  while (taken.has(`${prefix}${number}`.toLowerCase())) number++;
  return `${prefix}${number}`;
}
