import { rowCount } from "../../../model/area";
import { deleteTableRows, hasNoRows, insertTableRows, rowsShift } from "../../../model/tables/tableEdits";
import { setTableFormat, tableFormat } from "../../../model/tables/tableFormats";
import { resizeTable, tablesAt } from "../../../model/tables/tables";
import { insertDeleteConflict, invalidArgument } from "../../errors";
import { asBoolean, asInteger, isMissing, members, type Session } from "../base";
import { cellProperties } from "../range/rangeCells";
import type { Table } from "./table";
import { checkShift } from "./tableRoom";
import { TableRowCollection, TableRow } from "./tableRows";

/**
 * @param index counted from 0; missing, null or -1 for the end
 * @param values rows × columns, or a number of empty rows
 * @param alwaysInsert false lets rows at the end take the cells below as they are, instead of moving them down
 */
function add(
  { session, table }: TableRowCollection,
  index: unknown,
  values: unknown,
  alwaysInsert: unknown,
): TableRow {
  const end = rowCount(table.body);
  const place = isMissing(index) || index === -1 ? end : asInteger(index);
  const count = Array.isArray(values) ? values.length : isMissing(values) ? 1 : asInteger(values);
  if (count < 1 || place < 0 || place > end) throw invalidArgument();
  if (hasNoRows(table.model)) {
    // The first row stands where the blank one is.
    if (count > 1) insertRows(table, 1, count - 1, alwaysInsert);
    setTableFormat(table.model, { hasNoRows: false });
    return write(session, table, 0, values);
  }
  insertRows(table, place, count, alwaysInsert);
  return write(session, table, place, values);
}

function insertRows(table: Table, place: number, count: number, alwaysInsert: unknown): void {
  const { model } = table;
  const isBelow = place === rowCount(table.body) && !isMissing(alwaysInsert) && !asBoolean(alwaysInsert);
  if (isBelow && !tableFormat(model).showTotals) {
    const newRange = { ...model.range, endRow: model.range.endRow + count };
    if (tablesAt(model.sheet, newRange).length > 1) throw insertDeleteConflict();
    resizeTable(model, newRange);
  } else {
    checkShift(model.sheet, rowsShift(model, place, count));
    insertTableRows(model, place, count);
  }
}

function write(session: Session, table: Table, place: number, values: unknown): TableRow {
  if (Array.isArray(values)) {
    const startRow = table.body.startRow + place;
    const added = { ...table.body, startRow, endRow: startRow + values.length - 1 };
    cellProperties["Values"]?.set?.(table.rangeOf(added), values);
  }
  return new TableRow(session, table, place);
}

function deleteRows(self: TableRowCollection, index: number, count: number): void {
  const { model, body } = self.table;
  if (index < 0 || count < 1 || index + count > rowCount(body)) throw invalidArgument();
  const { startRow } = body;
  const area = { ...model.range, startRow: startRow + index, endRow: startRow + index + count - 1 };
  checkShift(model.sheet, { kind: "delete", axis: "rows", area });
  deleteTableRows(model, index, count);
}

/** Places counted from 0, or rows; from the last, so that the others keep their places. */
function deleteSeveral(self: TableRowCollection, rows: unknown): void {
  if (!Array.isArray(rows)) throw invalidArgument();
  const places = rows.map((row: unknown) => (row instanceof TableRow ? row.index : asInteger(row)));
  const last = rowCount(self.table.body) - 1;
  if (places.some((place) => place < 0 || place > last)) throw invalidArgument();
  for (const place of [...new Set(places)].sort((one, other) => other - one)) deleteRows(self, place, 1);
}

export const tableRowCollectionMembers = members<TableRowCollection>("TableRowCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    Add: add,
    DeleteRows: deleteSeveral,
    DeleteRowsAt: (self, index, count) => {
      deleteRows(self, asInteger(index), isMissing(count) ? 1 : asInteger(count));
    },
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

export const tableRowMembers = members<TableRow>("TableRow", {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ range }) => cellProperties["Values"]?.get(range),
      set: ({ range }, value) => cellProperties["Values"]?.set?.(range, value),
    },
  },
  methods: {
    Delete: ({ session, table, index }) => deleteRows(new TableRowCollection(session, table), index, 1),
    GetRange: ({ range }) => range,
  },
});
