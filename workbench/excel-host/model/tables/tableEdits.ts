import { CellValueType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FilterColumns } from "../../files/filters";
import { worksheetOf } from "../access";
import { type Area, columnCount, rowCount } from "../area";
import {
  cellAt,
  cellData,
  type CellMatrix,
  formulaOf,
  readCells,
  valueOf,
  valueTypeOf,
  writeCells,
} from "../cells/cells";
import type { Shift } from "../structure/shift";
import { deleteCells, insertCells } from "../structure/structure";
import { patchCells, styleOf } from "../styles/styles";
import { carriedRules } from "./carriedRules";
import { setTableFormat, tableFormat } from "./tableFormats";
import {
  bodyOf,
  isEmptyFrom,
  newColumns,
  removeTable,
  replaceTable,
  reshapeTable,
  resizeTable,
  type Table,
  tableById,
  tableHeadings,
} from "./tables";

/** The shift of cells that makes room for rows at a place of the body, counted from 0; null where none must move. */
export function rowsShift(table: Table, index: number, count: number): Shift | null {
  const { range } = table;
  const startRow = bodyOf(table).startRow + index;
  const area = { ...range, startRow, endRow: startRow + count - 1 };
  if (startRow > range.endRow && isEmptyFrom(table.sheet, area)) return null;
  return { kind: "insert", axis: "rows", area };
}

/**
 * Adds empty rows at a place of the body, counted from 0; what is below moves down. They look like their neighbour
 * and go on with calculated columns, validations and conditional formats.
 */
export function insertTableRows(table: Table, index: number, count: number): void {
  const { sheet, range } = table;
  const body = bodyOf(table);
  const formulas = calculatedColumns(table);
  const shift = rowsShift(table, index, count);
  if (shift !== null) insertCells(sheet, shift.area, "Down");
  resizeTable(now(table), { ...range, endRow: range.endRow + count });
  const first = body.startRow + index;
  const neighbour = index > 0 ? first - 1 : first + count;
  const added = { ...range, startRow: first, endRow: first + count - 1 };
  const worksheet = worksheetOf(sheet);
  patchCells(sheet, added, (_row, column) => styleOf(worksheet, neighbour, column));
  fill(table, added, neighbour, formulas);
  if (index > 0) {
    const { redos, undos } = carriedRules(sheet, neighbour, added);
    if (redos.length > 0) sheet.book.mutate(redos, undos);
  }
}

/** Deletes rows of the body; what is below moves up. As in Excel, a table keeps one empty row. */
export function deleteTableRows(table: Table, index: number, count: number): void {
  const { sheet, range } = table;
  const body = bodyOf(table);
  const keepsOne = count === rowCount(body);
  const startRow = body.startRow + index + (keepsOne ? 1 : 0);
  if (keepsOne) empty(table, { ...body, endRow: body.startRow });
  const endRow = body.startRow + index + count - 1;
  if (endRow >= startRow) deleteCells(sheet, { ...range, startRow, endRow }, "Up");
  if (keepsOne) setTableFormat(now(table), { hasNoRows: true });
}

/** Whether the table has but the blank row that Excel shows where the first entry will stand. */
export function hasNoRows(table: Table): boolean {
  const body = bodyOf(table);
  if (!tableFormat(table).hasNoRows || rowCount(body) > 1) return false;
  return readCells(table.sheet, body, valueOf)
    .flat()
    .every((value) => value === "");
}

/** The shift of cells that makes room for a column at a place counted from 0; null where none must move. */
export function columnShift({ sheet, range }: Table, index: number): Shift | null {
  const startColumn = range.startColumn + index;
  const area = { ...range, startColumn, endColumn: startColumn };
  if (startColumn > range.endColumn && isBlankRight(sheet, area)) return null;
  return { kind: "insert", axis: "columns", area };
}

