import type { Form } from "../../core/form/form";
import type { CellValue } from "../../core/form/grid";
import { asText } from "./asText";
import { drawLines } from "./look";
import { writeRows } from "./writeRows";

const TEXT = "@";

/** Where the rows of a table stand: 0-based worksheet rows and columns. */
export interface TablePlace {
  readonly sheetId: string;
  /** Of an Excel table; null where somebody has made a plain range of it. */
  readonly tableId: string | null;
  readonly column: number;
  readonly columns: number;
  readonly lastRow: number;
}

/** Queues the reading of all tables' ids and worksheets, for `findTablePlace`. */
export function queueTables(context: Excel.RequestContext): Excel.TableCollection {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/id");
  return tables;
}

/** Queues the ranges of the Excel tables of one worksheet. @param tables as `queueTables` gives them, synced */
export function queueTableRanges(tables: Excel.TableCollection, sheetId: string): Excel.Range[] {
  return tables.items
    .filter(({ worksheet }) => worksheet.id === sheetId)
    .map((table) => table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"));
}

/** Whether an Excel table is what a form stands in. @param range of the table, headings included, synced */
export function isTableOf(
  { headerRow, columns: { problem = 0 } }: Pick<Form, "headerRow" | "columns">,
  { rowIndex, columnIndex, columnCount }: Excel.Range,
): boolean {
  return rowIndex === headerRow && columnIndex <= problem && problem < columnIndex + columnCount;
}

/** The headings of a table: 0-based worksheet row and columns. */
interface Headings {
  readonly sheetId: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** The column by which the table is told from others beside it. */
  readonly anchor: number | undefined;
}

/**
 * Finds the Excel table that headings belong to; where it is none any more, it goes from the first heading to the last.
 * One sync.
 * @param tables as `queueTables` gives them, synced
 * @param lastEntry 0-based worksheet row, for a plain range
 */
export async function findTablePlace(
  context: Excel.RequestContext,
  tables: Excel.TableCollection,
  { sheetId, row, columns, anchor }: Headings,
  lastEntry: number,
): Promise<TablePlace> {
  const places = Object.values(columns).filter((place) => place !== undefined);
  const first = Math.min(...places);
  const column = anchor ?? first;
  const candidates = tables.items
    .filter(({ worksheet }) => worksheet.id === sheetId)
    .map((table) => ({ table, body: table.getDataBodyRange() }));
  for (const { body } of candidates) body.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  const found = candidates.find(
    ({ body: { rowIndex, columnIndex, columnCount } }) =>
      rowIndex === row + 1 && columnIndex <= column && column < columnIndex + columnCount,
  );
  if (found === undefined) {
    const width = Math.max(...places) - first + 1;
    return { sheetId, tableId: null, column: first, columns: width, lastRow: lastEntry };
  }
  const { table, body } = found;
  return {
    sheetId,
    tableId: table.id,
    column: body.columnIndex,
    columns: body.columnCount,
    lastRow: body.rowIndex + body.rowCount - 1,
  };
}

/** The last row of a table and what stands below it, for new rows. */
export interface LastRow {
  /** What new rows take from it: number formats, and formulas of columns that they leave open. */
  readonly cells: Excel.Range;
  /** All that the worksheet holds. */
  readonly used: Excel.Range;
  /** As many rows as are to be added, with their validation. */
  readonly below: Excel.Range;
  /** null where it is no Excel table. */
  readonly table: Excel.Table | null;
}

/** Queues the reading of what `appendRows` goes by. @param count of the rows that are to be added */
export function queueLastRow(
  context: Excel.RequestContext,
  { sheetId, tableId, lastRow, column, columns }: TablePlace,
  count: number,
): LastRow {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const cells = worksheet.getRangeByIndexes(lastRow, column, 1, columns);
  cells.load("formulasR1C1,numberFormat");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const below = worksheet.getRangeByIndexes(lastRow + 1, column, Math.max(1, count), columns);
  below.load("dataValidation/type");
  const table = tableId === null ? null : worksheet.tables.getItem(tableId);
  table?.load("showTotals");
  return { cells, used, below, table };
}

/**
 * Whether an Excel table can take in the rows below it as they are: nothing stands there, in no column, and no validation.
 * Microsoft's guidance on co-authoring asks for that, and for no `rows.add`, whose inserted cells conflict with others' work.
 */
function isFreeBelow({ lastRow }: TablePlace, { used, below, table }: LastRow): boolean {
  const usedTo = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  return table?.showTotals === false && usedTo <= lastRow && below.dataValidation.type === "None";
}

/**
 * Queues new rows below the last one; sends only blocks of 4 MB before. Of an Excel table the last one is that which it has
 * once they are added: a colleague may have written below it since it was read. Where nothing stands below, the table is made
 * longer and the rows are set like any cells; else they are inserted, and what stands below moves down.
 * @param lastRow as `queueLastRow` gives it, synced
 * @param rows their cells by 0-based worksheet column; a column that is not named takes the last row's formula, if any
 */
export async function appendRows(
  context: Excel.RequestContext,
  place: TablePlace,
  lastRow: LastRow,
  rows: readonly ReadonlyMap<number, CellValue>[],
): Promise<void> {
  const [given] = rows;
  if (given === undefined) return;
  const { sheetId, tableId, column, columns } = place;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const area =
    tableId === null
      ? worksheet.getRangeByIndexes(place.lastRow + 1, column, rows.length, columns)
      : addBlankRows(worksheet.tables.getItem(tableId), rows.length, columns, isFreeBelow(place, lastRow));
  const formats = lastRow.cells.numberFormat[0] as readonly string[];
  area.numberFormat = rows.map(() => [...formats]);
  await writeRows(
    context,
    area.getCell(0, 0),
    rows.map((cells) => formats.map((format, at) => written(cells.get(column + at) ?? "", format))),
  );
  (lastRow.cells.formulasR1C1[0] as readonly CellValue[]).forEach((formula, index) => {
    if (typeof formula !== "string" || !formula.startsWith("=") || given.has(column + index)) return;
    area.getColumn(index).formulasR1C1 = rows.map(() => [formula]);
  });
  area.format.verticalAlignment = "Top";
  area.format.autofitRows();
  if (tableId === null) drawLines(area);
}

/**
 * Blank first: values are then written like any others. Excel would also grow a table by itself when values are written below it,
 * but only where the person has left that on, and not over rows that end in a blank cell (#3013).
 * @param isFree whether the rows below the table may become its own
 */
function addBlankRows(table: Excel.Table, rows: number, columns: number, isFree: boolean): Excel.Range {
  if (isFree && Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    table.resize(table.getRange().getResizedRange(rows, 0));
  } else {
    const blank = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
    table.rows.add(undefined, blank);
  }
  const last = table.getDataBodyRange().getLastRow();
  return last.getOffsetRange(1 - rows, 0).getResizedRange(rows - 1, 0);
}

/** In a Text cell a text is one already. */
function written(value: CellValue, format: string): CellValue {
  return typeof value !== "string" || format === TEXT ? value : asText(value);
}
