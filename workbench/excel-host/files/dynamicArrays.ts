import { strToU8 } from "fflate";
import { partRoot, type Parts, relations } from "./package";
import { addRelation, declareType } from "./packageEdit";
import { attribute, child, children, numberAttribute, parseXml, serializeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
/** The kind of metadata that makes an array formula one that spills ([MS-XLSX] 2.2.4.7), and its extension. */
const KIND = "XLDAPR";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
/** As Excel writes the kind: what becomes of it when its cell is copied, pasted, merged … */
const KIND_FLAGS =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(
    " ",
  );

/** The numbers (`cm`) that mark a cell's array formula as one that spills. */
export function dynamicArrayMarks(parts: Parts, workbook: string): ReadonlySet<number> {
  const metadata = partRoot(parts, metadataPath(parts, workbook) ?? "");
  const kind = kindNumber(metadata);
  const dynamic = children(futureMetadata(metadata), "bk").map(isDynamic);
  const cells = children(child(metadata, "cellMetadata"), "bk");
  return new Set(
    cells.flatMap((block, index) => {
      const isOne = children(block, "rc").some(
        (record) =>
          numberAttribute(record, "t") === kind && dynamic[numberAttribute(record, "v") ?? -1] === true,
      );
      return isOne ? [index + 1] : [];
    }),
  );
}

/** The number that marks a cell's array formula as one that spills; the package gets one where it has none. */
export function ensureDynamicArrayMark(parts: Parts, workbook: string): number {
  const [known] = dynamicArrayMarks(parts, workbook);
  if (known !== undefined) return known;
  const path = metadataPath(parts, workbook) ?? addMetadata(parts, workbook);
  const metadata = partRoot(parts, path);
  if (metadata === null) throw new Error(`No part ${path}`);
  const number = addMark(metadata);
  parts[path] = strToU8(serializeXml(metadata.ownerDocument));
  return number;
}

/** Where the workbook's metadata is; undefined when it has none. */
export function metadataPath(parts: Parts, workbook: string): string | undefined {
  return relations(parts, workbook).find(({ kind }) => kind === "sheetMetadata")?.target;
}

function addMetadata(parts: Parts, workbook: string): string {
  const path = "xl/metadata.xml";
  parts[path] = strToU8(serializeXml(parseXml(`<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC_ARRAY}"/>`)));
  addRelation(parts, workbook, "sheetMetadata", path);
  declareType(parts, path, CONTENT_TYPE);
  return path;
}

/** Counted from 1; 0 where the kind is not there. */
function kindNumber(metadata: Element | null): number {
  const kinds = children(child(metadata, "metadataTypes"), "metadataType");
  return kinds.findIndex((kind) => attribute(kind, "name") === KIND) + 1;
}

function futureMetadata(metadata: Element | null): Element | undefined {
  return children(metadata, "futureMetadata").find((group) => attribute(group, "name") === KIND);
}

function isDynamic(block: Element): boolean {
  const [properties] = children(child(block, "extLst"), "ext").flatMap((extension) =>
    children(extension, "dynamicArrayProperties"),
  );
  return ["1", "true"].includes(attribute(properties, "fDynamic") ?? "");
}

/** The elements of a metadata part, in the schema's order. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

function addMark(metadata: Element): number {
  let kind = kindNumber(metadata);
  if (kind === 0) {
    const type = append(listIn(metadata, "metadataTypes"), "metadataType", {
      name: KIND,
      minSupportedVersion: "120000",
      ...Object.fromEntries(KIND_FLAGS.map((flag) => [flag, "1"])),
    });
    kind = count(type);
  }
  let future = futureMetadata(metadata);
  if (future === undefined) {
    future = insert(metadata, "futureMetadata");
    future.setAttribute("name", KIND);
  }
  const block = append(future, "bk");
  const extension = append(append(block, "extLst"), "ext", { uri: EXTENSION });
  const properties = metadata.ownerDocument.createElementNS(DYNAMIC_ARRAY, "xda:dynamicArrayProperties");
  properties.setAttribute("fDynamic", "1");
  properties.setAttribute("fCollapsed", "0");
  extension.appendChild(properties);
  const record = append(listIn(metadata, "cellMetadata"), "bk");
  append(record, "rc", { t: String(kind), v: String(count(block) - 1) });
  return count(record);
}

/** How many elements the list of this one holds now; the list says so as well. */
function count(element: Element): number {
  const list = element.parentNode as Element;
  const number = children(list).length;
  list.setAttribute("count", String(number));
  return number;
}

function listIn(metadata: Element, name: string): Element {
  return child(metadata, name) ?? insert(metadata, name);
}

function insert(metadata: Element, name: string): Element {
  const element = metadata.ownerDocument.createElementNS(metadata.namespaceURI, name);
  const after = children(metadata).find((other) => ORDER.indexOf(other.localName) > ORDER.indexOf(name));
  metadata.insertBefore(element, after ?? null);
  return element;
}

function append(parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}
