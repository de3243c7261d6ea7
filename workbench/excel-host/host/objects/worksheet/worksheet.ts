import type { Worksheet as GridSheet } from "@univerjs/core";
import type { SheetRef } from "../../../model/access";
import { parseArea, splitAddress, WHOLE_SHEET } from "../../../model/area";
import { setSheetFilter, sheetFilter } from "../../../model/filters/filters";
import { allNames, referenceOf } from "../../../model/calculation/names";
import { insertSheets } from "../../../model/sheets/insertSheets";
import { findAll, replaceAll } from "../../../model/cells/search";
import {
  activateSheet,
  isValidSheetName,
  moveSheet,
  removeSheet,
  renameSheet,
  setTabColor,
  setVisibility,
  sheetByName,
  usedArea,
  type Visibility,
  visibilityOf,
} from "../../../model/sheets/sheets";
import { tabId } from "../../../model/sheets/tabIds";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../../errors";
import {
  asBoolean,
  asInteger,
  asOneOf,
  asString,
  HostObject,
  isMissing,
  members,
  type MemberTable,
  type Session,
} from "../base";
import { AutoFilter } from "../filter/autoFilter";
import { ChartCollection } from "../chart/chartCollection";
import { asColor } from "../format/colors";
import { eventMethods, SHEET_EVENTS } from "../eventMethods";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "../name/namedItem";
import { PageBreakCollection } from "../pageLayout/pageBreaks";
import { PageLayout } from "../pageLayout/pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { asSearchOptions, asSearchText } from "../range/rangeSearch";
import { insertPosition, worksheetByKey } from "./sheetPosition";
import { TableCollection } from "../table/tableCollection";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { viewProperties } from "./worksheetView";

export class Worksheet extends HostObject {
  readonly members: MemberTable = worksheetMembers;

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** The id on the wire, in braces as Excel gives it; it never changes. */
  get id(): string {
    return `{${this.sheetId}}`;
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get sheet(): GridSheet {
    const sheet = this.session.book.sheet(this.sheetId);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get ref(): SheetRef {
    return { book: this.session.book, sheetId: this.sheet.getSheetId() };
  }

  get visibility(): Visibility {
    return visibilityOf(this.ref);
  }

  rename(value: unknown): void {
    const name = asString(value);
    if (!isValidSheetName(name)) throw invalidArgument();
    const taken = sheetByName(this.session.book, name);
    if (taken !== null && taken.getSheetId() !== this.sheetId) throw itemAlreadyExists();
    if (name !== this.sheet.getName()) renameSheet(this.ref, name);
  }

  /** "A1", "A1:B2", "A:E", "7:7", with this sheet's name before it or not, or a defined name; the whole sheet without. */
  range(address: unknown): Range {
    if (isMissing(address)) return new Range(this.session, this.ref.sheetId, WHOLE_SHEET);
    const { sheet, cells } = splitAddress(asString(address));
    const isElsewhere = sheet !== null && sheet.toLowerCase() !== this.sheet.getName().toLowerCase();
    if (isElsewhere) throw invalidArgument();
    const area = parseArea(cells);
    return area === null ? this.namedRange(cells) : new Range(this.session, this.sheetId, area);
  }

  /** Areas parted by commas or semicolons, each as `range` takes it; the whole sheet without. */
  ranges(address: unknown): RangeAreas {
    const parts = isMissing(address) ? [address] : splitAddresses(asString(address));
    const areas = parts.map((part) => this.range(part).area);
    return new RangeAreas(this.session, this.ref.sheetId, areas);
  }

  /** The cells that show the text; none on a sheet that is hidden. */
  findAll(text: unknown, criteria: unknown): RangeAreas | null {
    const [wanted, options] = [asSearchText(text), asSearchOptions(criteria)];
    const areas = this.visibility === "Visible" ? findAll(this.ref, WHOLE_SHEET, wanted, options) : [];
    return RangeAreas.of(this.session, this.ref.sheetId, areas);
  }

  /** The sheet so many places to the right, or with -1 to the left; null past the ends. */
  neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.session.book.workbook.getSheets();
    const beside = step === 1 ? sheets.slice(this.position + 1) : sheets.slice(0, this.position).reverse();
    const onlyVisible = !isMissing(visibleOnly) && asBoolean(visibleOnly);
    const found = beside
      .map((sheet) => new Worksheet(this.session, sheet.getSheetId()))
      .find((sheet) => !onlyVisible || sheet.visibility === "Visible");
    return found ?? null;
  }

  /** Counted from 0. */
  get position(): number {
    return this.session.book.workbook.getSheetIndex(this.sheet);
  }

  private namedRange(name: string): Range {
    const wanted = name.toLowerCase();
    const defined = allNames(this.session.book).find((candidate) => candidate.name.toLowerCase() === wanted);
    const target = defined === undefined ? null : referenceOf(defined.formula);
    if (target === null || sheetByName(this.session.book, target.sheet)?.getSheetId() !== this.sheetId) {
      throw invalidArgument();
    }
    return new Range(this.session, this.sheetId, target.area);
  }

  /** The used range, or null when nothing is used. */
  usedRange(valuesOnly: unknown): Range | null {
    const area = usedArea(this.ref, !isMissing(valuesOnly) && asBoolean(valuesOnly));
    return area && new Range(this.session, this.sheetId, area);
  }

  /** The number of sheets that would still be seen without this one. */
  otherVisibleSheets(): number {
    const { book } = this.session;
    return book.workbook
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== this.sheetId && sheet.isSheetHidden() !== 1).length;
  }
}

/** Excel's longest list of addresses. */
const MAX_ADDRESS_LENGTH = 8192;

/** The addresses of a list; separators within a quoted sheet's name are none. */
function splitAddresses(list: string): string[] {
  if (list.length > MAX_ADDRESS_LENGTH) throw invalidArgument();
  return list.match(/(?:'(?:[^']|'')*'|[^',;])+/g)?.map((part) => part.trim()) ?? [""];
}

/** @throws ApiError ItemNotFound */
function present<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

const worksheetMembers = members<Worksheet>("Worksheet", {
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
      book.rowFitter.fit(self.ref.sheetId);
      const source = { snapshot: book.snapshot(), sheetIds: [self.ref.sheetId], isOther: false };
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
