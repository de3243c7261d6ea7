import { strToU8 } from "fflate";
import { partRoot, type Parts, relations } from "./package";
import { attribute, children, parseXml, serializeXml } from "./xml";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";

/** The first path of the kind "xl/charts/chart1.xml", "xl/charts/chart2.xml" … that the package does not have. */
export function freePath(parts: Parts, start: string, end: string): string {
  let number = 1;
  while (parts[`${start}${number}${end}`]) number += 1;
  return `${start}${number}${end}`;
}

/**
 * Makes the part at `from` ("" for the package itself) point to the one at `target`.
 * @param kind the last word of the type
 * @param base what stands before it
 * @returns the relation's id
 */
export function addRelation(parts: Parts, from: string, kind: string, target: string, base = OFFICE): string {
  const path = relationsPath(from);
  const root = partRoot(parts, path) ?? parseXml(`<Relationships xmlns="${PACKAGE}"/>`).documentElement;
  const taken = new Set(children(root).map((relation) => attribute(relation, "Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const relation = root.ownerDocument.createElementNS(root.namespaceURI, "Relationship");
  relation.setAttribute("Id", `rId${number}`);
  relation.setAttribute("Type", `${base}/${kind}`);
  relation.setAttribute("Target", `/${target}`);
  root.appendChild(relation);
  parts[path] = strToU8(serializeXml(root.ownerDocument));
  return `rId${number}`;
}

/** Takes a part out of the package, with the relation of `from` to it, its own relations and its type. */
export function removePart(parts: Parts, from: string, target: string): void {
  const id = relations(parts, from).find((relation) => relation.target === target)?.id;
  change(parts, relationsPath(from), (root) =>
    children(root).filter((relation) => attribute(relation, "Id") === id),
  );
  change(parts, TYPES, (root) =>
    children(root).filter((type) => attribute(type, "PartName") === `/${target}`),
  );
  delete parts[target];
  delete parts[relationsPath(target)];
}

/** Says what kind of part stands at a path. */
export function declareType(parts: Parts, path: string, contentType: string): void {
  const root = partRoot(parts, TYPES);
  if (!root) throw new Error(`No part ${TYPES}`);
  const type = root.ownerDocument.createElementNS(root.namespaceURI, "Override");
  type.setAttribute("PartName", `/${path}`);
  type.setAttribute("ContentType", contentType);
  root.appendChild(type);
  parts[TYPES] = strToU8(serializeXml(root.ownerDocument));
}

function change(parts: Parts, path: string, gone: (root: Element) => Element[]): void {
  const root = partRoot(parts, path);
  if (!root) return;
  for (const element of gone(root)) root.removeChild(element);
  parts[path] = strToU8(serializeXml(root.ownerDocument));
}

function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}
