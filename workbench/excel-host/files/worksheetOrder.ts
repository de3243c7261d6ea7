import { child, children } from "./xml";

/** The elements of a worksheet in the order that the schema demands (18.3.1.99); Excel repairs a file that breaks it. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Puts an element into a worksheet at its place, after others of its kind. */
export function insertInOrder(worksheet: Element, element: Element): void {
  const place = ORDER.indexOf(element.localName);
  const next = children(worksheet).find((other) => ORDER.indexOf(other.localName) > place) ?? null;
  worksheet.insertBefore(element, next);
}

/** The worksheet's element of this name, made at its place when there is none. */
export function ensureElement(worksheet: Element, name: string): Element {
  const found = child(worksheet, name);
  if (found) return found;
  const element = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, name);
  insertInOrder(worksheet, element);
  return element;
}
