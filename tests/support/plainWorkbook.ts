import { strToU8, zipSync } from "fflate";
import { cellAddress } from "../../src/core/sheet/a1";

/** A cell of a file to be calculated elsewhere; a formula is given without what it last gave. */
export type PlainCell = string | number | { readonly formula: string };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The smallest .xlsx file with one sheet. @param cells by row and column; "" is a blank cell */
export function plainWorkbook(cells: readonly (readonly PlainCell[] | undefined)[]): Uint8Array {
  const rows = Array.from(cells, (row = [], at) => {
    const written = row.map((cell, column) => cellXml(cell, cellAddress({ row: at, column }))).join("");
    return written === "" ? "" : `<row r="${at + 1}">${written}</row>`;
  }).join("");
  const part = (name: string): string =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${part("sheet.main")}"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part("worksheet")}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

function cellXml(cell: PlainCell, address: string): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${address}"><f>${escaped(cell.formula.replace(/^=/, ""))}</f></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
