import type { SheetRef } from "../../../model/access";
import { type Area, areaAddress, isOnSheet, parseArea, sheetPrefix, splitAddress } from "../../../model/area";
import { sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument, itemNotFound } from "../../errors";
import { asString, HostObject, type Session } from "../base";

/** A block of cells of one sheet. */
export class Range extends HostObject {
  readonly typeName = "Range";

  constructor(
    session: Session,
    readonly sheetId: string,
    private readonly given: Area,
    /** Set while the library tracks the range. */
    public referenceId: string | null = null,
  ) {
    super(session);
  }

  /** An argument that is a range object, or an address; without a sheet's name in it, on the sheet given. */
  static from(session: Session, sheetId: string, value: unknown): Range {
    if (value instanceof Range) return value;
    const { sheet, cells } = splitAddress(asString(value));
    const named = sheet === null ? null : sheetByName(session.book, sheet);
    const area = parseArea(cells);
    if (area === null || (sheet !== null && named === null)) throw invalidArgument();
    return new Range(session, named?.getSheetId() ?? sheetId, area);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  /** While the library tracks the range it follows its cells. @throws ApiError ItemNotFound when all are deleted */
  get area(): Area {
    const tracked = this.referenceId === null ? null : this.session.references.find(this.referenceId);
    if (tracked === null) return this.given;
    const [area] = tracked.areas;
    if (area === undefined) throw itemNotFound();
    return area;
  }

  /** @throws ApiError ItemNotFound when its sheet has been deleted */
  get ref(): SheetRef {
    if (this.session.book.sheet(this.sheetId) === null) throw itemNotFound();
    return { book: this.session.book, sheetId: this.sheetId };
  }

  /** With the sheet's name: "Sheet1!A1:B2". */
  get address(): string {
    const name = this.session.book.sheet(this.ref.sheetId)?.getName() ?? "";
    return sheetPrefix(name) + areaAddress(this.area);
  }

  /** Another range of the same sheet. @throws ApiError InvalidArgument past the edge of the sheet */
  at(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.session, this.sheetId, area);
  }

  /** Counted from the range's first cell; it may lie outside of the range. */
  cell(row: number, column: number): Range {
    return this.block(row, column, 1, 1);
  }

  block(row: number, column: number, rows: number, columns: number): Range {
    const startRow = this.area.startRow + row;
    const startColumn = this.area.startColumn + column;
    return this.at({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    });
  }
}
