import { unsetPageLayout } from "../../../model/sheets/pageLayout";
import { members } from "../base";
import { Range } from "../range/range";
import { cellArea } from "../../../model/area";
import type { PageBreakCollection, PageBreak } from "./pageBreaks";

export const pageBreakCollectionMembers = members<PageBreakCollection>("PageBreakCollection", {
  methods: {
    Add: (self, range) => self.add(range),
    GetCount: ({ places }) => places.length,
    GetItem: (self, index) => self.item(index),
    RemovePageBreaks: ({ sheet, kind }) => unsetPageLayout(sheet, kind),
  },
});

export const pageBreakMembers = members<PageBreak>("PageBreak", {
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
