import { strToU8 } from "fflate";
import { partRoot, type Parts } from "./package";
import { insertInOrder } from "./worksheetOrder";
import { booleanAttribute, child, serializeXml } from "./xml";

/**
 * The attributes of a sheet's protection as the file has them (18.3.1.85): flags as "1" and "0", the password's hash
 * in whatever way the program that set it has hashed it.
 */
export type SheetProtection = Readonly<Record<string, string>>;

/** The attributes of the workbook's protection as the file has them (18.2.29), those of its password included. */
export type WorkbookProtection = Readonly<Record<string, string>>;

/** The protection of a worksheet part; undefined when it is not protected. */
export function readProtection(worksheet: Element): SheetProtection | undefined {
  const element = child(worksheet, "sheetProtection");
  if (!element || !booleanAttribute(element, "sheet")) return undefined;
  return attributesOf(element);
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

function withAttributes(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Puts a protection in the place of the worksheet's; null takes it away. */
export function writeProtection(worksheet: Element, protection: SheetProtection | null): void {
  const old = child(worksheet, "sheetProtection");
  if (old) worksheet.removeChild(old);
  if (protection === null) return;
  insertInOrder(worksheet, withAttributes(worksheet, "sheetProtection", protection));
}

/** The protection of a workbook part; undefined when its structure is not locked. */
export function readWorkbookProtection(workbook: Element): WorkbookProtection | undefined {
  const element = child(workbook, "workbookProtection");
  return element && booleanAttribute(element, "lockStructure") ? attributesOf(element) : undefined;
}

/** Puts a protection in the place of that of the workbook part at `path`; null takes it away. */
export function writeWorkbookProtection(
  parts: Parts,
  path: string,
  protection: WorkbookProtection | null,
): void {
  const workbook = partRoot(parts, path);
  if (workbook === null) throw new Error(`No part ${path}`);
  const old = child(workbook, "workbookProtection");
  if (old) workbook.removeChild(old);
  if (protection !== null) {
    const element = withAttributes(workbook, "workbookProtection", protection);
    // What comes after it in the schema: there are always sheets.
    workbook.insertBefore(element, child(workbook, "bookViews") ?? child(workbook, "sheets"));
  }
  parts[path] = strToU8(serializeXml(workbook.ownerDocument));
}
