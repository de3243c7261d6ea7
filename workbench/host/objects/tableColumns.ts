import type { Area } from "../../model/area";
import { tableHeadings } from "../../model/tables";
import { invalidArgument, itemNotFound } from "../errors";
import { asInteger, HostCollection, HostObject, members, type MemberTable, type Session } from "./base";
import type { Range } from "./range";
import type { Table } from "./table";

/** The columns of a table, left to right. */
export class TableColumnCollection extends HostCollection {
  readonly members: MemberTable = columnCollectionMembers;

  constructor(
    session: Session,
    readonly table: Table,
  ) {
    super(session);
  }

  items(): TableColumn[] {
    return tableHeadings(this.table.model).map((_heading, index) => this.at(index));
  }

  item(key: unknown): TableColumn {
    const column = this.find(key);
    if (column === null) throw itemNotFound();
    return column;
  }

  /** By id (a number), or by heading in any case. */
  find(key: unknown): TableColumn | null {
    const headings = tableHeadings(this.table.model);
    const index =
      typeof key === "number"
        ? key - 1
        : headings.findIndex((heading) => heading.toLowerCase() === String(key).toLowerCase());
    return headings[index] === undefined ? null : this.at(index);
  }

  private at(index: number): TableColumn {
    return new TableColumn(this.session, this.table, index);
  }
}

/** One column of a table. Its id is its place counted from 1: columns are not yet moved about. */
class TableColumn extends HostObject {
  readonly members: MemberTable = columnMembers;

  constructor(
    session: Session,
    readonly table: Table,
    readonly index: number,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.index + 1 };
  }

  /** This column's part of an area of the table. */
  of(area: Area): Range {
    const column = area.startColumn + this.index;
    return this.table.rangeOf({ ...area, startColumn: column, endColumn: column });
  }
}

const columnCollectionMembers = members<TableColumnCollection>("TableColumnCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => {
      const column = self.items()[asInteger(index)];
      if (column === undefined) throw invalidArgument();
      return column;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const columnMembers = members<TableColumn>("TableColumn", {
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }) => tableHeadings(table.model)[index] },
  },
  methods: {
    GetRange: (self) => self.of(self.table.model.range),
    GetDataBodyRange: (self) => self.of(self.table.body),
  },
});
