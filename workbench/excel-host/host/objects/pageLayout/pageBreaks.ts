import type { SheetRef } from "../../../model/access";
import { pageLayoutOf, setPageLayout, unsetPageLayout } from "../../../model/sheets/pageLayout";
import { invalidArgument, itemNotFound } from "../../errors";
import { asInteger, HostCollection, HostObject, type Session } from "../base";
import { asRange } from "../range/rangeArgument";

/** Horizontal breaks lie above a row, vertical ones left of a column. */
type Kind = "rowBreaks" | "columnBreaks";

/** The page breaks that somebody has put into a worksheet, in one direction. */
export class PageBreakCollection extends HostCollection {
  readonly typeName = "PageBreakCollection";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly kind: Kind,
  ) {
    super(session);
  }

  get places(): readonly number[] {
    return pageLayoutOf(this.sheet)[this.kind] ?? [];
  }

  items(): PageBreak[] {
    return this.places.map((place) => new PageBreak(this.session, this, place));
  }

  item(index: unknown): PageBreak {
    const found = this.items()[asInteger(index)];
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** Before the range's first cell; none can stand before the first row or column. */
  add(range: unknown): PageBreak {
    const { startRow, startColumn } = asRange(this.session, this.sheet.sheetId, range).area;
    const place = this.kind === "rowBreaks" ? startRow : startColumn;
    if (place === 0) throw invalidArgument();
    const places = [...new Set([...this.places, place])].sort((one, other) => one - other);
    setPageLayout(this.sheet, { [this.kind]: places });
    return new PageBreak(this.session, this, place);
  }

  remove(place: number): void {
    const left = this.places.filter((other) => other !== place);
    if (left.length === 0) unsetPageLayout(this.sheet, this.kind);
    else setPageLayout(this.sheet, { [this.kind]: left });
  }
}

export class PageBreak extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    session: Session,
    readonly collection: PageBreakCollection,
    readonly place: number,
  ) {
    super(session);
  }

  /** Its index in the collection, by which the library asks for it again. */
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.collection.places.indexOf(this.place) };
  }
}
