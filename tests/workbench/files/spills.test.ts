import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import type { Spill } from "../../../workbench/excel-host/files/spills";
import { calculateSheet, canCalculate } from "../../support/libreOffice";
import { comparable, fixture, open, WASM } from "./support";

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  initFiles(WASM);
});

const SHEET = "xl/worksheets/sheet1.xml";
const METADATA = "xl/metadata.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What Excel writes into a workbook in which one formula spills, to the letter. */
const OF_EXCEL =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
/** Pictures in cells are metadata as well; no formula spills. */
const OF_PICTURES =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">` +
  `<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/></metadataTypes>` +
  `<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>` +
  `<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;

const ROWS =
  `<row r="20"><c r="A20" cm="1"><f t="array" ref="A20:B21">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B20"><v>2</v></c>` +
  `<c r="D20" cm="1"><f t="array" ref="D20:D21">_xldudf_CCHC_NGAY(A7)</f><v>5</v></c><c r="F20"><f t="array" ref="F20:F21">A7:A8*2</f><v>2</v></c>` +
  `<c r="G20" cm="1"><f t="array" ref="G20">SUM(A7:A8*2)</f><v>6</v></c><c r="H20"><f t="array" ref="H20">SUM(A7:A8*3)</f><v>9</v></c></row>` +
  `<row r="21"><c r="A21"><v>3</v></c><c r="B21"><v>4</v></c><c r="D21" t="str"><v>sáu</v></c><c r="F21"><v>4</v></c></row>`;

/** The sample with formulas below its first sheet's rows, and metadata. */
function workbookWith(rows: string, metadata: string | null): Uint8Array {
  const parts = unzipSync(fixture("so-lam-viec-chung.xlsx"));
  const edit = (path: string, from: string, to: string): void => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, `${to}${from}`));
  };
  edit(SHEET, "</sheetData>", rows);
  if (metadata !== null) {
    parts[METADATA] = strToU8(metadata);
    edit(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/${METADATA}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>`,
    );
    edit(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId90" Type="${OFFICE}/sheetMetadata" Target="metadata.xml"/>`,
    );
  }
  return zipSync(parts);
}

