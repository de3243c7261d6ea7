import type { ICellData, IWorkbookData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import type { FileStyle } from "../../../workbench/excel-host/files/cellMarks";
import type { NamedStyle } from "../../../workbench/excel-host/files/namedStyles";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { canCalculate, cellStyles } from "../../support/libreOffice";
import { fixture, open, WASM } from "./support";

vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => {
  initFiles(WASM);
});

const STYLES = "xl/styles.xml";
const part = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[STYLES] ?? new Uint8Array());

/**
 * A file as Excel writes it: Normal, Good with its font and fill alone, and a style of people's own; B10 has Good, C10
 * has it with a font of its own, D10 the people's.
 */
function styledFile(): Uint8Array {
  const parts = unzipSync(fixture("so-lam-viec-chung.xlsx"));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const styled = [
    ["B10", 1],
    ["C10", 2],
    ["D10", 3],
  ].reduce<string>(
    (xml, [name, format]) =>
      xml.replace(
        new RegExp(`<c r="${String(name)}"( s="\\d+")?`),
        `<c r="${String(name)}" s="${String(format)}"`,
      ),
    sheet,
  );
  const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="4"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>
<font><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/></font>
<font><b/><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/></font>
<font><sz val="13"/><color theme="3"/><name val="Times New Roman"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyNumberFormat="0" applyBorder="0" applyAlignment="0" applyProtection="0"/>
<xf numFmtId="3" fontId="3" fillId="3" borderId="0"><alignment wrapText="1"/></xf></cellStyleXfs>
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"/>
<xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="1" applyFont="1"/>
<xf numFmtId="3" fontId="3" fillId="3" borderId="0" xfId="2"><alignment wrapText="1"/></xf>
${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(3)}</cellXfs>
<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Good" xfId="1" builtinId="26"/>
<cellStyle name="Đơn vị" xfId="2"/></cellStyles>
<dxfs count="0"/><tableStyles count="0"/></styleSheet>`;
  return zipSync({
    ...parts,
    "xl/worksheets/sheet1.xml": strToU8(styled),
    [STYLES]: strToU8(styles),
  });
}

const cellIn = (workbook: IWorkbookData, row: number, column: number): ICellData =>
  workbook.sheets["sheet-1"]?.cellData?.[row]?.[column] ?? {};

function lookOf(workbook: IWorkbookData, row: number, column: number): FileStyle {
  const { s } = cellIn(workbook, row, column);
  return (typeof s === "string" ? workbook.styles[s] : s) ?? {};
}

function setLook(workbook: IWorkbookData, row: number, column: number, look: FileStyle): void {
  const id = `look-${row}-${column}`;
  workbook.styles[id] = look;
  const cells = workbook.sheets["sheet-1"]?.cellData ?? {};
  (cells[row] ??= {})[column] = { ...cellIn(workbook, row, column), s: id };
}

const namedIn = (workbook: IWorkbookData): NamedStyle[] =>
  (workbook.custom?.["namedStyles"] as NamedStyle[] | undefined) ?? [];

const named = (workbook: IWorkbookData, name: string): NamedStyle | undefined =>
  namedIn(workbook).find((style) => style.name === name);

async function edited(bytes: Uint8Array, change: (workbook: IWorkbookData) => void): Promise<Uint8Array> {
  const baseline = await open(bytes);
  const current = structuredClone(baseline);
  change(current);
  return saveWorkbook(bytes, baseline, current);
}

test("styles and what they leave out are read, and which style each cell has", async () => {
  const workbook = await open(styledFile());
  expect(namedIn(workbook).map(({ name, builtInId }) => [name, builtInId])).toEqual([
    ["Normal", 0],
    ["Good", 26],
    ["Đơn vị", undefined],
  ]);
  expect(named(workbook, "Good")?.leavesOut).toEqual(["number", "alignment", "border", "protection"]);
  expect([1, 2, 3, 4].map((column) => lookOf(workbook, 9, column).styleName)).toEqual([
    "Good",
    "Good",
    "Đơn vị",
    undefined,
  ]);
});

test("a file whose cells alone have changed keeps its styles byte for byte", async () => {
  const bytes = styledFile();
  const saved = await edited(bytes, (workbook) => {
    cellIn(workbook, 9, 3).v = "khác";
  });
  expect(part(saved)).toBe(part(bytes));
});

test("cells get a style of the file's, with what of it the grid does not know, and keep their own parts", async () => {
  const saved = await edited(styledFile(), (workbook) => {
    const { look } = named(workbook, "Đơn vị") ?? { look: {} };
    setLook(workbook, 9, 4, { ...look, styleName: "Đơn vị" });
    setLook(workbook, 10, 1, { ...look, styleName: "Đơn vị", bl: 1 });
    setLook(workbook, 10, 2, { ...lookOf(workbook, 9, 1), styleName: "Good", n: { pattern: "0.00" } });
    // It looks like a Good cell and is a Normal one.
    const { styleName: _, ...good } = lookOf(workbook, 9, 1);
    setLook(workbook, 10, 3, good);
  });
  const again = await open(saved);
  const styles = [
    [9, 4],
    [10, 1],
    [10, 2],
    [10, 3],
  ].map(([row = 0, column = 0]) => lookOf(again, row, column).styleName);
  expect(styles).toEqual(["Đơn vị", "Đơn vị", "Good", undefined]);
  const formats = part(saved).match(/<xf [^>]*xfId="2"[^>]*>/g) ?? [];
  expect(formats.every((xf) => xf.includes('fillId="3"'))).toBe(true); // the theme's colour
  expect(formats.filter((xf) => xf.includes('applyFont="1"'))).toHaveLength(1);
  expect(part(saved)).not.toContain("relativeIndent");
  expect(namedIn(again)).toEqual(namedIn(await open(styledFile())));
});

test("new, changed and deleted styles come back; cells that a change has not reached keep their part", async () => {
  const saved = await edited(styledFile(), (workbook) => {
    const good = named(workbook, "Good");
    const { namedStyles: _, ...custom } = workbook.custom ?? {};
    const styles = namedIn(workbook).filter(({ name }) => name !== "Đơn vị");
    const changed = {
      ...good,
      name: "Good",
      look: { ...good?.look, it: 1 as const, cl: { rgb: "#1F3864" } },
    };
    const added: NamedStyle = {
      name: "Tiêu đề <1>",
      look: {
        ff: "Times New Roman",
        fs: 14,
        bl: 1,
        bd: { b: { s: 8, cl: { rgb: "#C00000" } } },
        n: { pattern: "dd/mm" },
      },
      leavesOut: ["protection"],
    };
    workbook.custom = {
      ...custom,
      namedStyles: [...styles.map((style) => (style === good ? changed : style)), added],
    };
    setLook(workbook, 9, 1, { ...changed.look, styleName: "Good" });
    setLook(workbook, 9, 3, { ...added.look, styleName: added.name });
  });
  const again = await open(saved);
  expect(namedIn(again).map(({ name }) => name)).toEqual(["Normal", "Good", "Tiêu đề <1>"]);
  expect(named(again, "Good")).toMatchObject({ builtInId: 26, look: { it: 1, cl: { rgb: "#1F3864" } } });
  expect(named(again, "Tiêu đề <1>")).toMatchObject({
    look: { ff: "Times New Roman", fs: 14, bl: 1, bd: { b: { s: 8 } }, n: { pattern: "dd/mm" } },
    leavesOut: ["protection"],
  });
  expect(lookOf(again, 9, 1)).toMatchObject({ styleName: "Good", it: 1 });
  expect(lookOf(again, 9, 2)).toMatchObject({ styleName: "Good", bl: 1 });
  expect(lookOf(again, 9, 3)).toMatchObject({ styleName: "Tiêu đề <1>", bl: 1 });
  const xml = part(saved);
  expect(xml).toMatch(/<cellStyle [^>]*name="Good"[^>]*customBuiltin="1"/);
  expect(xml).toMatch(/<cellStyles [^>]*count="3"/);
  expect(xml).toMatch(/<cellStyleXfs [^>]*count="3"/);
});

test("a changed Normal is what cells without a format look like", async () => {
  const saved = await edited(styledFile(), (workbook) => {
    const styles = namedIn(workbook).map((style) =>
      style.builtInId === 0 ? { ...style, look: { ...style.look, ff: "Times New Roman", fs: 13 } } : style,
    );
    workbook.custom = { ...workbook.custom, namedStyles: styles };
  });
  const again = await open(saved);
  expect(named(again, "Normal")?.look).toMatchObject({ ff: "Times New Roman", fs: 13 });
  expect(again.sheets["sheet-1"]?.defaultStyle).toMatchObject({ ff: "Times New Roman", fs: 13 });
  expect(lookOf(again, 9, 1)).toMatchObject({ ff: "Calibri", styleName: "Good" });
});

test("what is saved twice in one go is as if it had been opened between", async () => {
  const bytes = styledFile();
  const baseline = await open(bytes);
  const first = structuredClone(baseline);
  const look: FileStyle = { ff: "Calibri", fs: 11, bg: { rgb: "#DDEBF7" } };
  first.custom = { ...first.custom, namedStyles: [...namedIn(first), { name: "Một", look }] };
  setLook(first, 9, 3, { ...look, styleName: "Một" });
  setLook(first, 9, 4, { ...look, bl: 1, styleName: "Một" });
  const once = await saveWorkbook(bytes, baseline, first);
  const second = structuredClone(first);
  const changed = { ...look, it: 1 as const };
  second.custom = {
    ...second.custom,
    namedStyles: namedIn(second).map((style) => (style.name === "Một" ? { ...style, look: changed } : style)),
  };
  setLook(second, 9, 3, { ...changed, styleName: "Một" });
  const again = await open(await saveWorkbook(once, first, second));
  expect(named(again, "Một")?.look).toMatchObject({ it: 1, bg: { rgb: "#DDEBF7" } });
  expect(lookOf(again, 9, 3)).toMatchObject({ styleName: "Một", it: 1 });
  expect(lookOf(again, 9, 4)).toMatchObject({ styleName: "Một", bl: 1 });
  expect(namedIn(again)).toHaveLength(4);
});

test("a workbook that was never a file gets its styles, too", async () => {
  const blank: IWorkbookData = {
    ...(await open(styledFile())),
    sheetOrder: ["sheet-1"],
    styles: { a: { ff: "Calibri", fs: 11, bg: { rgb: "#FFF2CC" }, styleName: "Nháp" } as FileStyle },
    sheets: { "sheet-1": { id: "sheet-1", name: "Một", cellData: { 0: { 0: { v: "a", t: 1, s: "a" } } } } },
    resources: [],
    custom: {
      namedStyles: [
        { name: "Nháp", look: { ff: "Calibri", fs: 11, bg: { rgb: "#FFF2CC" } } },
        { name: "Warning Text", builtInId: 11, look: { ff: "Calibri", fs: 11, cl: { rgb: "#FF0000" } } },
        { name: "Total", builtInId: 25, look: { ff: "Calibri", fs: 11, it: 1 } },
      ],
    },
  };
  const saved = await saveWorkbook(null, blank, blank);
  const again = await open(saved);
  expect(namedIn(again).map(({ name }) => name)).toEqual(["Normal", "Nháp", "Warning Text", "Total"]);
  expect(part(saved).match(/name="[^"]*"[^>]* customBuiltin/g)).toEqual([expect.stringContaining('"Total"')]);
  const style = Object.values(again.styles).find((look) => (look as FileStyle).styleName === "Nháp");
  expect(style).toMatchObject({ bg: { rgb: "#FFF2CC" } });
});

test.skipIf(!canCalculate)(
  "LibreOffice knows the styles of a saved file and which cells have them",
  async () => {
    const saved = await edited(styledFile(), (workbook) => {
      const added = { name: "Của phòng", look: { ff: "Calibri", fs: 11, bg: { rgb: "#DDEBF7" } } };
      workbook.custom = { ...workbook.custom, namedStyles: [...namedIn(workbook), added] };
      setLook(workbook, 9, 3, { ...added.look, styleName: added.name });
    });
    const styles = cellStyles(saved);
    expect(styles).toEqual(expect.arrayContaining(["Excel Built-in Good", "Của phòng"]));
  },
);
