import { type Area } from "../../../model/area";
import { tableFormat } from "../../../model/tables/tableFormats";
import { bodyOf, tableById, type Table as ModelTable } from "../../../model/tables/tables";
import { itemNotFound } from "../../errors";
import { HostObject, type Session } from "../base";
import { Range } from "../range/range";

/** An Excel table, by its id. */
export class Table extends HostObject {
  readonly typeName = "Table";

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** The table as it stands now. @throws ApiError ItemNotFound when it is gone */
  get model(): ModelTable {
    const table = tableById(this.session.book, this.id);
    if (table === null) throw itemNotFound();
    return table;
  }

  /** The rows between headings and totals. */
  get body(): Area {
    return bodyOf(this.model);
  }

  /** @throws ApiError ItemNotFound when they are not shown */
  get headings(): Area {
    const { range } = this.model;
    if (!tableFormat(this.model).showHeaders) throw itemNotFound();
    return { ...range, endRow: range.startRow };
  }

  /** @throws ApiError ItemNotFound when they are not shown */
  get totals(): Area {
    const { range } = this.model;
    if (!tableFormat(this.model).showTotals) throw itemNotFound();
    return { ...range, startRow: range.endRow };
  }

  rangeOf(area: Area): Range {
    return new Range(this.session, this.model.sheet.sheetId, area);
  }
}
