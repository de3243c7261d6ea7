import type { StylePart } from "./namedStyles";
import { attribute, child } from "./xml";

/** Where a format (`xf`) has each of its parts: as a number of another list, or as an element of its own. */
const PLACES: Readonly<Record<StylePart, { readonly number: string } | { readonly element: string }>> = {
  number: { number: "numFmtId" },
  font: { number: "fontId" },
  alignment: { element: "alignment" },
  border: { number: "borderId" },
  fill: { number: "fillId" },
  protection: { element: "protection" },
};

/** Gives the format `to` one part of the format `from`. */
export function copyPart(from: Element, to: Element, part: StylePart): void {
  const place = PLACES[part];
  if ("number" in place) {
    to.setAttribute(place.number, attribute(from, place.number) ?? "0");
    return;
  }
  const [old, given] = [child(to, place.element), child(from, place.element)];
  if (old) to.removeChild(old);
  // Alignment stands before protection.
  const next = part === "alignment" ? to.firstChild : child(to, "extLst");
  if (given) to.insertBefore(given.cloneNode(true), next);
}

/** Sets an attribute, or takes it away (null). */
export function setFlag(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export function insertBefore(parent: Element, element: Element, next: Node | null): Element {
  parent.insertBefore(element, next);
  return element;
}

/** The lists of styles' names and formats; a file that has none gets them, with Normal. */
export function addNormal(root: Element): { names: Element; formats: Element } {
  const create = (name: string, attributes: Record<string, string>): Element => {
    const element = root.ownerDocument.createElementNS(root.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const cells = child(root, "cellXfs");
  let formats = child(root, "cellStyleXfs");
  if (!formats) {
    formats = insertBefore(root, create("cellStyleXfs", {}), cells);
    formats.appendChild(create("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" }));
  }
  let names = child(root, "cellStyles");
  if (!names) {
    names = insertBefore(root, create("cellStyles", {}), cells?.nextSibling ?? null);
    names.appendChild(create("cellStyle", { name: "Normal", xfId: "0", builtinId: "0" }));
  }
  return { names, formats };
}
