import { members } from "../base";
import { ConditionalFormatCollection } from "../conditional/conditionalFormatCollection";
import { DataValidation } from "../validation/dataValidation";
import { cellPropertyMethods } from "./cellProperties";
import { RangeFormat } from "../format/format";
import { hyperlinkProperty } from "./hyperlink";
import { cellProperties } from "./rangeCells";
import { copyMethods } from "./rangeCopy";
import { editMethods } from "./rangeEdits";
import { navigationMethods } from "./rangeNavigation";
import { positionProperties } from "./rangePosition";
import { searchMethods } from "./rangeSearch";
import { spillMethods, spillProperties } from "./rangeSpills";
import { styleProperty } from "../format/cellStyle";
import { RangeSort, removeDuplicatesOf } from "./rangeSort";
import { RangeView } from "./rangeView";
import { Worksheet } from "../worksheet/worksheet";
import type { Range } from "./range";

const rangeStyle = styleProperty<Range>(({ area }) => [area]);

export const rangeMembers = members<Range>("Range", {
  properties: {
    ...positionProperties,
    ...cellProperties,
    ...spillProperties,
    Hyperlink: hyperlinkProperty,
    Style: rangeStyle,
  },
  objects: {
    ConditionalFormats: (self) =>
      new ConditionalFormatCollection(self.session, self.ref.sheetId, [self.area]),
    DataValidation: (self) => new DataValidation(self.session, self.ref.sheetId, [self.area]),
    Format: (self) => new RangeFormat(self.session, self.ref.sheetId, [self.area]),
    Sort: (self) => new RangeSort(self),
    Worksheet: (self) => new Worksheet(self.session, self.ref.sheetId),
  },
  methods: {
    ...navigationMethods,
    ...cellPropertyMethods,
    ...copyMethods,
    ...editMethods,
    ...searchMethods,
    ...spillMethods,
    // Nothing is ever stale by the time that the add-in reads (see the dispatcher).
    Calculate: () => undefined,
    GetVisibleView: (self) => new RangeView(self, 0),
    RemoveDuplicates: removeDuplicatesOf,
    SetDirty: () => undefined,
    _KeepReference: (self) => {
      self.referenceId ??= self.session.references.keep(self.ref.sheetId, [self.area]);
    },
  },
});
