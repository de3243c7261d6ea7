import type { SheetRef } from "../../../model/access";
import { pageLayoutOf, setPageLayout, unsetPageLayout } from "../../../model/sheets/pageLayout";
import { invalidArgument, itemNotFound } from "../../errors";
import { asInteger, HostCollection, HostObject, members, type MemberTable, type Session } from "../base";
import { Range } from "../range/range";
import { asRange } from "../range/rangeArgument";
import { cellArea } from "../../../model/area";

/** Horizontal breaks lie above a row, vertical ones left of a column. */
type Kind = "rowBreaks" | "columnBreaks";

/** The page breaks that somebody has put into a worksheet, in one direction. */
export class PageBreakCollection extends HostCollection {
  readonly members: MemberTable = collectionMembers;

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

class PageBreak extends HostObject {
  readonly members: MemberTable = breakMembers;

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

const collectionMembers = members<PageBreakCollection>("PageBreakCollection", {
  methods: {
    Add: (self, range) => self.add(range),
    GetCount: ({ places }) => places.length,
    GetItem: (self, index) => self.item(index),
    RemovePageBreaks: ({ sheet, kind }) => unsetPageLayout(sheet, kind),
  },
});

const breakMembers = members<PageBreak>("PageBreak", {
  properties: {
    ColumnIndex: { get: ({ collection, place }) => (collection.kind === "columnBreaks" ? place : 0) },
    RowIndex: { get: ({ collection, place }) => (collection.kind === "rowBreaks" ? place : 0) },
  },
  methods: {
    Delete: ({ collection, place }) => collection.remove(place),
    GetCellAfterBreak: ({ session, collection: { sheet, kind }, place }) => {
      const cell = kind === "rowBreaks" ? cellArea(place, 0) : cellArea(0, place);
      return new Range(session, sheet.sheetId, cell);
    },
  },
});
