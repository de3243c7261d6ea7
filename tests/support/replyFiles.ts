import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { cellAddress } from "../../src/core/sheet/a1";
import { readReply } from "../../src/files/readReply";
import type { FileLike, Reply, ReplySheet } from "../../src/files/reply";
import { FIXTURES } from "./files";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The official headings, as a unit's form has them. */
export const HEADINGS = [
  "TT",
  "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm",
  "Giải pháp khắc phục các tồn tại, hạn chế",
  "Thời gian hoàn thành (tháng.../năm 2024",
  "Ghi chú",
];

/** A file as a browser hands it over. */
export function fileOf(name: string, bytes: Uint8Array): FileLike {
  return { name, size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
}

export const fixtureBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(FIXTURES, name)));

/** Reads bytes as if they had been chosen in the pane. */
export function readBytes(bytes: Uint8Array, name = "PL01.xlsx"): Promise<Reply> {
  return readReply(fileOf(name, bytes));
}

/** The forms in bytes that are expected to have some. */
export async function sheetsIn(bytes: Uint8Array, name?: string): Promise<readonly ReplySheet[]> {
  const reply = await readBytes(bytes, name);
  if (reply.kind === "refused") throw new Error(reply.reason, { cause: reply.cause });
  return reply.sheets;
}

/** What was refused and why; null where it was read. */
export async function reasonOf(bytes: Uint8Array): Promise<string | null> {
  const reply = await readBytes(bytes);
  return reply.kind === "refused" ? reply.reason : null;
}

export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

function zipOf(parts: Record<string, string>, picture?: Uint8Array): Uint8Array {
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({
    ...Object.fromEntries(packed),
    // Not packed: pictures are by themselves.
    ...(picture && { "xl/media/image1.jpeg": [picture, { level: 0 }] }),
  });
}

const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A worksheet written by hand. */
interface WrittenSheet {
  readonly name: string;
  /** What is inside sheetData. */
  readonly rows: string;
  readonly state?: "hidden" | "veryHidden";
}

/**
 * An .xlsx file of hand-written sheets.
 * @param more what goes into sst, styleSheet and the properties, the date system, and a part that nobody reads
 */
export function xlsxOf(
  sheets: readonly WrittenSheet[],
  more: { strings?: string; styles?: string; core?: string; is1904?: boolean; picture?: Uint8Array } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ""}/>`,
  );
  return zipOf(
    {
      "_rels/.rels": relationships([
        ["r1", "officeDocument", "xl/workbook.xml"],
        ["r2", "metadata/core-properties", "docProps/core.xml"],
      ]),
      "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/">${more.core ?? ""}</cp:coreProperties>`,
      "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${more.is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ...sheets.map((_, at) => [`s${at}`, "worksheet", `worksheets/sheet${at}.xml`] as const),
        ["strings", "sharedStrings", "/xl/sharedStrings.xml"],
        ["styles", "styles", "styles.xml"],
      ]),
      "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${more.strings ?? ""}</sst>`,
      "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}">${more.styles ?? ""}</styleSheet>`,
      ...Object.fromEntries(
        sheets.map(({ rows }, at) => [
          `xl/worksheets/sheet${at}.xml`,
          `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
        ]),
      ),
    },
    more.picture,
  );
}

/** A row of texts, from column A on. @param row 0-based */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map((text, column) => {
    const address = cellAddress({ row, column });
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

/**
 * A .docx file. @param body what is inside w:body
 * @param parts what is inside its other parts, by the type of their relationship, whose id is the same
 */
export function docxOf(
  body: string,
  parts: Partial<Record<"styles" | "numbering" | "footnotes" | "endnotes" | `header${number}`, string>> = {},
): Uint8Array {
  const others = Object.entries(parts).map(([id, inside]) => {
    const element = id.startsWith("header") ? "hdr" : id;
    return [`word/${id}.xml`, `${HEAD}<w:${element} xmlns:w="${WORD}">${inside}</w:${element}>`] as const;
  });
  return zipOf({
    "_rels/.rels": relationships([["r1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(
      Object.keys(parts).map((id) => [id, id.replace(/\d+$/, ""), `${id}.xml`]),
    ),
    ...Object.fromEntries(others),
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
  });
}

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A table's cell. @param inside paragraphs @param properties what is inside w:tcPr */
export const cell = (inside: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;

/** A row of one paragraph a cell. */
export const wordRow = (texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => cell(paragraph(text))).join("")}</w:tr>`;

export const wordTable = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

/** What Word makes of cells of several lines and of merged ones: five rows for three entries, of which only these have a number. */
export function splitDocument(): Uint8Array {
  const merged = '<w:vMerge w:val="restart"/>';
  const goesOn = "<w:vMerge/>";
  const cells = (texts: readonly string[], properties = ""): string =>
    texts.map((text) => cell(paragraph(text), properties)).join("");
  return docxOf(
    paragraph("Đơn vị: Phòng Người có công") +
      wordTable(
        wordRow(HEADINGS),
        wordRow(["1", "Báo cáo CCHC gửi muộn", "Phân công đầu mối", "Tháng 6/2024", ""]),
        wordRow(["", "so với hạn của Sở Nội vụ", "Lập bảng theo dõi", "", "Phối hợp VP"]),
        `<w:tr>${cells(["2", "Hồ sơ trễ hạn"], merged)}${cells(["Xử lý 12 hồ sơ", "Tháng 7/2024", ""])}</w:tr>`,
        `<w:tr>${cells(["", ""], goesOn)}${cells(["Họp giao ban tuần", "Tháng 9/2024", ""])}</w:tr>`,
        wordRow(["3", "Văn bản chưa ký số", "Ký số 100% văn bản", "Tháng 8/2024", ""]),
      ),
  );
}
