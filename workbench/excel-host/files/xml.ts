/**
 * Small helpers over the DOM for reading OOXML parts. Names are matched without their prefix, because files made
 * outside Excel write `x:row` or `row` for the same thing.
 *
 * `DOMParser` and `XMLSerializer` are the browser's own; tests in Node put a parser of the same shape in their place.
 */

/**
 * Parses one part.
 *
 * @throws when the text is not well-formed, or carries a document type: OOXML forbids one, and entities in it are a
 * way to make a small file grow without end.
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new Error("A part carries a document type");
  // A byte order mark is not part of the document: the parser refuses it before the declaration.
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  if (document.getElementsByTagName("parsererror").length > 0)
    throw new Error("A part is not well-formed XML");
  return document;
}

/** The text of a part that was changed, with the declaration that Office writes. */
export function serializeXml(document: Document): string {
  const body = new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

/** The child elements of `parent` with this local name; every child element when no name is given. */
export function children(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) {
      found.push(node as Element);
    }
  }
  return found;
}

/** The first child element with this local name, or null. */
export function child(parent: Element | null | undefined, name: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) return node as Element;
  }
  return null;
}

/** The element reached by these local names one below the other, or null. */
export function descend(parent: Element | null | undefined, ...names: string[]): Element | null {
  let element: Element | null = parent ?? null;
  for (const name of names) element = child(element, name);
  return element;
}

/** An attribute by its name, or undefined when it is not there (an empty one is ""). */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** The `r:id` of an element, whatever prefix the file gave to the relationships namespace. */
export function relationId(element: Element): string | undefined {
  for (const item of Array.from(element.attributes)) {
    if (item.localName === "id" && item.namespaceURI?.includes("relationships")) return item.value;
  }
  return undefined;
}

/** A number attribute; undefined when it is missing or no number. */
export function numberAttribute(element: Element | null | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An xsd:boolean attribute ("1", "true", "0", "false"); `whenMissing` when it is not there. */
export function booleanAttribute(
  element: Element | null | undefined,
  name: string,
  whenMissing = false,
): boolean {
  const text = attribute(element, name);
  return text === undefined ? whenMissing : text === "1" || text === "true" || text === "on";
}

/** Sets the attribute, or takes it away for undefined. */
export function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** A text with the characters that the format writes as _xHHHH_, such as line breaks in headings (22.9.2.19). */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
