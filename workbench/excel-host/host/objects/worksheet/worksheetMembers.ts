import { WHOLE_SHEET } from "../../../model/area";
import { setSheetFilter, sheetFilter } from "../../../model/filters/filters";
import { insertSheets } from "../../../model/sheets/insertSheets";
import { replaceAll } from "../../../model/cells/search";
import {
  activateSheet,
  moveSheet,
  removeSheet,
  setTabColor,
  setVisibility,
} from "../../../model/sheets/sheets";
import { tabId } from "../../../model/sheets/tabIds";
import { invalidArgument, invalidOperation, itemNotFound } from "../../errors";
import { asInteger, asOneOf, asString, members } from "../base";
import { AutoFilter } from "../filter/autoFilter";
import { ChartCollection } from "../chart/chartCollection";
import { asColor } from "../format/colors";
import { eventMethods, SHEET_EVENTS } from "../eventMethods";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "../name/namedItem";
import { PageBreakCollection } from "../pageLayout/pageBreaks";
import { PageLayout } from "../pageLayout/pageLayout";
import { WorksheetProtection } from "./protection";
import { asSearchOptions, asSearchText } from "../range/rangeSearch";
import { insertPosition, worksheetByKey } from "./sheetPosition";
import { TableCollection } from "../table/tableCollection";
import { fitRowsOf } from "../../../model/structure/fitRows";
import { snapshotOf } from "../../../model/snapshot";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { viewProperties } from "./worksheetView";
import { Worksheet } from "./worksheet";

/** @throws ApiError ItemNotFound */
function present<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

export const worksheetMembers = members<Worksheet>("Worksheet", {
  properties: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.sheet.getName(), set: (self, value) => self.rename(value) },
    Position: {
      get: (self) => self.position,
      set: (self, value) => {
        const position = asInteger(value);
        if (position < 0 || position >= self.session.book.workbook.getSheetSize()) throw invalidArgument();
        moveSheet(self.ref, position);
      },
    },
    ...viewProperties,
    TabId: { get: (self) => tabId(self.session.book, self.sheetId) },
    TabColor: {
      get: (self) => (self.sheet.getTabColor() ?? "").toUpperCase(),
      set: (self, value) => setTabColor(self.ref, value === "" ? "" : asColor(value)),
    },
    Visibility: {
      get: (self) => self.visibility,
      set: (self, value) => {
        const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        if (visibility !== "Visible" && self.otherVisibleSheets() === 0) {
          throw invalidOperation("A workbook must contain at least one visible worksheet.");
        }
        setVisibility(self.ref, visibility);
      },
    },
  },
  objects: {
    AutoFilter: ({ session, ref }) =>
      new AutoFilter(
        session,
        ref.sheetId,
        () => sheetFilter(ref),
        () => setSheetFilter(ref, null),
      ),
    Charts: (self) => new ChartCollection(self.session, self.ref),
    CustomProperties: (self) => new WorksheetCustomPropertyCollection(self.session, self.ref),
    Names: (self) => new NamedItemCollection(self.session, self.ref.sheetId),
    FreezePanes: (self) => new WorksheetFreezePanes(self.session, self.ref),
    HorizontalPageBreaks: (self) => new PageBreakCollection(self.session, self.ref, "rowBreaks"),
    VerticalPageBreaks: (self) => new PageBreakCollection(self.session, self.ref, "columnBreaks"),
    PageLayout: (self) => new PageLayout(self.session, self.ref.sheetId),
    Protection: (self) => new WorksheetProtection(self.session, self.ref),
    Tables: (self) => new TableCollection(self.session, self.ref.sheetId),
  },
  methods: {
    Activate: (self) => {
      if (self.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
      activateSheet(self.ref);
    },
    Copy: (self, positionType, relativeTo) => {
      const { book } = self.session;
      const position = insertPosition(self.session, positionType, relativeTo, "None");
      fitRowsOf(book).fit(self.ref.sheetId);
      const source = { snapshot: snapshotOf(book), sheetIds: [self.ref.sheetId], isOther: false };
      const [sheetId] = insertSheets(book, source, position);
      return new Worksheet(self.session, sheetId ?? "");
    },
    Delete: (self) => {
      const isOnlyVisible = self.visibility === "Visible" && self.otherVisibleSheets() === 0;
      if (isOnlyVisible || self.visibility === "VeryHidden") {
        throw invalidOperation("This worksheet cannot be deleted.");
      }
      removeSheet(self.ref);
    },
    // Nothing is ever stale by the time that the add-in reads (see the dispatcher).
    Calculate: () => undefined,
    FindAll: (self, text, criteria) => present(self.findAll(text, criteria)),
    FindAllOrNullObject: (self, text, criteria) => self.findAll(text, criteria),
    GetCell: (self, row, column) => self.range(null).cell(asInteger(row), asInteger(column)),
    GetNext: (self, visibleOnly) => present(self.neighbour(1, visibleOnly)),
    GetNextOrNullObject: (self, visibleOnly) => self.neighbour(1, visibleOnly),
    GetPrevious: (self, visibleOnly) => present(self.neighbour(-1, visibleOnly)),
    GetPreviousOrNullObject: (self, visibleOnly) => self.neighbour(-1, visibleOnly),
    GetRange: (self, address) => self.range(address),
    GetRanges: (self, address) => self.ranges(address),
    ReplaceAll: ({ ref }, text, replacement, criteria) =>
      replaceAll(ref, WHOLE_SHEET, asSearchText(text), asString(replacement), asSearchOptions(criteria)),
    // How the library finds a neighbour again once it knows its id.
    _GetSheetById: (self, id) => {
      const found = self.session.book.sheet(asString(id).slice(1, -1));
      return present(found && new Worksheet(self.session, found.getSheetId()));
    },
    GetRangeByIndexes: (self, row, column, rows, columns) =>
      self.range(null).block(asInteger(row), asInteger(column), asInteger(rows), asInteger(columns)),
    GetUsedRange: (self, valuesOnly) => self.usedRange(valuesOnly) ?? self.range("A1"),
    GetUsedRangeOrNullObject: (self, valuesOnly) => self.usedRange(valuesOnly),
    // How the library finds the copy again.
    _GetAnotherWorksheetById: (self, id) => worksheetByKey(self.session, id),
    ...eventMethods<Worksheet>(SHEET_EVENTS, (self) => self.id),
  },
});
