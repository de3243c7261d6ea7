import { LAST_COLUMN, LAST_ROW } from "./a1";
import type { HeaderFooter, PageLayout } from "./pageLayout";
import { same } from "./project";
import { COMMENTS, ERRORS, HEADER_PARTS } from "./readPageLayout";
import { ensureElement } from "./worksheetOrder";
import { child, setOrRemove } from "./xml";

/**
 * What of a worksheet's print set-up the library has no call for, or writes whole or not at all: how each part gets
 * into the worksheet's element.
 */
const WRITERS: {
  readonly [Part in keyof PageLayout]?: (worksheet: Element, value: PageLayout[Part]) => void;
} = {
  printGridlines: (worksheet, isPrinted) => setFlag(worksheet, "printOptions", "gridLines", isPrinted),
  printHeadings: (worksheet, isPrinted) => setFlag(worksheet, "printOptions", "headings", isPrinted),
  draftMode: (worksheet, isDraft) => setFlag(worksheet, "pageSetup", "draft", isDraft),
  printComments: (worksheet, where) =>
    setOrRemove(ensureElement(worksheet, "pageSetup"), "cellComments", wordFor(COMMENTS, where)),
  printErrors: (worksheet, as) =>
    setOrRemove(ensureElement(worksheet, "pageSetup"), "errors", wordFor(ERRORS, as)),
  headerFooter: (worksheet, texts = {}) => writeHeaderFooter(ensureElement(worksheet, "headerFooter"), texts),
  rowBreaks: (worksheet, rows = []) => writeBreaks(worksheet, "rowBreaks", rows, LAST_COLUMN),
  columnBreaks: (worksheet, columns = []) => writeBreaks(worksheet, "colBreaks", columns, LAST_ROW),
};

type Part = keyof typeof WRITERS;

/** Writes the parts that changed. */
export type WritePrintParts = (worksheet: Element) => void;

/** @returns undefined when no such part has changed */
export function changedPrintParts(now: PageLayout, then: PageLayout): WritePrintParts | undefined {
  const changed = (Object.keys(WRITERS) as Part[]).filter((part) => !same(now[part], then[part]));
  if (changed.length === 0) return undefined;
  return (worksheet) => {
    for (const part of changed) writePart(worksheet, part, now);
  };
}

function writePart<P extends Part>(worksheet: Element, part: P, layout: PageLayout): void {
  WRITERS[part]?.(worksheet, layout[part]);
}

function setFlag(worksheet: Element, element: string, name: string, isSet: boolean | undefined): void {
  setOrRemove(ensureElement(worksheet, element), name, isSet ? "1" : undefined);
}

function removeChild(parent: Element, name: string): void {
  const old = child(parent, name);
  if (old) parent.removeChild(old);
}

function wordFor(words: Readonly<Record<string, unknown>>, value: unknown): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

/** The library falls over when asked for a header that is not there. */
function writeHeaderFooter(element: Element, texts: HeaderFooter): void {
  setOrRemove(element, "differentFirst", texts.differentFirst ? "1" : undefined);
  setOrRemove(element, "differentOddEven", texts.differentOddEven ? "1" : undefined);
  setOrRemove(element, "scaleWithDoc", texts.scalesWithSheet === false ? "0" : undefined);
  setOrRemove(element, "alignWithMargins", texts.alignsWithMargins === false ? "0" : undefined);
  for (const name of HEADER_PARTS) {
    removeChild(element, name);
    const text = texts[name];
    if (!text) continue;
    const part = element.ownerDocument.createElementNS(element.namespaceURI, name);
    part.textContent = text;
    element.appendChild(part);
  }
}

/** A break stands before its row or column and reaches to the sheet's other end (18.3.1.3). */
function writeBreaks(worksheet: Element, name: string, places: readonly number[], last: number): void {
  removeChild(worksheet, name);
  if (places.length === 0) return;
  const list = ensureElement(worksheet, name);
  list.setAttribute("count", String(places.length));
  list.setAttribute("manualBreakCount", String(places.length));
  for (const place of places) {
    const one = list.ownerDocument.createElementNS(list.namespaceURI, "brk");
    one.setAttribute("id", String(place));
    one.setAttribute("max", String(last));
    one.setAttribute("man", "1");
    list.appendChild(one);
  }
}
