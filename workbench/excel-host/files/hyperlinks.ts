import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { strToU8 } from "fflate";
import { cellName, parseRange } from "./a1";
import type { CellCustom, Hyperlink } from "./cellCustom";
import { partRoot, type Parts } from "./package";
import { canonical, type SheetView } from "./project";
import { insertInOrder } from "./worksheetOrder";
import { attribute, child, children, parseXml, relationId, serializeXml } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Gives the cells of a sheet that was read the links of its part. A link over many cells leads from each of them. */
export function readHyperlinks(
  parts: Parts,
  path: string,
  worksheet: Element,
  cells: IObjectMatrixPrimitiveType<ICellData>,
): void {
  const targets = new Map(
    children(partRoot(parts, relationsPath(path)), "Relationship").map((relation) => [
      attribute(relation, "Id"),
      attribute(relation, "Target"),
    ]),
  );
  for (const element of children(child(worksheet, "hyperlinks"), "hyperlink")) {
    const range = parseRange(attribute(element, "ref") ?? "");
    const address = targets.get(relationId(element));
    const documentReference = attribute(element, "location");
    const screenTip = attribute(element, "tooltip");
    const hyperlink: Hyperlink = {
      ...(address && { address }),
      ...(documentReference && { documentReference }),
      ...(screenTip && { screenTip }),
    };
    for (
      let row = range?.startRow ?? 0;
      range && row <= Math.min(range.endRow, range.startRow + 999);
      row++
    ) {
      for (
        let column = range.startColumn;
        column <= Math.min(range.endColumn, range.startColumn + 99);
        column++
      ) {
        const cell = ((cells[row] ??= {})[column] ??= {});
        cell.custom = { ...cell.custom, hyperlink };
      }
    }
  }
}

/** The links of a sheet by A1 name, row by row. */
export function hyperlinksOf(sheet: SheetView): [cell: string, link: Hyperlink][] {
  const links: [string, Hyperlink][] = [];
  sheet.eachCell(({ custom }, row, column) => {
    const { hyperlink } = (custom ?? {}) as CellCustom;
    if (hyperlink) links.push([cellName(row, column), hyperlink]);
  });
  return links;
}

/** The sheet's links for the file; undefined when they did not change. */
export function changedHyperlinks(
  sheet: SheetView,
  before: SheetView,
): [cell: string, link: Hyperlink][] | undefined {
  const now = hyperlinksOf(sheet);
  return canonical(now) === canonical(hyperlinksOf(before)) ? undefined : now;
}

/** Puts the links in the place of those of the worksheet at `path`. */
export function writeHyperlinks(
  parts: Parts,
  path: string,
  worksheet: Element,
  links: readonly (readonly [cell: string, link: Hyperlink])[],
): void {
  const old = child(worksheet, "hyperlinks");
  if (old) worksheet.removeChild(old);
  const relations =
    partRoot(parts, relationsPath(path)) ?? parseXml(`<Relationships xmlns="${PACKAGE}"/>`).documentElement;
  for (const relation of children(relations, "Relationship")) {
    if (attribute(relation, "Type")?.endsWith("/hyperlink")) relations.removeChild(relation);
  }
  if (links.length > 0) {
    const list = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, "hyperlinks");
    for (const [cell, link] of links) list.appendChild(linkElement(worksheet, relations, cell, link));
    insertInOrder(worksheet, list);
  }
  parts[relationsPath(path)] = strToU8(serializeXml(relations.ownerDocument));
}

function linkElement(worksheet: Element, relations: Element, cell: string, link: Hyperlink): Element {
  const element = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, "hyperlink");
  element.setAttribute("ref", cell);
  if (link.address) {
    const id = `rIdLink${cell}`;
    const relation = relations.ownerDocument.createElementNS(relations.namespaceURI, "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", `${OFFICE}/hyperlink`);
    relation.setAttribute("Target", link.address);
    relation.setAttribute("TargetMode", "External");
    relations.appendChild(relation);
    element.setAttributeNS(OFFICE, "r:id", id);
  }
  if (link.documentReference) element.setAttribute("location", link.documentReference);
  if (link.screenTip) element.setAttribute("tooltip", link.screenTip);
  return element;
}

function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}
