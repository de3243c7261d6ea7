import { type Parts, relations } from "./package";
import { addRelation, declareType, freePath, OFFICE, removePart } from "./packageEdit";
import { ensureElement } from "./worksheetOrder";
import { attribute, child, children, relationId } from "./xml";

/** What programs note of a worksheet: key and value. */
export type SheetProperties = readonly (readonly [key: string, value: string])[];

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The custom properties of the worksheet part at `path`: each has a part of its own, in UTF-16 (18.3.1.22). */
export function readSheetProperties(parts: Parts, path: string, worksheet: Element): SheetProperties {
  const related = relations(parts, path);
  return children(child(worksheet, "customProperties"), "customPr").map((property) => {
    const target = related.find(({ id }) => id === relationId(property))?.target ?? "";
    return [attribute(property, "name") ?? "", new TextDecoder("utf-16le").decode(parts[target])];
  });
}

/** Puts properties in the place of those of the worksheet part at `path`. */
export function writeSheetProperties(
  parts: Parts,
  path: string,
  worksheet: Element,
  properties: SheetProperties,
): void {
  const related = relations(parts, path);
  const old = child(worksheet, "customProperties");
  for (const property of children(old, "customPr")) {
    const target = related.find(({ id }) => id === relationId(property))?.target;
    if (target !== undefined) removePart(parts, path, target);
  }
  if (old) worksheet.removeChild(old);
  if (properties.length === 0) return;
  const list = ensureElement(worksheet, "customProperties");
  for (const [key, value] of properties) {
    const target = freePath(parts, "xl/customProperty", ".bin");
    parts[target] = utf16(value);
    declareType(parts, target, CONTENT_TYPE);
    const element = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, "customPr");
    element.setAttribute("name", key);
    element.setAttributeNS(OFFICE, "r:id", addRelation(parts, path, "customProperty", target));
    list.appendChild(element);
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