/** Adds an empty column at a place counted from 0; what is right of it moves. @param name null for Excel's own */
export function insertTableColumn(table: Table, index: number, name: string | null): void {
  const { sheet, range, columns } = table;
  const shift = columnShift(table, index);
  if (shift !== null) insertCells(sheet, shift.area, "Right");
  const added = range.startColumn + index;
  if (name !== null && tableFormat(table).showHeaders) {
    const heading = { v: name, t: CellValueType.STRING };
    const cell = { ...range, endRow: range.startRow, startColumn: added, endColumn: added };
    writeCells(sheet, cell, { [range.startRow]: { [added]: heading } });
  }
  const moved = now(table);
  const whole = { ...range, endColumn: range.endColumn + 1 };
  if (columnCount(moved.range) < columnCount(whole) || moved.range.startColumn !== range.startColumn) {
    const joined = newColumns([name ?? ""], columns);
    reshapeTable(moved, whole, [...columns.slice(0, index), ...joined, ...columns.slice(index)]);
  }
  moveFilters(now(table), index, 1);
  const neighbour = index > 0 ? added - 1 : added + 1;
  const worksheet = worksheetOf(sheet);
  const area = { ...range, startColumn: added, endColumn: added };
  patchCells(sheet, area, (row) => styleOf(worksheet, row, neighbour));
}

/** Deletes a column; what is right of it moves left. The last column takes the table with it. */
export function deleteTableColumn(table: Table, index: number): void {
  const { sheet, range } = table;
  const column = range.startColumn + index;
  if (columnCount(range) === 1) removeTable(table);
  else moveFilters(table, index, -1);
  deleteCells(sheet, { ...range, startColumn: column, endColumn: column }, "Left");
}

/** Criteria stay with their columns when one joins or leaves at a place. */
function moveFilters(table: Table, index: number, by: 1 | -1): void {
  const filters = Object.entries(tableFormat(table).filters);
  if (filters.length === 0) return;
  const kept = by === 1 ? filters : filters.filter(([place]) => Number(place) !== index);
  const moved = kept.map(([place, criteria]) => [
    Number(place) + (Number(place) >= index ? by : 0),
    criteria,
  ]);
  setTableFormat(table, { filters: Object.fromEntries(moved) as FilterColumns });
}

/** Shows or hides the heading row; above the table room is made for it where something stands. */
export function showHeadings(table: Table, isShown: boolean): void {
  if (tableFormat(table).showHeaders === isShown) return;
  const { sheet, range } = table;
  const columns = tableHeadings(table).map((name, index) => ({ id: table.columns[index]?.id ?? "", name }));
  const headings = { ...range, endRow: range.startRow };
  if (!isShown) {
    setTableFormat(table, { showHeaders: false });
    replaceTable(table, { ...table, columns, range: { ...range, startRow: range.startRow + 1 } });
    empty(table, headings);
    return;
  }
  const above = { ...headings, startRow: range.startRow - 1, endRow: range.startRow - 1 };
  const isFree = above.startRow >= 0 && isBlank(table, above);
  if (!isFree) insertCells(sheet, headings, "Down");
  const moved = now(table);
  const row = isFree ? above.startRow : range.startRow;
  replaceTable(moved, { ...moved, columns, range: { ...moved.range, startRow: row } });
  const cells: CellMatrix[number] = {};
  columns.forEach(({ name }, index) => {
    cells[range.startColumn + index] = { v: name, t: CellValueType.STRING };
  });
  writeCells(sheet, { ...headings, startRow: row, endRow: row }, { [row]: cells });
  setTableFormat(now(table), { showHeaders: true });
}

/** Shows or hides the row of totals: at first a word, and for the last column its sum, or its count where it has texts. */
export function showTotals(table: Table, isShown: boolean): void {
  if (tableFormat(table).showTotals === isShown) return;
  const { sheet, range } = table;
  if (!isShown) {
    setTableFormat(table, { showTotals: false });
    resizeTable(table, { ...range, endRow: range.endRow - 1 });
    empty(table, { ...range, startRow: range.endRow });
    return;
  }
  const row = range.endRow + 1;
  const area = { ...range, startRow: row, endRow: row };
  if (!isEmptyFrom(sheet, area)) insertCells(sheet, area, "Down");
  resizeTable(now(table), { ...range, endRow: row });
  setTableFormat(now(table), { showTotals: true });
  writeCells(sheet, area, { [row]: firstTotals(table) });
}