/** Opens a workbook, lets `change` work on its first sheet, saves. */
async function edit(
  bytes: Uint8Array,
  change: (sheet: NonNullable<IWorkbookData["sheets"][string]>) => void,
): Promise<{ saved: Uint8Array; current: IWorkbookData }> {
  const baseline = await open(bytes);
  const current = structuredClone(baseline);
  change(current.sheets["sheet-1"] ?? {});
  return { saved: await saveWorkbook(bytes, baseline, current), current };
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** The element of a cell. */
function cell(bytes: Uint8Array, name: string): string | undefined {
  return new RegExp(`<c r="${name}"(?:[^>]*/>|.*?</c>)`).exec(part(bytes, SHEET))?.[0];
}

function spillsIn(workbook: IWorkbookData): readonly Spill[] {
  return (workbook.sheets["sheet-1"]?.custom?.["spills"] ?? []) as readonly Spill[];
}

function number(v: number): { v: number; t: 2 } {
  return { v, t: 2 };
}

/** SEQUENCE(3,2) in B20, a table of a custom function in E20; their first cells are the sheet's own. */
function spillTwo(sheet: NonNullable<IWorkbookData["sheets"][string]>): void {
  sheet.cellData = {
    ...sheet.cellData,
    19: { 1: { f: "=SEQUENCE(3,2)", ...number(1) }, 4: { f: "=CCHC.THEOTHANG(A7:A9)", v: "Tháng", t: 1 } },
  };
  const spills: Spill[] = [
    {
      range: { startRow: 19, startColumn: 1, endRow: 21, endColumn: 2 },
      values: [
        [number(1), number(2)],
        [number(3), number(4)],
        [number(5), number(6)],
      ],
    },
    {
      range: { startRow: 19, startColumn: 4, endRow: 20, endColumn: 6 },
      values: [
        [{ v: "Tháng", t: 1 }, { v: "Số việc & điểm", t: 1 }, null],
        [
          { v: "6/2024", t: 1 },
          { v: 1, t: 3 },
          { v: "#N/A", t: 1 },
        ],
      ],
    },
  ];
  sheet.custom = { ...sheet.custom, spills };
}

describe("a workbook of Excel's in which formulas spill", () => {
  test("is read with what they have spilled, and with old array formulas as such", async () => {
    const workbook = await open(workbookWith(ROWS, OF_EXCEL));
    const cells = workbook.sheets["sheet-1"]?.cellData;
    expect(cells?.[19]?.[0]).toEqual({ f: "=SEQUENCE(2,2)", ...number(1) });
    expect(cells?.[19]?.[3]).toEqual({ f: "=CCHC.NGAY(A7)", ...number(5) });
    expect(cells?.[20]).toEqual({});
    expect(spillsIn(workbook).map(({ values }) => values)).toEqual([
      [
        [number(1), number(2)],
        [number(3), number(4)],
      ],
      [[number(5)], [{ v: "sáu", t: 1 }]],
      [[number(2)], [number(4)]],
    ]);
    expect([5, 6, 7].map((column) => cells?.[19]?.[column]?.custom)).toEqual([
      { array: { formula: "=A7:A8*2", index: [19, 5], size: [2, 1] } },
      { array: { formula: "=SUM(A7:A8*2)", index: [19, 6] } },
      { array: { formula: "=SUM(A7:A8*3)", index: [19, 7], size: [1, 1] } },
    ]);
  });

  test("is saved byte for byte unless it is changed, and then keeps its array formulas", async () => {
    const bytes = workbookWith(ROWS, OF_EXCEL);
    expect((await edit(bytes, () => undefined)).saved).toBe(bytes);
    const { saved, current } = await edit(bytes, (sheet) => {
      if (sheet.cellData?.[6]) sheet.cellData[6][1] = { v: "Đã viết lại", t: 1 };
    });
    for (const name of ["A20", "B21", "D20", "D21", "F20", "F21", "G20", "H20"]) {
      expect(cell(saved, name)).toBe(cell(bytes, name));
    }
    expect(part(saved, METADATA)).toBe(OF_EXCEL);
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });

  test("its spills grow, shrink and give way", async () => {
    const { saved, current } = await edit(workbookWith(ROWS, OF_EXCEL), (sheet) => {
      const row = sheet.cellData?.[19];
      if (row) row[3] = { v: "thay", t: 1 };
      const range = { startRow: 19, startColumn: 0, endRow: 21, endColumn: 0 };
      sheet.custom = {
        ...sheet.custom,
        spills: [{ range, values: [[number(1)], [number(8)], [number(9)]] }],
      };
      if (row?.[0]) row[0].f = "=SEQUENCE(3)";
    });
    expect(["A20", "A21", "A22"].map((name) => cell(saved, name))).toEqual([
      '<c r="A20" cm="1"><f t="array" ref="A20:A22">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
      '<c r="A21"><v>8</v></c>',
      '<c r="A22"><v>9</v></c>',
    ]);
    expect(["B20", "B21", "D21"].map((name) => cell(saved, name) ?? "")).not.toContainEqual(
      expect.stringContaining("<v>"),
    );
    expect(cell(saved, "D20")).toMatch(/^<c r="D20" t="s"><v>\d+<\/v><\/c>$/);
    // The value of an old array formula's second cell is gone: it has not been calculated.
    expect(cell(saved, "F20")).toContain('<f t="array" ref="F20:F21">');
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });

  test("only the size of a spill is other than before", async () => {
    const { saved } = await edit(workbookWith(ROWS, OF_EXCEL), (sheet) => {
      const [first, ...others] = (sheet.custom?.["spills"] ?? []) as Spill[];
      if (!first) return;
      const range = { ...first.range, endRow: 21 };
      sheet.custom = {
        ...sheet.custom,
        spills: [{ range, values: [...first.values, [number(5), number(6)]] }, ...others],
      };
    });
    expect(cell(saved, "A20")).toContain('cm="1"><f t="array" ref="A20:B22">');
    expect(cell(saved, "B22")).toBe('<c r="B22"><v>6</v></c>');
  });

  test("an array formula that has moved is an old one where it is now, too, if it was one", async () => {
    const { saved } = await edit(workbookWith(ROWS, OF_EXCEL), (sheet) => {
      const moved = sheet.cellData?.[19] ?? {};
      const [old, one] = [moved[5] ?? {}, moved[6] ?? {}];
      Object.assign(old, { f: "=A12:A13*2" });
      Object.assign(one, { f: "=SUM(A12:A13*2)" });
      sheet.cellData = { ...sheet.cellData, 19: {}, 20: {}, 24: { 5: old, 6: one } };
      const range = { startRow: 24, startColumn: 5, endRow: 25, endColumn: 5 };
      sheet.custom = { ...sheet.custom, spills: [{ range, values: [[number(2)], [number(4)]] }] };
    });
    expect(cell(saved, "F25")).toBe('<c r="F25"><f t="array" ref="F25:F26">A12:A13*2</f><v>2</v></c>');
    expect(cell(saved, "F26")).toBe('<c r="F26"><v>4</v></c>');
    expect(cell(saved, "G25")).toBe(
      '<c r="G25" cm="1"><f t="array" ref="G25">SUM(A12:A13*2)</f><v>6</v></c>',
    );
  });
});

describe("formulas that spill here", () => {
  test("are saved as Excel saves them, with the part that says so", async () => {
    const { saved, current } = await edit(fixture("so-lam-viec-chung.xlsx"), spillTwo);
    const names = ["B20", "C20", "B22", "C22", "E20", "F20", "E21", "F21", "G21"];
    expect(names.map((name) => cell(saved, name))).toEqual([
      '<c r="B20" cm="1"><f t="array" ref="B20:C22">_xlfn.SEQUENCE(3,2)</f><v>1</v></c>',
      '<c r="C20"><v>2</v></c>',
      '<c r="B22"><v>5</v></c>',
      '<c r="C22"><v>6</v></c>',
      '<c r="E20" t="str" cm="1"><f t="array" ref="E20:G21">_xldudf_CCHC_THEOTHANG(A7:A9)</f><v>Tháng</v></c>',
      '<c r="F20" t="str"><v>Số việc &amp; điểm</v></c>',
      '<c r="E21" t="str"><v>6/2024</v></c>',
      '<c r="F21" t="b"><v>1</v></c>',
      '<c r="G21" t="e"><v>#N/A</v></c>',
    ]);
    expect(part(saved, METADATA)).toBe(OF_EXCEL);
    expect(part(saved, "xl/_rels/workbook.xml.rels")).toMatch(
      new RegExp(`Type="${OFFICE}/sheetMetadata" Target="/xl/metadata.xml"`),
    );
    expect(part(saved, "[Content_Types].xml")).toContain(
      'PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"',
    );
    expect(comparable(await open(saved))).toEqual(comparable(current));
    expect(spillsIn(await open(saved))).toEqual(spillsIn(current));
  });

  test("are marked so whatever they give; what has no room fills its own cell", async () => {
    const { saved } = await edit(fixture("so-lam-viec-chung.xlsx"), (sheet) => {
      sheet.cellData = {
        ...sheet.cellData,
        19: {
          0: { f: "=CCHC.DEM(A7:A9)", ...number(3) },
          1: { f: "=A7:A9*2", v: "#SPILL!", t: 1 },
          2: { f: "=SUM(A7:A9)", ...number(3) },
          3: { f: '="CCHC.DEM("&A7', v: "CCHC.DEM(1", t: 1 },
        },
      };
    });
    expect(cell(saved, "A20")).toContain('cm="1"><f t="array" ref="A20">');
    expect(cell(saved, "B20")).toBe(
      '<c r="B20" t="str" cm="1"><f t="array" ref="B20">A7:A9*2</f><v>#SPILL!</v></c>',
    );
    expect(cell(saved, "C20")).toBe('<c r="C20"><f>SUM(A7:A9)</f><v>3</v></c>');
    expect(cell(saved, "D20")).toMatch(/^<c r="D20" t="str"><f>/);
  });

  test("join the metadata that a workbook has for something else", async () => {
    const { saved } = await edit(workbookWith("", OF_PICTURES), spillTwo);
    const metadata = part(saved, METADATA);
    expect(metadata).toMatch(/<metadataTypes count="2">.*"XLRICHVALUE".*"XLDAPR".*<\/metadataTypes>/);
    expect(metadata).toMatch(
      /<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueM/,
    );
    expect(metadata).toContain('<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>');
    expect(spillsIn(await open(saved))).toHaveLength(2);
  });

  test.skipIf(!canCalculate)(
    "are opened by LibreOffice with all their values",
    { timeout: 120_000 },
    async () => {
      const { saved } = await edit(fixture("so-lam-viec-chung.xlsx"), (sheet) => {
        sheet.cellData = { ...sheet.cellData, 19: { 1: { f: "=TRANSPOSE(A7:A9)*10", ...number(10) } } };
        const range = { startRow: 19, startColumn: 1, endRow: 19, endColumn: 3 };
        sheet.custom = {
          ...sheet.custom,
          spills: [{ range, values: [[number(10), number(20), number(30)]] }],
        };
      });
      expect(cell(saved, "B20")).toContain('cm="1"><f t="array" ref="B20:D20">');
      expect(calculateSheet(saved)[19]?.slice(0, 5)).toEqual(["", "10", "20", "30", ""]);
    },
  );
});
