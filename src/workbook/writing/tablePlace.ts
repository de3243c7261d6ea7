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

/** Queues what new rows take from the last one: number formats, and formulas of columns that they leave open. */
export function queueLastRow(
  context: Excel.RequestContext,
  { sheetId, lastRow, column, columns }: TablePlace,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const range = worksheet.getRangeByIndexes(lastRow, column, 1, columns);
  range.load("formulasR1C1,numberFormat");
  return range;
}

/**
 * Queues new rows below the last one; sends only blocks of 4 MB before. Of an Excel table the last one is that which it has
 * once they are added: a colleague may have written below it since it was read.
 * @param lastRow as `queueLastRow` gives it, synced
 * @param rows their cells by 0-based worksheet column; a column that is not named takes the last row's formula, if any
 */
export async function appendRows(
  context: Excel.RequestContext,
  place: TablePlace,
  lastRow: Excel.Range,
  rows: readonly ReadonlyMap<number, CellValue>[],
): Promise<void> {
  const [given] = rows;
  if (given === undefined) return;
  const { sheetId, tableId, column, columns } = place;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const area =
    tableId === null
      ? worksheet.getRangeByIndexes(place.lastRow + 1, column, rows.length, columns)
      : addBlankRows(worksheet.tables.getItem(tableId), rows.length, columns);
  const formats = lastRow.numberFormat[0] as readonly string[];
  area.numberFormat = rows.map(() => [...formats]);
  await writeRows(
    context,
    area.getCell(0, 0),
    rows.map((cells) => formats.map((format, at) => written(cells.get(column + at) ?? "", format))),
  );
  (lastRow.formulasR1C1[0] as readonly CellValue[]).forEach((formula, at) => {
    if (typeof formula !== "string" || !formula.startsWith("=") || given.has(column + at)) return;
    area.getColumn(at).formulasR1C1 = rows.map(() => [formula]);
  });
  area.format.verticalAlignment = "Top";
  area.format.autofitRows();
  if (tableId === null) drawLines(area);
}

/** Blank first: what stands below the table moves down, and values are then written like any others. */
function addBlankRows(table: Excel.Table, rows: number, columns: number): Excel.Range {
  table.rows.add(
    undefined,
    Array.from({ length: rows }, () => new Array<string>(columns).fill("")),
  );
  const last = table.getDataBodyRange().getLastRow();
  return last.getOffsetRange(1 - rows, 0).getResizedRange(rows - 1, 0);
}

/** In a Text cell a text is one already. */
function written(value: CellValue, format: string): CellValue {
  return typeof value !== "string" || format === TEXT ? value : asText(value);
}
