import { type Area } from "../../../model/area";
import { columnNumber, tableHeadings } from "../../../model/tables/tables";
import { itemNotFound } from "../../errors";
import { HostCollection, HostObject, type Session } from "../base";
import type { Range } from "../range/range";
import type { Table } from "./table";

/** The columns of a table, left to right. */
export class TableColumnCollection extends HostCollection {
  readonly typeName = "TableColumnCollection";

  constructor(
    session: Session,
    readonly table: Table,
  ) {
    super(session);
  }

  items(): TableColumn[] {
    return this.table.model.columns.map((column) => this.withId(columnNumber(column)));
  }

  item(key: unknown): TableColumn {
    const column = this.find(key);
    if (column === null) throw itemNotFound();
    return column;
  }

  /** By id (a number), or by heading in any case. */
  find(key: unknown): TableColumn | null {
    const { model } = this.table;
    if (typeof key === "number") {
      return model.columns.some((column) => columnNumber(column) === key) ? this.withId(key) : null;
    }
    const wanted = String(key).toLowerCase();
    const index = tableHeadings(model).findIndex((heading) => heading.toLowerCase() === wanted);
    return this.items()[index] ?? null;
  }

  private withId(id: number): TableColumn {
    return new TableColumn(this.session, this.table, id);
  }
}

/** One column of a table, by its number, which stays with it wherever it goes. */
export class TableColumn extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    session: Session,
    readonly table: Table,
    readonly id: number,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** Its place, counted from 0. @throws ApiError ItemNotFound when it is gone */
  get index(): number {
    const index = this.table.model.columns.findIndex((column) => columnNumber(column) === this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get name(): string {
    return tableHeadings(this.table.model)[this.index] ?? "";
  }

  /** This column's part of an area of the table. */
  of(area: Area): Range {
    const column = area.startColumn + this.index;
    return this.table.rangeOf({ ...area, startColumn: column, endColumn: column });
  }
}
