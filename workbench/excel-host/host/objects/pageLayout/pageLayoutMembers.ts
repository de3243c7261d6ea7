import type { PageLayout as PageSetup } from "../../../files/pageLayout";
import { areaAddress, parseArea, WHOLE_SHEET, type Area } from "../../../model/area";
import { unsetPageLayout } from "../../../model/sheets/pageLayout";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asInteger, asNumber, asOneOf, isMissing, members, type Property } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import { HeaderFooterGroup } from "./headersFooters";
import { PAPER_CODES, paperName } from "./pageLayoutPaper";
import { Range } from "../range/range";
import { asRange } from "../range/rangeArgument";
import { RangeAreas } from "../range/rangeAreas";
import type { PageLayout } from "./pageLayout";

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
type Unit = keyof typeof POINTS_PER;

/** What a new sheet in Excel has, in points. */
const DEFAULT_MARGINS = {
  leftMargin: 0.7 * 72,
  rightMargin: 0.7 * 72,
  topMargin: 0.75 * 72,
  bottomMargin: 0.75 * 72,
  headerMargin: 0.3 * 72,
  footerMargin: 0.3 * 72,
};
type Margin = keyof typeof DEFAULT_MARGINS;
const MIN_SCALE = 10;
const MAX_SCALE = 400;
const MAX_PAGES = 32767;

function flag(
  field:
    | "blackAndWhite"
    | "centerHorizontally"
    | "centerVertically"
    | "draftMode"
    | "printGridlines"
    | "printHeadings",
): Property<PageLayout> {
  return {
    get: ({ setup }) => setup[field] ?? false,
    set: (self, value) => self.change({ [field]: asBoolean(value) }),
  };
}

/** One of a few words, of which the first is the default and not kept. */
function choice<Field extends "printComments" | "printErrors">(
  field: Field,
  none: string,
  words: readonly NonNullable<PageSetup[Field]>[],
): Property<PageLayout> {
  return {
    get: ({ setup }) => setup[field] ?? none,
    set: (self, value) => {
      const word = asOneOf<string>(value, [none, ...words]);
      if (word === none) unsetPageLayout(self.sheet, field);
      else self.change({ [field]: word });
    },
  };
}

function margin(field: Margin): Property<PageLayout> {
  return {
    get: ({ setup }) => setup[field] ?? DEFAULT_MARGINS[field],
    set: (self, value) => self.change({ [field]: asLength(value) }),
  };
}

function asLength(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function setMargins(self: PageLayout, unit: unknown, options: unknown): void {
  const factor = POINTS_PER[asOneOf(unit, Object.keys(POINTS_PER) as Unit[])];
  const patch: PageSetup = {};
  for (const [side, value] of Object.entries(asRecord(options))) {
    const field = `${asOneOf(side, ["top", "bottom", "left", "right", "header", "footer"])}Margin` as const;
    if (!isMissing(value)) patch[field] = asLength(value) * factor;
  }
  self.change(patch);
}

/** Either a scale or pages to fit on; both together are refused. */
function setZoom(self: PageLayout, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const fits = !isMissing(horizontalFitToPages) || !isMissing(verticalFitToPages);
  if (isMissing(scale) === !fits) throw invalidArgument();
  if (!fits) {
    self.change({ zoom: { scale: within(scale, MIN_SCALE, MAX_SCALE) } });
    return;
  }
  self.change({
    zoom: {
      ...(!isMissing(horizontalFitToPages) && {
        horizontalFitToPages: within(horizontalFitToPages, 1, MAX_PAGES),
      }),
      ...(!isMissing(verticalFitToPages) && { verticalFitToPages: within(verticalFitToPages, 1, MAX_PAGES) }),
    },
  });
}

function within(value: unknown, min: number, max: number): number {
  const number = asInteger(value);
  if (number < min || number > max) throw invalidArgument();
  return number;
}

/** The area that a Range of this sheet or an address names. @throws ApiError InvalidArgument */
function asArea({ session, sheet }: PageLayout, value: unknown): Area {
  return asRange(session, sheet.sheetId, value).area;
}

function setTitleRows(self: PageLayout, value: unknown): void {
  const area = asArea(self, value);
  const rows = { ...area, startColumn: 0, endColumn: WHOLE_SHEET.endColumn };
  self.change({ printTitleRows: areaAddress(rows) });
}

function setTitleColumns(self: PageLayout, value: unknown): void {
  const area = asArea(self, value);
  const columns = { ...area, startRow: 0, endRow: WHOLE_SHEET.endRow };
  self.change({ printTitleColumns: areaAddress(columns) });
}

function titles(self: PageLayout, field: "printTitleRows" | "printTitleColumns"): Range | null {
  const area = parseArea(self.setup[field] ?? "");
  return area === null ? null : new Range(self.session, self.sheet.sheetId, area);
}

function printArea(self: PageLayout): RangeAreas | null {
  const areas = (self.setup.printArea ?? "").split(",").map(parseArea);
  const found = areas.filter((area) => area !== null);
  return found.length === 0 ? null : new RangeAreas(self.session, self.sheet.sheetId, found);
}

function present<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

export const pageLayoutMembers = members<PageLayout>("PageLayout", {
  properties: {
    Orientation: {
      get: ({ setup }) => setup.orientation ?? "Portrait",
      set: (self, value) => self.change({ orientation: asOneOf(value, ["Portrait", "Landscape"]) }),
    },
    PaperSize: {
      get: ({ setup }) => paperName(setup.paperSize),
      set: (self, value) =>
        self.change({ paperSize: PAPER_CODES[asOneOf(value, Object.keys(PAPER_CODES))] ?? 0 }),
    },
    Zoom: { get: ({ setup }) => setup.zoom ?? { scale: 100 }, set: setZoom },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draftMode"),
    PrintComments: choice("printComments", "NoComments", ["EndSheet", "InPlace"]),
    PrintErrors: choice("printErrors", "AsDisplayed", ["Blank", "Dash", "NotAvailable"]),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    HeaderMargin: margin("headerMargin"),
    FooterMargin: margin("footerMargin"),
    FirstPageNumber: {
      get: ({ setup }) => setup.firstPageNumber ?? "",
      set: (self, value) => {
        if (value === "") unsetPageLayout(self.sheet, "firstPageNumber");
        else self.change({ firstPageNumber: asInteger(value) });
      },
    },
    PrintOrder: {
      get: ({ setup }) => (setup.printOrder === "OverThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (self, value) => self.change({ printOrder: asOneOf(value, ["DownThenOver", "OverThenDown"]) }),
    },
  },
  objects: {
    HeadersFooters: ({ session, sheet }) => new HeaderFooterGroup(session, sheet),
  },
  methods: {
    SetPrintArea: (self, area) => self.change({ printArea: areaAddress(asArea(self, area)) }),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: setTitleRows,
    SetPrintTitleColumns: setTitleColumns,
    GetPrintArea: (self) => present(printArea(self)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (self) => present(titles(self, "printTitleRows")),
    GetPrintTitleRowsOrNullObject: (self) => titles(self, "printTitleRows"),
    GetPrintTitleColumns: (self) => present(titles(self, "printTitleColumns")),
    GetPrintTitleColumnsOrNullObject: (self) => titles(self, "printTitleColumns"),
  },
});
