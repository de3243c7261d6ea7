import { rowCount } from "../../model/area";
import { appendTableRows, tableFormat } from "../../model/tables";
import { apiNotFound, invalidArgument } from "../errors";
import {
  asInteger,
  HostCollection,
  HostObject,
  isMissing,
  members,
  type MemberTable,
  type Session,
} from "./base";
import type { Range } from "./range";
import { cellProperties } from "./rangeCells";
import type { Table } from "./table";
import { makeRoom } from "./tableRoom";

/** The rows of a table's body. */
export class TableRowCollection extends HostCollection {
  readonly members: MemberTable = rowCollectionMembers;

  constructor(
    session: Session,
    readonly table: Table,
  ) {
    super(session);
  }

  items(): TableRow[] {
    const count = rowCount(this.table.body);
    return Array.from({ length: count }, (_, index) => new TableRow(this.session, this.table, index));
  }

  /** By place, counted from 0. */
  item(key: unknown): TableRow {
    const row = this.items()[asInteger(key)];
    if (row === undefined) throw invalidArgument();
    return row;
  }
}

/** One row of a table's body, by its place counted from 0. */
class TableRow extends HostObject {
  readonly members: MemberTable = rowMembers;

  constructor(
    session: Session,
    readonly table: Table,
    readonly index: number,
  ) {
    super(session);
  }

  get range(): Range {
    const row = this.table.body.startRow + this.index;
    return this.table.rangeOf({ ...this.table.body, startRow: row, endRow: row });
  }
}

/** At the end only: the workbench does not stand in for rows inserted between others. */
function add({ session, table }: TableRowCollection, index: unknown, values: unknown): TableRow {
  const place = rowCount(table.body);
  if (!isMissing(index) && index !== -1 && index !== place) throw apiNotFound("rows.add between rows");
  if (tableFormat(table.model).showTotals) throw apiNotFound("rows.add above a totals row");
  const count = Array.isArray(values) ? values.length : isMissing(values) ? 1 : asInteger(values);
  if (count < 1) throw invalidArgument();
  const { range, sheet } = table.model;
  const added = { ...range, startRow: range.endRow + 1, endRow: range.endRow + count };
  makeRoom(sheet, added);
  appendTableRows(table.model, count);
  if (Array.isArray(values)) cellProperties["Values"]?.set?.(table.rangeOf(added), values);
  return new TableRow(session, table, place);
}

const rowCollectionMembers = members<TableRowCollection>("TableRowCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    Add: add,
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

const rowMembers = members<TableRow>("TableRow", {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ range }) => cellProperties["Values"]?.get(range),
      set: ({ range }, value) => cellProperties["Values"]?.set?.(range, value),
    },
  },
  methods: { GetRange: ({ range }) => range },
});
