import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openWorkbook } from "../../../workbench/excel-host/files/open";
import { MAX_FILE_BYTES } from "../../../workbench/excel-host/files/package";
import { fixture, open } from "./support";

const SAMPLE = "so-lam-viec-chung.xlsx";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a circulated workbook", () => {
  test("has its twelve sheets with stable ids", async () => {
    const workbook = await open(fixture(SAMPLE));
    expect(workbook.sheetOrder).toEqual(Array.from({ length: 12 }, (_, index) => `sheet-${index + 1}`));
    expect(workbook.sheetOrder.map((id) => workbook.sheets[id]?.name)).toEqual([
      "VP",
      "Thanh tra",
      "KHTC",
      "LĐVL",
      "GDNN",
      "NCC",
      "BTXH",
      "TE-BĐG",
      "CC PCTNXH",
      "TT DVVL",
      "TT ĐDNCC",
      "TT CTXH",
    ]);
    expect(workbook.name).toBe("test");
  });

  test("has texts, numbers and styles cell by cell", async () => {
    const workbook = await open(fixture(SAMPLE));
    const cells = workbook.sheets["sheet-1"]?.cellData;
    expect(cells?.[0]?.[0]).toEqual({ v: "Phụ lục 01", t: 1, s: "xf-1" });
    expect(cells?.[6]?.[0]).toEqual({ v: 1, t: 2, s: "xf-5" });
    expect(cells?.[6]?.[3]).toEqual({ v: "Tháng 7/2024", t: 1, s: "xf-5" });
    expect(cells?.[6]?.[4]).toEqual({ s: "xf-5" });
    expect(cells?.[9]?.[3]).toEqual({ v: "6/2024", t: 1, s: "xf-5" });
    expect(cells?.[10]?.[0]).toEqual({ v: "....", t: 1 });
    const thin = { s: 1, cl: { rgb: "#000000" } };
    expect(workbook.styles["xf-4"]).toEqual({
      ff: "Times New Roman",
      fs: 13,
      bl: 1,
      ht: 2,
      vt: 2,
      tb: 3,
      bd: { t: thin, r: thin, b: thin, l: thin },
    });
    expect(workbook.styles["xf-6"]?.n).toEqual({ pattern: "yyyy-mm-dd h:mm:ss" });
  });

  test("has merges, widths and margins", async () => {
    const sheet = (await open(fixture(SAMPLE))).sheets["sheet-1"];
    expect(sheet?.mergeData).toHaveLength(4);
    expect(sheet?.mergeData?.[1]).toEqual({ startRow: 1, endRow: 1, startColumn: 0, endColumn: 4 });
    expect(sheet?.columnData?.[1]?.w).toBe(336);
    expect(sheet?.custom?.["pageLayout"]).toMatchObject({ topMargin: 72, leftMargin: 54, headerMargin: 36 });
  });

  test.each(["CSCN", "Lang_TE", "Quy_BTTE", "TT_CTXH", "TT_DDNCC", "TT_DVVL"])(
    "opens unit file %s",
    async (unit) => {
      const workbook = await open(fixture(`tung-don-vi/PL01_${unit}.xlsx`));
      const cells = Object.values(workbook.sheets[workbook.sheetOrder[0] ?? ""]?.cellData ?? {});
      expect(cells.flatMap((row) => Object.values(row as Record<string, unknown>)).length).toBeGreaterThan(
        20,
      );
    },
  );
});

describe("what is no workbook", () => {
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  /** A small zip whose directory (central file header, offset 24) announces 2 GB. */
  const bomb = (): Uint8Array => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
    }
    return bytes;
  };
  const typeBomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>`;
  const rootRels =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

  test.each<[string, () => Uint8Array, string]>([
    ["an empty file", () => new Uint8Array(), "empty"],
    ["a file over the limit", () => new Uint8Array(MAX_FILE_BYTES + 1), "tooLarge"],
    ["other bytes", () => strToU8("Phụ lục 01"), "notXlsx"],
    ["an .xls file", () => Uint8Array.from([...cfb, ...utf16("Workbook")]), "oldFormat"],
    ["an encrypted file", () => Uint8Array.from([...cfb, 0, 69, ...utf16("EncryptedPackage")]), "encrypted"],
    ["a file cut off", () => fixture(SAMPLE).slice(0, 20_000), "broken"],
    ["a zip of something else", () => zipSync({ "word/document.xml": strToU8("<a/>") }), "notXlsx"],
    ["a zip that unpacks to too much", bomb, "tooLarge"],
    [
      "a part that is no XML",
      () => zipSync({ "_rels/.rels": strToU8(rootRels), "xl/workbook.xml": strToU8("<a") }),
      "broken",
    ],
    [
      "a part with a document type",
      () => zipSync({ "_rels/.rels": strToU8(rootRels), "xl/workbook.xml": strToU8(typeBomb) }),
      "broken",
    ],
  ])("%s is told apart", (_name, bytes, problem) => {
    vi.spyOn(console, "error").mockReturnValue();
    expect(openWorkbook(bytes(), "x.xlsx")).toEqual({ ok: false, problem });
  });

  test("what made the reader fail is told to whoever works on it", () => {
    const told = vi.spyOn(console, "error").mockReturnValue();
    openWorkbook(zipSync({ "_rels/.rels": strToU8(rootRels), "xl/workbook.xml": strToU8("<a") }), "x.xlsx");
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
  });
});
