import type { HeaderFooter, PageLayout } from "./pageLayout";
import { attribute, booleanAttribute, child, children, descend, numberAttribute } from "./xml";

const POINTS_PER_INCH = 72;

/** The print names of one sheet, as `definedName` holds them. */
export interface PrintNames {
  area?: string;
  titles?: string;
}

/** The print set-up of a sheet; only what the file says, undefined when it says nothing. */
export function readPageLayout(worksheet: Element, names: PrintNames): PageLayout | undefined {
  const layout: PageLayout = {
    ...readMargins(child(worksheet, "pageMargins")),
    ...readSetup(worksheet),
    ...readPrintOptions(child(worksheet, "printOptions")),
    ...readBreaks(worksheet),
  };
  const headerFooter = readHeaderFooter(child(worksheet, "headerFooter"));
  if (headerFooter) layout.headerFooter = headerFooter;
  if (names.area)
    layout.printArea = names.area
      .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .map(withoutSheet)
      .join(",");
  for (const part of names.titles?.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) ?? []) {
    const reference = withoutSheet(part);
    if (/^\d+:\d+$/.test(reference)) layout.printTitleRows = reference;
    else if (/^[A-Z]+:[A-Z]+$/.test(reference)) layout.printTitleColumns = reference;
  }
  return Object.keys(layout).length > 0 ? layout : undefined;
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
}

function readMargins(margins: Element | null): PageLayout {
  if (!margins) return {};
  const layout: PageLayout = {};
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const inches = numberAttribute(margins, side);
    // Rounded: 20 mm written in inches must not come back as 56.69291338582677 points.
    if (inches !== undefined) layout[`${side}Margin`] = roundPoints(inches * POINTS_PER_INCH);
  }
  return layout;
}

function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/** By the words of the file (18.18.5, 18.18.60); what is absent is the default. */
export const COMMENTS: Readonly<Record<string, PageLayout["printComments"]>> = {
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};
export const ERRORS: Readonly<Record<string, PageLayout["printErrors"]>> = {
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

function readSetup(worksheet: Element): PageLayout {
  const setup = child(worksheet, "pageSetup");
  const fits = booleanAttribute(descend(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  const layout: PageLayout = {};
  const orientation = attribute(setup, "orientation");
  const paperSize = numberAttribute(setup, "paperSize");
  const scale = numberAttribute(setup, "scale");
  const firstPageNumber = numberAttribute(setup, "firstPageNumber");
  if (orientation === "portrait") layout.orientation = "Portrait";
  if (orientation === "landscape") layout.orientation = "Landscape";
  if (paperSize !== undefined) layout.paperSize = paperSize;
  if (firstPageNumber !== undefined && booleanAttribute(setup, "useFirstPageNumber")) {
    layout.firstPageNumber = firstPageNumber;
  }
  if (attribute(setup, "pageOrder") === "overThenDown") layout.printOrder = "OverThenDown";
  if (booleanAttribute(setup, "blackAndWhite")) layout.blackAndWhite = true;
  if (booleanAttribute(setup, "draft")) layout.draftMode = true;
  const comments = COMMENTS[attribute(setup, "cellComments") ?? ""];
  if (comments) layout.printComments = comments;
  const errors = ERRORS[attribute(setup, "errors") ?? ""];
  if (errors) layout.printErrors = errors;
  if (fits) {
    const across = numberAttribute(setup, "fitToWidth") ?? 1;
    const down = numberAttribute(setup, "fitToHeight") ?? 1;
    layout.zoom = {
      ...(across > 0 && { horizontalFitToPages: across }),
      ...(down > 0 && { verticalFitToPages: down }),
    };
  } else if (scale !== undefined) {
    layout.zoom = { scale };
  }
  return layout;
}

function readPrintOptions(options: Element | null): PageLayout {
  return {
    ...(booleanAttribute(options, "horizontalCentered") && { centerHorizontally: true }),
    ...(booleanAttribute(options, "verticalCentered") && { centerVertically: true }),
    ...(booleanAttribute(options, "gridLines") && { printGridlines: true }),
    ...(booleanAttribute(options, "headings") && { printHeadings: true }),
  };
}

/** Those that somebody has put in; the others are where a page is full. */
function readBreaks(worksheet: Element): PageLayout {
  const breaks = (name: string): number[] =>
    children(child(worksheet, name), "brk")
      .filter((element) => booleanAttribute(element, "man"))
      .flatMap((element) => numberAttribute(element, "id") ?? [])
      .sort((one, other) => one - other);
  const [rowBreaks, columnBreaks] = [breaks("rowBreaks"), breaks("colBreaks")];
  return {
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(columnBreaks.length > 0 && { columnBreaks }),
  };
}

/** In the schema's order. */
export const HEADER_PARTS = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;

function readHeaderFooter(element: Element | null): HeaderFooter | undefined {
  if (!element) return undefined;
  const result: HeaderFooter = {};
  if (booleanAttribute(element, "differentFirst")) result.differentFirst = true;
  if (booleanAttribute(element, "differentOddEven")) result.differentOddEven = true;
  if (!booleanAttribute(element, "scaleWithDoc", true)) result.scalesWithSheet = false;
  if (!booleanAttribute(element, "alignWithMargins", true)) result.alignsWithMargins = false;
  for (const name of HEADER_PARTS) {
    const text = child(element, name)?.textContent;
    if (text) result[name] = text;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
