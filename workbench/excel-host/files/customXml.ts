import { strToU8 } from "fflate";
import { partRoot, type Parts, relations } from "./package";
import { addRelation, declareType, freePath, removePart } from "./packageEdit";
import { SETTINGS_NAMESPACE } from "./settings";

/** A custom XML part of the workbook: its id ("{…}") and its text as the file holds it. */
export interface CustomXml {
  readonly id: string;
  readonly xml: string;
}

const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The workbook's custom XML parts, without the one that holds the workbench's settings. */
export function readCustomXml(parts: Parts, workbook: string): CustomXml[] {
  return customXmlPaths(parts, workbook).map((path) => ({
    id: idOf(parts, path),
    xml: decode(parts[path] ?? new Uint8Array()),
  }));
}

/** Brings the package's custom XML parts from `then` to `now`; those that did not change keep their bytes. */
export function writeCustomXml(
  parts: Parts,
  workbook: string,
  then: readonly CustomXml[],
  now: readonly CustomXml[],
): void {
  const paths = new Map(customXmlPaths(parts, workbook).map((path) => [idOf(parts, path), path]));
  for (const { id } of then) {
    const path = paths.get(id);
    if (path !== undefined && !now.some((part) => part.id === id)) removeCustomXml(parts, workbook, path);
  }
  for (const part of now) {
    if (then.find(({ id }) => id === part.id)?.xml === part.xml) continue;
    parts[paths.get(part.id) ?? addCustomXml(parts, workbook, part.id)] = strToU8(part.xml);
  }
}

function customXmlPaths(parts: Parts, workbook: string): string[] {
  return relations(parts, workbook)
    .filter(({ kind, target }) => kind === "customXml" && parts[target])
    .map(({ target }) => target)
    .filter((path) => !decode(parts[path] ?? new Uint8Array()).includes(SETTINGS_NAMESPACE));
}

function propertiesPath(parts: Parts, path: string): string | undefined {
  return relations(parts, path).find(({ kind }) => kind === "customXmlProps")?.target;
}

/** The id that the part's properties give it; a part without properties goes by its path. */
function idOf(parts: Parts, path: string): string {
  const properties = propertiesPath(parts, path);
  const root = properties === undefined ? null : partRoot(parts, properties);
  const id = Array.from(root?.attributes ?? []).find(({ localName }) => localName === "itemID")?.value;
  return id ?? `{${path}}`;
}

/** Other programs write some of these parts in UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Makes room for a part as Excel does, with a part of properties that has its id. @returns its path */
function addCustomXml(parts: Parts, workbook: string, id: string): string {
  const path = freePath(parts, "customXml/item", ".xml");
  const properties = path.replace("/item", "/itemProps");
  parts[properties] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  declareType(parts, properties, PROPERTIES_TYPE);
  addRelation(parts, workbook, "customXml", path);
  addRelation(parts, path, "customXmlProps", properties);
  return path;
}

function removeCustomXml(parts: Parts, workbook: string, path: string): void {
  const properties = propertiesPath(parts, path);
  if (properties !== undefined) removePart(parts, path, properties);
  removePart(parts, workbook, path);
}
