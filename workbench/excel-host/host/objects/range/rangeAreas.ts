import { type SheetRef, worksheetOf } from "../../../model/access";
import { type Area, areaAddress, isOnSheet, sheetPrefix } from "../../../model/area";
import { invalidArgument, itemNotFound } from "../../errors";
import { HostObject, type Session } from "../base";

/** Several areas of one worksheet. */
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";

  constructor(
    session: Session,
    readonly sheetId: string,
    private readonly given: readonly Area[],
    /** Set while the library tracks the areas. */
    public referenceId: string | null = null,
  ) {
    super(session);
  }

  /** Null without an area: there is no such thing as no cells. */
  static of(session: Session, sheetId: string, areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : new RangeAreas(session, sheetId, areas);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  /** While the library tracks them they follow their cells. @throws ApiError ItemNotFound when all are deleted */
  get areas(): readonly Area[] {
    const tracked = this.referenceId === null ? null : this.session.references.find(this.referenceId);
    if (tracked?.areas.length === 0) throw itemNotFound();
    return tracked?.areas ?? this.given;
  }

  /** @throws ApiError ItemNotFound when its sheet has been deleted */
  get ref(): SheetRef {
    if (this.session.book.sheet(this.sheetId) === null) throw itemNotFound();
    return { book: this.session.book, sheetId: this.sheetId };
  }

  get address(): string {
    const prefix = sheetPrefix(worksheetOf(this.ref).getName());
    return this.areas.map((area) => `${prefix}${areaAddress(area)}`).join(",");
  }

  /** The areas as `change` makes them. @throws ApiError InvalidArgument where one leaves the sheet */
  map(change: (area: Area) => Area): RangeAreas {
    const areas = this.areas.map(change);
    if (!areas.every(isOnSheet)) throw invalidArgument();
    return new RangeAreas(this.session, this.sheetId, areas);
  }
}
