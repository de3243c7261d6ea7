import type { SheetRef } from "../../../model/access";
import { type Area, containsArea } from "../../../model/area";
import { tablesAt } from "../../../model/tables/tables";
import { itemNotFound } from "../../errors";
import { HostCollection, type Session } from "../base";
import { Table } from "./table";

/** The tables that lie in some areas, in whole or in part. */
export class TableScopedCollection extends HostCollection {
  readonly typeName = "TableScopedCollection";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly areas: readonly Area[],
    readonly fullyContained: boolean,
  ) {
    super(session);
  }

  items(): Table[] {
    const { session, sheet, areas, fullyContained } = this;
    const tables = new Map(areas.flatMap((area) => tablesAt(sheet, area)).map((table) => [table.id, table]));
    return [...tables.values()]
      .filter(({ range }) => !fullyContained || areas.some((area) => containsArea(area, range)))
      .map(({ id }) => new Table(session, id));
  }

  item(key: unknown): Table {
    const table = this.find(key);
    if (table === null) throw itemNotFound();
    return table;
  }

  /** By id, or by name in any case. */
  find(key: unknown): Table | null {
    const name = String(key).toLowerCase();
    return this.items().find(({ id, model }) => id === key || model.name.toLowerCase() === name) ?? null;
  }
}
