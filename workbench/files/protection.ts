import { insertInOrder } from "./worksheetOrder";
import { booleanAttribute, child } from "./xml";

/**
 * The attributes of a sheet's protection as the file has them (18.3.1.85): flags as "1" and "0", the password's hash
 * in whatever way the program that set it has hashed it.
 */
export type SheetProtection = Readonly<Record<string, string>>;

/** The protection of a worksheet part; undefined when it is not protected. */
export function readProtection(worksheet: Element): SheetProtection | undefined {
  const element = child(worksheet, "sheetProtection");
  if (!element || !booleanAttribute(element, "sheet")) return undefined;
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

/** Puts a protection in the place of the worksheet's; null takes it away. */
export function writeProtection(worksheet: Element, protection: SheetProtection | null): void {
  const old = child(worksheet, "sheetProtection");
  if (old) worksheet.removeChild(old);
  if (protection === null) return;
  const element = worksheet.ownerDocument.createElementNS(worksheet.namespaceURI, "sheetProtection");
  for (const [name, value] of Object.entries(protection)) element.setAttribute(name, value);
  insertInOrder(worksheet, element);
}
