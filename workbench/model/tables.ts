import { CellValueType, LocaleService, Rectangle, type ICellData } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  type ITableOptions,
  type ITableSetConfig,
} from "@univerjs/sheets-table";
import type { SheetCustom, TableFormat } from "../files/pageLayout";
import { mutate, targetOf, worksheetOf, type SheetRef } from "./access";
import type { Area } from "./area";
import type { Book } from "./book";
import { numberFormatOf, readCells, valueOf, writeCells } from "./cells";
import { displayText } from "./displayText";
import { patchCells, styleOf } from "./styles";

/** A table of the open workbook; `range` has the headings and counts from 0, ends included. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetRef;
  readonly range: Area;
}

/** What Excel gives a new table. */
const DEFAULT_FORMAT: Required<TableFormat> = {
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  showHeaders: true,
  showTotals: false,
};

/** The grid's own looks: its first theme, banded, stands for Excel's coloured styles; the plain one for the rest. */
const COLOURED_THEME = "table-default-0";
const PLAIN_THEME = "table-plain";

/** Every table, in the order of the sheets and then of their making. */
export function tablesOf(book: Book): Table[] {
  const tables = book.get(TableManager).getTableList(book.unitId);
  return book.workbook
    .getSheets()
    .flatMap((worksheet) => tables.filter((table) => table.subUnitId === worksheet.getSheetId()))
    .map(({ id, name, range, subUnitId }) => ({ id, name, range, sheet: { book, sheetId: subUnitId } }));
}

/** The table with this id. Null when it is gone. */
export function tableById(book: Book, id: string): Table | null {
  return tablesOf(book).find((table) => table.id === id) ?? null;
}

/** The tables of the sheet that have a cell of the range. */
export function tablesAt(sheet: SheetRef, range: Area): Table[] {
  return tablesOf(sheet.book).filter(
    (table) => table.sheet.sheetId === sheet.sheetId && Rectangle.intersects(table.range, range),
  );
}

/**
 * Makes a table over the range, whose first row holds the headings (made unique texts here) and which has at least
 * one more row. The caller has checked the name and that no table is in the way.
 * @returns the table's id
 */
export function addTable(sheet: SheetRef, range: Area, name: string): string {
  const header = settleHeadings(sheet, range);
  const tableId = crypto.randomUUID();
  const params = { ...targetOf(sheet), tableId, name, range, header, options: {} };
  mutate(sheet, AddSheetTableMutation, params, { id: DeleteSheetTableMutation.id, params });
  setTableFormat({ id: tableId, name, sheet, range }, DEFAULT_FORMAT);
  return tableId;
}

/** Renames the table, in formulas too. The caller has checked the name. */
export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  book.run(SetSheetTableCommand.id, { unitId: book.unitId, tableId: table.id, name });
}

/** Moves the table's bounds; the heading row stays where it is. New columns get headings. */
export function resizeTable(table: Table, newRange: Area): void {
  const { sheet, id, name, range } = table;
  if (newRange.startColumn === range.startColumn && newRange.endColumn === range.endColumn) {
    configure(table, { updateRange: { newRange } }, { updateRange: { newRange: range } });
    return;
  }
  // The grid gives columns that join a table names of its own, whatever stands in the headings: it is made anew.
  const header = settleHeadings(sheet, newRange);
  const options = gridOptions(table);
  const target = { ...targetOf(sheet), tableId: id };
  const before = { ...target, name, range, header: tableHeadings(table), options };
  const after = { ...target, name, range: newRange, header, options };
  mutate(sheet, DeleteSheetTableMutation, target, { id: AddSheetTableMutation.id, params: before });
  mutate(sheet, AddSheetTableMutation, after, { id: DeleteSheetTableMutation.id, params: target });
}

/** Adds empty rows at the table's end, which look like the last one. What is below has made room. */
export function appendTableRows(table: Table, count: number): void {
  const { sheet, range } = table;
  const added = { ...range, startRow: range.endRow + 1, endRow: range.endRow + count };
  resizeTable(table, { ...range, endRow: added.endRow });
  patchCells(sheet, added, (_row, column) => styleOf(worksheetOf(sheet), range.endRow, column));
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
  const { sheet, id, name, range } = table;
  const params = { ...targetOf(sheet), tableId: id };
  const undo = { ...params, name, range, header: tableHeadings(table), options: gridOptions(table) };
  mutate(sheet, DeleteSheetTableMutation, params, { id: AddSheetTableMutation.id, params: undo });
  const worksheet = worksheetOf(sheet);
  const custom: SheetCustom = { ...worksheet.getCustomMetadata() };
  const { [id]: _removed, ...tables } = custom.tables ?? {};
  worksheet.setCustomMetadata({ ...custom, tables });
}

/** How the table looks; what is not set is as in a new table. */
export function tableFormat({ sheet, id }: Table): Required<TableFormat> {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return { ...DEFAULT_FORMAT, ...custom.tables?.[id] };
}

/** Changes how the table looks. */
export function setTableFormat(table: Table, patch: TableFormat): void {
  const worksheet = worksheetOf(table.sheet);
  const custom: SheetCustom = worksheet.getCustomMetadata() ?? {};
  const before = tableFormat(table);
  const format = { ...before, ...patch };
  registerPlainTheme(table.sheet.book);
  configure(table, gridLook(format), gridLook(before));
  worksheet.setCustomMetadata({ ...custom, tables: { ...custom.tables, [table.id]: format } });
}

/** The nearest that the grid's tables can show. */
function gridLook(format: Required<TableFormat>): ITableSetConfig {
  const plain = format.style === "" || format.style.startsWith("TableStyleLight") || !format.showBandedRows;
  return {
    theme: plain ? PLAIN_THEME : COLOURED_THEME,
    // The grid draws filter buttons wherever it knows of headings, and has no other switch for them.
    options: { showHeader: format.showHeaders && format.showFilterButton },
  };
}

function gridOptions(table: Table): ITableOptions {
  const { theme, options } = gridLook(tableFormat(table));
  return { ...options, ...(theme !== undefined && { tableStyleId: theme }) };
}

function configure({ sheet, id }: Table, config: ITableSetConfig, before: ITableSetConfig): void {
  const params = { ...targetOf(sheet), tableId: id };
  mutate(
    sheet,
    SetSheetTableMutation,
    { ...params, config },
    { id: SetSheetTableMutation.id, params: { ...params, config: before } },
  );
}

function registerPlainTheme(book: Book): void {
  book.get(SheetRangeThemeModel).registerDefaultRangeTheme(new RangeThemeStyle(PLAIN_THEME, {}));
}

/** The headings of the table as they stand in the cells, left to right. */
export function tableHeadings({ sheet, range }: Table): string[] {
  return headingsAt(sheet, range);
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
  const prefix = sheet.book.get(LocaleService).t("sheets-table.columnPrefix");
  const taken = new Set<string>();
  const headings = headingsAt(sheet, range).map((text, index) => {
    const heading = uniqueHeading(text === "" ? `${prefix}${index + 1}` : text, taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
  const row: Record<number, ICellData> = {};
  headings.forEach((v, index) => {
    row[range.startColumn + index] = { v, t: CellValueType.STRING, f: null, si: null };
  });
  writeCells(sheet, { ...range, endRow: range.startRow }, { [range.startRow]: row });
  return headings;
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
