import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { FILE_LIMIT, readReply } from "../../src/files/readReply";
import { vi } from "../../src/locales/vi";
import {
  docxOf,
  fileOf,
  fixtureBytes,
  HEADINGS,
  paragraph,
  readBytes,
  reasonOf,
  textRow,
  xlsxOf,
} from "../support/replyFiles";

/** A Compound File whose directory has these entries, after a sector of something else. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, at) => {
    const entry = 1024 + 128 * at;
    [...name].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], entry + 2 * index));
    bytes[entry + 64] = 2 * name.length + 2;
  });
  return bytes;
}

const good = fixtureBytes("tung-don-vi/PL01_CSCN.xlsx");
const sheetWith = (rows: string): Uint8Array => xlsxOf([{ name: "S", rows: textRow(0, HEADINGS) + rows }]);
const workbook = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe("is refused, whatever its name", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "empty"],
    ["a file with a password", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an .xls", compoundFile("Root Entry", "Workbook"), "xls"],
    ["an .xls of Excel 5", compoundFile("Root Entry", "Book"), "xls"],
    ["a .doc", compoundFile("Root Entry", "1Table", "WordDocument"), "doc"],
    ["another Compound File", compoundFile("Root Entry", "constructor"), "otherFormat"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["a PDF with a mark before it", strToU8("\uFEFF%PDF-1.4"), "pdf"],
    ["a text", strToU8("TT;Tồn tại;Giải pháp"), "otherFormat"],
    ["an archive of files", workbook({ "PL01.txt": "x" }), "otherFormat"],
    [
      "an OpenDocument table",
      workbook({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "otherFormat",
    ],
    ["another workbook", xlsxOf([{ name: "S", rows: textRow(0, ["Họ tên"]) }]), "noForm"],
    ["another document", docxOf(paragraph("Kính gửi")), "noForm"],
    [
      "a form on a hidden sheet",
      xlsxOf([{ name: "S", rows: textRow(0, HEADINGS), state: "hidden" }]),
      "noForm",
    ],
    ["XML that does not end", sheetWith("<row>"), "broken"],
    ["XML with an entity of its own", sheetWith("<row><c><v>&bomb;</v></c></row>"), "broken"],
    ["XML without an end to its depth", sheetWith("<a>".repeat(100_000) + "</a>".repeat(100_000)), "broken"],
    ["a shared text that is not there", sheetWith('<row r="2"><c t="s"><v>7</v></c></row>'), "broken"],
    ["a row that no sheet has", sheetWith('<row r="1048577"><c><v>7</v></c></row>'), "broken"],
    ["a cell that no sheet has", sheetWith('<row r="2"><c r="2B"><v>7</v></c></row>'), "broken"],
  ])("%s", async (_, bytes, reason) => {
    // prettier-ignore
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it("a file that is too large, before its bytes are asked for", async () => {
    const file = {
      name: "a.xlsx",
      size: FILE_LIMIT + 1,
      arrayBuffer: () => Promise.reject(new Error("read")),
    };
    expect(await readReply(file)).toMatchObject({ reason: "tooLarge" });
  });

  it("a file that cannot be got at", async () => {
    const error = new DOMException("moved", "NotFoundError");
    const file = { ...fileOf("a.xlsx", good), arrayBuffer: () => Promise.reject(error) };
    expect(await readReply(file)).toMatchObject({ reason: "unreadable", cause: { cause: error } });
  });
});

describe("what is damaged", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("cut off after %i tenths", async (tenths) => {
    const reason = await reasonOf(good.subarray(0, Math.floor((good.length * tenths) / 10)));
    expect(reason).toBe("broken");
  });

  it("is never read half: any byte of it changed gives a reason or the same rows", async () => {
    const whole = await readBytes(good);
    const rowsOf = (reply: typeof whole) =>
      reply.kind === "read" ? reply.sheets.map(({ name, grid }) => [name, grid]) : null;
    for (let at = 0; at < good.length; at += 37) {
      const changed = Uint8Array.from(good);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const reply = await readBytes(changed);
      expect(rowsOf(reply) ?? rowsOf(whole), `byte ${at}`).toEqual(rowsOf(whole));
    }
  });
});

describe("a bomb", () => {
  // 200 MB of blanks; level 9 makes 200 KB of them.
  const bomb = zipSync(
    {
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      "xl/workbook.xml": new Uint8Array(200 * 1024 * 1024).fill(32),
    },
    { level: 9 },
  );

  it("that declares its size is not unpacked", async () => {
    expect(await reasonOf(bomb)).toBe("expandsTooMuch");
  });

  it("that declares a small one is cut off there", async () => {
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    for (let at = directory; at < lying.length - 22; at++) {
      if (view.getUint32(at, true) === 200 * 1024 * 1024) view.setUint32(at, 1000, true);
    }
    expect(await reasonOf(lying)).toBe("broken");
  });
});

test("every reason has a sentence that says what to do", () => {
  for (const sentence of Object.values(vi.replies.refused)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(new Set(Object.values(vi.replies.refused)).size).toBe(11);
});
