import { rowCount } from "../../../model/area";
import { invalidArgument } from "../../errors";
import { asInteger, HostCollection, HostObject, type Session } from "../base";
import type { Range } from "../range/range";
import type { Table } from "./table";

/** The rows of a table's body. */
export class TableRowCollection extends HostCollection {
  readonly typeName = "TableRowCollection";

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
export class TableRow extends HostObject {
  readonly typeName = "TableRow";

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
