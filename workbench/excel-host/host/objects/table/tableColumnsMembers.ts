import { CellValueType } from "@univerjs/core";
import { columnCount, rowCount } from "../../../model/area";
import { writeCells } from "../../../model/cells/cells";
import { columnShift, deleteTableColumn, insertTableColumn } from "../../../model/tables/tableEdits";
import { tableFormat } from "../../../model/tables/tableFormats";
import { columnNumber, replaceTable, tableHeadings } from "../../../model/tables/tables";
import { invalidArgument } from "../../errors";
import { asInteger, asString, isMissing, members } from "../base";
import { Filter } from "../filter/filter";
import { cellProperties } from "../range/rangeCells";
import { checkShift } from "./tableRoom";
import type { TableColumnCollection } from "./tableColumns";
import { TableColumn } from "./tableColumns";

/** Excel's longest heading: what a cell's text may be at most within a table's part. */
const MAX_NAME_LENGTH = 255;

/** The heading is written; columns and formulas follow it. */
function rename(self: TableColumn, value: unknown): void {
  const { model } = self.table;
  const { index } = self;
  const name = asName(
    value,
    tableHeadings(model).filter((_other, place) => place !== index),
  );
  if (!tableFormat(model).showHeaders) {
    const columns = model.columns.map((column, place) => (place === index ? { ...column, name } : column));
    replaceTable(model, { ...model, columns });
    return;
  }
  const { area } = self.of({ ...model.range, endRow: model.range.startRow });
  const heading = { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  writeCells(model.sheet, area, { [area.startRow]: { [area.startColumn]: heading } });
}

function asName(value: unknown, taken: readonly string[]): string {
  const name = asString(value);
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (name === "" || name.length > MAX_NAME_LENGTH || isTaken) throw invalidArgument();
  return name;
}

/**
 * @param index counted from 0; missing, null or -1 for the end
 * @param values of the whole column, its heading first: rows × 1, a row of them, or one value for all
 */
function add(
  { session, table }: TableColumnCollection,
  index: unknown,
  values: unknown,
  name: unknown,
): TableColumn {
  const { model } = table;
  const end = columnCount(model.range);
  const place = isMissing(index) || index === -1 ? end : asInteger(index);
  if (place < 0 || place > end) throw invalidArgument();
  const cells = isMissing(values) ? null : asColumn(values, rowCount(model.range));
  const given = isMissing(name) ? null : asName(name, tableHeadings(model));
  checkShift(model.sheet, columnShift(model, place));
  insertTableColumn(model, place, given);
  const column = table.model.columns[place];
  const added = new TableColumn(session, table, column === undefined ? 0 : columnNumber(column));
  if (cells !== null) {
    const written = given === null ? cells : [[given], ...cells.slice(1)];
    cellProperties["Values"]?.set?.(added.of(table.model.range), written);
  }
  return added;
}

function asColumn(values: unknown, rows: number): unknown[][] {
  const list: unknown[] = Array.isArray(values) ? values : Array<unknown>(rows).fill(values);
  const column = list.map((cell) => (Array.isArray(cell) ? (cell as unknown[]) : [cell]));
  if (column.length !== rows || column.some((cell) => cell.length !== 1)) throw invalidArgument();
  return column;
}

export const tableColumnCollectionMembers = members<TableColumnCollection>("TableColumnCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    Add: add,
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => {
      const column = self.items()[asInteger(index)];
      if (column === undefined) throw invalidArgument();
      return column;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

export const tableColumnMembers = members<TableColumn>("TableColumn", {
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: ({ index }) => index },
    Name: { get: ({ name }) => name, set: rename },
    Values: {
      get: (self) => cellProperties["Values"]?.get(self.of(self.table.model.range)),
      set: (self, value) => cellProperties["Values"]?.set?.(self.of(self.table.model.range), value),
    },
  },
  objects: { Filter: (self) => new Filter(self.session, self) },
  methods: {
    Delete: ({ table, index }) => {
      const { model } = table;
      const column = model.range.startColumn + index;
      const area = { ...model.range, startColumn: column, endColumn: column };
      checkShift(model.sheet, { kind: "delete", axis: "columns", area });
      deleteTableColumn(model, index);
    },
    GetRange: (self) => self.of(self.table.model.range),
    GetDataBodyRange: (self) => self.of(self.table.body),
    GetHeaderRowRange: (self) => self.of(self.table.headings),
    GetTotalRowRange: (self) => self.of(self.table.totals),
  },
});
