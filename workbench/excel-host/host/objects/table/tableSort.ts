import { tableFormat } from "../../../model/tables/tableFormats";
import type { TableSort as ModelSort } from "../../../files/tableSort";
import { HostObject } from "../base";
import type { Table } from "./table";

/** How the rows of a table are sorted. */
export class TableSort extends HostObject {
  readonly typeName = "TableSort";

  constructor(readonly table: Table) {
    super(table.session);
  }

  get last(): ModelSort | null {
    return tableFormat(this.table.model).sort;
  }
}
