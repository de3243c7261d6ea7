import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isDependent, withoutDependentFormulas } from "../../src/files/standalone/formulas";
import { makeStandalone } from "../../src/files/standalone/standalone";
import { FIXTURES } from "../support/files";

describe("formulas that need an add-in or another file", () => {
  it.each([
    ["_xldudf_CCHC_DEM(A1:H9)", true],
    ["SUM(A1,_xldudf_cchc_DIEM(B2))", true],
    ["[1]Sheet1!A1", true],
    ["SUM('[2]Số liệu 2023'!$A$1:$A$9)", true],
    ["[3]!TenChung+1", true],
    ["SUM(A1:A9)", false],
    ["TongHop[Điểm bị trừ]", false],
    ["Bang1[1]+Bang1[[2]:[3]]", false],
    ["VLOOKUP(A1,Bang[[#All],[1]:[2]],2,0)&amp;&quot;!&quot;", false],
    ["&quot;[1]Sheet1!A1&quot;", false],
    ['IF(A1="[1]x!",1,0)', false],
    ["'Tổng hợp'!A1", false],
  ])("%s: %s", (formula, expected) => expect(isDependent(formula)).toBe(expected));
});

describe("a worksheet's part", () => {
  const row = (...cells: string[]): string => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

  it.each<[string, string, string, number, number]>([
    [
      "a custom function leaves its value",
      '<c r="A1" s="3"><f>_xldudf_CCHC_DEM(B1:B9)</f><v>5</v></c>',
      '<c r="A1" s="3"><v>5</v></c>',
      1,
      0,
    ],
    [
      "a text stays a text, an array is none any more",
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_CCHC_BANG(C1)</f><v>a &amp; b</v></c>',
      '<c r="A1" t="str"><v>a &amp; b</v></c>',
      1,
      0,
    ],
    [
      "cells that share a formula go with it, others do not",
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">[1]S!A1</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>2</v></c>' +
        '<c r="A3"><f t="shared" ref="A3:A4" si="1">B3</f><v>3</v></c><c r="A4"><f t="shared" si="1"/><v>4</v></c>',
      '<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c>' +
        '<c r="A3"><f t="shared" ref="A3:A4" si="1">B3</f><v>3</v></c><c r="A4"><f t="shared" si="1"/><v>4</v></c>',
      2,
      0,
    ],
    [
      "a code of Excel's is counted",
      '<c r="A1" t="e"><f>_xldudf_CCHC_DEM(B1)</f><v>#NAME?</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="A1" t="e"><v>#NAME?</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      1,
      1,
    ],
    [
      "with a prefix, and beside blank and native cells",
      '<x:c r="A1" s="1"/><x:c r="B1"><x:f>_xldudf_CCHC_DEM(A1)</x:f><x:v>1</x:v></x:c><x:c r="C1"><x:f>A1</x:f></x:c>',
      '<x:c r="A1" s="1"/><x:c r="B1"><x:v>1</x:v></x:c><x:c r="C1"><x:f>A1</x:f></x:c>',
      1,
      0,
    ],
  ])("%s", (_what, cells, expected, replaced, errors) => {
    expect(withoutDependentFormulas(row(cells))).toEqual({ xml: row(expected), replaced, errors });
  });
});

describe("a standalone copy", () => {
  const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const CT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const kept = {
    "xl/styles.xml": "<styleSheet/>",
    "xl/worksheets/sheet2.xml":
      '<worksheet><sheetData><row r="1"><c r="A1"><f>SUM(B1)</f><v>1</v></c></row></sheetData></worksheet>',
    "docProps/core.xml": "<coreProperties/>",
  };
  const parts = {
    "[Content_Types].xml": `<Types>${override("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")}${override("xl/calcChain.xml", `${CT}.calcChain+xml`)}${override("xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml")}${override("xl/styles.xml", `${CT}.styles+xml`)}</Types>`,
    "_rels/.rels": `<Relationships>${relationship("r1", `${REL}/officeDocument`, "xl/workbook.xml")}${relationship("r2", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "/xl/webextensions/taskpanes.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook><externalReferences><externalReference r:id="r9"/></externalReferences><definedNames><definedName name="Ngoai">[1]S!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A:$E</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationship("r1", `${REL}/worksheet`, "worksheets/sheet1.xml")}${relationship("r9", `${REL}/externalLink`, "externalLinks/externalLink1.xml")}${relationship("r8", `${REL}/calcChain`, "calcChain.xml")}${relationship("r7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")}</Relationships>`,
    "xl/worksheets/sheet1.xml":
      '<worksheet><sheetData><row r="1"><c r="A1"><f>_xldudf_CCHC_DEM(B1)</f><v>7</v></c></row></sheetData></worksheet>',
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships/>",
    "xl/webextensions/taskpanes.xml": "<taskpanes/>",
    "xl/webextensions/webextension1.xml": "<webextension/>",
    "xl/calcChain.xml": "<calcChain/>",
    "xl/vbaProject.bin": "vba",
    ...kept,
  };
  const copyOf = (all: Readonly<Record<string, string>>) =>
    makeStandalone(
      zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))),
    );

  it("has no pane, links, macros or custom functions, and every other part as it was", () => {
    const copy = copyOf(parts);
    expect(copy).toMatchObject({ replaced: 1, errors: 0 });
    const after = Object.fromEntries(
      Object.entries(unzipSync(copy?.bytes ?? new Uint8Array())).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    );
    expect(Object.keys(after).sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        ...Object.keys(kept),
      ].sort(),
    );
    expect(after).toMatchObject(kept);
    expect(after["[Content_Types].xml"]).toBe(
      `<Types>${override("xl/workbook.xml", `${CT}.sheet.main+xml`)}${override("xl/styles.xml", `${CT}.styles+xml`)}</Types>`,
    );
    expect(after["_rels/.rels"]).not.toContain("taskpanes");
    expect(after["xl/_rels/workbook.xml.rels"]).toBe(
      `<Relationships>${relationship("r1", `${REL}/worksheet`, "worksheets/sheet1.xml")}</Relationships>`,
    );
    expect(after["xl/workbook.xml"]).toBe(
      `<workbook><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A:$E</definedName></definedNames></workbook>`,
    );
    expect(after["xl/worksheets/sheet1.xml"]).toContain('<c r="A1"><v>7</v></c>');
  });

  it("of a copy is the same, byte for byte in every part", () => {
    const once = copyOf(parts)?.bytes ?? new Uint8Array();
    const twice = makeStandalone(once);
    expect(twice?.replaced).toBe(0);
    expect(unzipSync(twice?.bytes ?? new Uint8Array())).toEqual(unzipSync(once));
  });

  it("leaves a workbook that needs nothing as it is", () => {
    const bytes = new Uint8Array(readFileSync(`${FIXTURES}/so-lam-viec-chung.xlsx`));
    const [before, after] = [unzipSync(bytes), unzipSync(makeStandalone(bytes)?.bytes ?? new Uint8Array())];
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual([]);
  });

  it.each([
    ["a workbook with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ["no file", new Uint8Array()],
    ["another zip", zipSync({ "a.txt": strToU8("a") })],
  ])("is not made of %s", (_what, bytes) => expect(makeStandalone(bytes)).toBeNull());
});