function firstTotals(table: Table): CellMatrix[number] {
  const { range, name, sheet } = table;
  const cells: CellMatrix[number] = {};
  if (columnCount(range) > 1) {
    cells[range.startColumn] = { v: sheet.book.words.total, t: CellValueType.STRING };
  }
  const body = bodyOf(table);
  let hasText = false;
  for (let row = body.startRow; row <= body.endRow; row++) {
    hasText ||= valueTypeOf(cellAt(sheet, row, range.endColumn)) === "String";
  }
  const column = (tableHeadings(table).at(-1) ?? "").replace(/['[\]#@]/g, "'$&");
  const formula = `=SUBTOTAL(${hasText ? 103 : 109},${name}[${column}])`;
  cells[range.endColumn] = { f: formula, si: null, p: null, v: null, t: null };
  return cells;
}

/** The table after cells have moved. */
function now(table: Table): Table {
  const found = tableById(table.sheet.book, table.id);
  if (found === null) throw new Error("The table has gone.");
  return found;
}

/** The columns whose cells all have the same formula, which new rows go on with. */
function calculatedColumns(table: Table): readonly number[] {
  const { range } = table;
  const columns = Array.from({ length: columnCount(range) }, (_, index) => range.startColumn + index);
  return columns.filter((column) => columnFormula(table, column) !== null);
}

/** The column's formula as it reads in the row below the table, or null where its cells do not all have the same. */
export function columnFormula(table: Table, column: number): string | null {
  const { sheet, range } = table;
  const lexer = sheet.book.get(LexerTreeBuilder);
  const { startRow, endRow } = bodyOf(table);
  let common: string | null = null;
  for (let row = startRow; row <= endRow; row++) {
    const formula = formulaOf(sheet, cellAt(sheet, row, column), row, column);
    if (formula === null) return null;
    const below = lexer.moveFormulaRefOffset(formula, 0, range.endRow + 1 - row);
    if (common !== null && below !== common) return null;
    common = below;
  }
  return common;
}

function fill({ sheet }: Table, area: Area, neighbour: number, columns: readonly number[]): void {
  const lexer = sheet.book.get(LexerTreeBuilder);
  const cells: CellMatrix = {};
  for (const column of columns) {
    const formula = formulaOf(sheet, cellAt(sheet, neighbour, column), neighbour, column);
    if (formula === null) continue;
    for (let row = area.startRow; row <= area.endRow; row++) {
      const f = lexer.moveFormulaRefOffset(formula, 0, row - neighbour);
      (cells[row] ??= {})[column] = { f, si: null, p: null, v: null, t: null };
    }
  }
  if (columns.length > 0) writeCells(sheet, area, cells);
}

function empty({ sheet }: Table, area: Area): void {
  const cells: CellMatrix = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const line: CellMatrix[number] = (cells[row] = {});
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      line[column] = cellData({ kind: "empty" }, false);
    }
  }
  writeCells(sheet, area, cells);
}

function isBlank({ sheet }: Table, { startRow, startColumn, endColumn }: Area): boolean {
  for (let column = startColumn; column <= endColumn; column++) {
    if (valueTypeOf(cellAt(sheet, startRow, column)) !== "Empty") return false;
  }
  return true;
}

/** Whether nothing is written from the area's first column on, in its rows. */
function isBlankRight(sheet: Table["sheet"], { startRow, endRow, startColumn }: Area): boolean {
  let isFree = true;
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (row < startRow || row > endRow || column < startColumn) return;
      isFree &&= valueTypeOf(cell) === "Empty";
    });
  return isFree;
}
