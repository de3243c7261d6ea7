import { type Area, rowCount } from "../../../model/area";
import { mergesIn } from "../../../model/structure/structure";
import { setTableFormat } from "../../../model/tables/tableFormats";
import {
  addTable,
  freeTableName,
  tablesAt,
  tablesOf,
  type Table as ModelTable,
} from "../../../model/tables/tables";
import { invalidArgument, itemNotFound, mergedRangeConflict } from "../../errors";
import { HostCollection, type Session } from "../base";
import { takenNames } from "../name/nameRules";
import { Table } from "./table";
import { makeRoom } from "./tableRoom";

/** The tables of the workbook (`sheetId` null), or those of one sheet. */
export class TableCollection extends HostCollection {
  readonly typeName = "TableCollection";

  constructor(
    session: Session,
    readonly sheetId: string | null,
  ) {
    super(session);
  }

  items(): Table[] {
    return this.found().map(({ id }) => new Table(this.session, id));
  }

  item(key: unknown): Table {
    const table = this.find(key);
    if (table === null) throw itemNotFound();
    return table;
  }

  /** By id, or by name in any case. */
  find(key: unknown): Table | null {
    const name = String(key).toLowerCase();
    const table = this.found().find(
      (candidate) => candidate.id === key || candidate.name.toLowerCase() === name,
    );
    return table ? new Table(this.session, table.id) : null;
  }

  /** Excel makes headings where there are none, and room for one row where the range has headings alone. */
  add(sheetId: string, area: Area, hasHeaders: boolean): Table {
    const { book } = this.session;
    const sheet = { book, sheetId };
    if (tablesAt(sheet, area).length > 0) throw invalidArgument();
    if (mergesIn(sheet, area).length > 0) throw mergedRangeConflict();
    const headings = { ...area, endRow: area.startRow };
    const firstRow = { ...area, startRow: area.startRow + 1, endRow: area.startRow + 1 };
    const isAlone = hasHeaders && rowCount(area) === 1;
    if (!hasHeaders) makeRoom(sheet, headings);
    else if (isAlone) makeRoom(sheet, firstRow);
    const whole = hasHeaders && !isAlone ? area : { ...area, endRow: area.endRow + 1 };
    const made = new Table(this.session, addTable(sheet, whole, freeTableName(book, takenNames(book))));
    if (isAlone) setTableFormat(made.model, { hasNoRows: true });
    return made;
  }

  private found(): ModelTable[] {
    return tablesOf(this.session.book).filter(
      ({ sheet }) => this.sheetId === null || sheet.sheetId === this.sheetId,
    );
  }
}
