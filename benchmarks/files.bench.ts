import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { bench, describe } from "vitest";
import { readReplies } from "../src/files/readReplies";
import type { FileLike } from "../src/files/reply";
import { fileOf, fixtureBytes, HEADINGS, textRow, xlsxOf } from "../tests/support/replyFiles";

/**
 * How long units' files take to be read: unpack, check, parse, recognise. Baseline: unpacking the same bytes whole and parsing
 * the XML of the same parts with nobody listening.
 */
const PARTS =
  /^(?:_rels|xl\/(?:_rels|worksheets|workbook|sharedStrings)|word\/document|docProps\/core).*(?:xml|rels)$/;

function unzipAndParse(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  for (const part of Object.values(parts)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
}

async function readAll(files: readonly FileLike[]): Promise<void> {
  for await (const reply of readReplies(files)) if (reply.kind === "refused") throw reply.cause;
}

function rows(count: number): string {
  const entry = [
    "1",
    "Báo cáo CCHC quý III gửi muộn, trừ 0,25 điểm",
    "Gửi trước hạn 02 ngày",
    "Tháng 6/2024",
    "",
  ];
  return [HEADINGS, ...Array.from({ length: count }, () => entry)]
    .map((texts, row) => textRow(row, texts))
    .join("");
}

const unit = fixtureBytes("tung-don-vi/PL01_CSCN.xlsx");
const book = xlsxOf(Array.from({ length: 100 }, (_, at) => ({ name: `Đơn vị ${at}`, rows: rows(50) })));

describe.each([
  ["100 files of one unit each, .xlsx", unit, 100],
  ["100 files of one unit each, .docx", fixtureBytes("PL01_TT_DDNCC.docx"), 100],
  ["1 file of 100 sheets of 50 rows", book, 1],
  ["1 file of 50,000 rows", xlsxOf([{ name: "S", rows: rows(50_000) }]), 1],
])("%s", (_, bytes, count) => {
  const files = Array.from({ length: count }, (_, at) => fileOf(`${at}`, bytes));
  const options = { time: 2000, iterations: 3 };
  bench("baseline: unzip and parse", () => files.forEach(() => unzipAndParse(bytes)), options);
  bench("read the forms", () => readAll(files), options);
});
