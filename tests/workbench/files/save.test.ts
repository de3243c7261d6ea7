import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { circulatedWorkbook, UNMODELLED } from "./circulated";
import { addForm, addLists, addSheet, changeResource, range } from "./form";
import { comparable, fixture, open, WASM } from "./support";

const SAMPLE = "so-lam-viec-chung.xlsx";

// The first save loads 16 MB of WebAssembly, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  initFiles(WASM);
});

/** The paths of the parts that differ between two packages: changed, new or gone. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(
      (path) => !a[path] || !b[path] || Buffer.compare(Buffer.from(a[path]), Buffer.from(b[path])) !== 0,
    )
    .sort();
}

/** Opens a workbook, lets `change` work on a copy, saves; gives the saved bytes and what was meant. */
async function edit(
  bytes: Uint8Array,
  change: (workbook: IWorkbookData) => void,
): Promise<{ saved: Uint8Array; current: IWorkbookData }> {
  const baseline = await open(bytes);
  const current = structuredClone(baseline);
  change(current);
  return { saved: await saveWorkbook(bytes, baseline, current), current };
}

describe("what was not changed", () => {
  test("nothing changed gives the original bytes", async () => {
    const bytes = fixture(SAMPLE);
    const { saved } = await edit(bytes, () => undefined);
    expect(saved).toBe(bytes);
  });

  test("one cell changes its sheet and the strings, nothing else", async () => {
    const bytes = fixture(SAMPLE);
    const { saved, current } = await edit(bytes, (workbook) => {
      const cells = workbook.sheets["sheet-1"]?.cellData;
      if (cells?.[9]) cells[9][3] = { v: "Tháng 6/2024", t: 1, s: "xf-5" };
    });
    expect(differences(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(await open(saved)).toEqual(current);
  });
});

test("heights that the grid has fitted are written with a changed sheet, and are no change themselves", async () => {
  const bytes = fixture(SAMPLE);
  const fit = (workbook: IWorkbookData): void => {
    const sheet = workbook.sheets["sheet-1"];
    if (sheet) sheet.rowData = { ...sheet.rowData, 9: { ah: 40, ia: 1 }, 10: { h: 60, ia: 0 } };
  };
  const rowOf = (saved: Uint8Array, row: number): string | undefined =>
    new RegExp(`<row [^>]*r="${row}"[^>]*>`).exec(
      strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
    )?.[0];
  const fitted = await edit(bytes, (workbook) => {
    const sheet = workbook.sheets["sheet-1"];
    if (sheet) sheet.rowData = { ...sheet.rowData, 9: { ah: 40, ia: 1 } };
  });
  expect(fitted.saved).toBe(bytes);

  const { saved } = await edit(bytes, fit);
  expect(rowOf(saved, 10)).toContain('ht="30"'); // 40 pixels
  expect(rowOf(saved, 10)).not.toContain("customHeight");
  expect(rowOf(saved, 11)).toMatch(/ht="45".*customHeight/);
  expect(rowOf(saved, 9)).toBe(rowOf(bytes, 9));
});

describe("a form put into a circulated workbook", () => {
  test("comes back as it was put, and nothing else changes", async () => {
    const bytes = fixture(SAMPLE);
    const { saved, current } = await edit(bytes, (workbook) => {
      addLists(workbook);
      addForm(workbook);
    });
    expect(differences(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet14.xml.rels",
      "xl/worksheets/sheet13.xml",
      "xl/worksheets/sheet14.xml",
    ]);
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });
});

/** The text of a part of a package. */
function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe("a workbook that has been around", () => {
  test("keeps what the workbench does not model when a cell and a style change", async () => {
    const bytes = circulatedWorkbook();
    const { saved, current } = await edit(bytes, (workbook) => {
      const cells = workbook.sheets["sheet-1"]?.cellData;
      workbook.styles["bold"] = { ...workbook.styles["xf-5"], bl: 1 };
      if (cells?.[6]) cells[6][1] = { v: "Đã viết lại", t: 1, s: "bold" };
    });
    expect(differences(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    for (const path of UNMODELLED) expect(part(saved, path), path).toBe(part(bytes, path));
    for (const target of ["customXml/item1.xml", "persons/person.xml"]) {
      expect(part(saved, "xl/_rels/workbook.xml.rels")).toContain(target);
    }
    const sheet = part(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<is><r><rPr><b[^>]*>(?:<\/b>)?<\/rPr><t xml:space="preserve">Đậm <\/t><\/r>/);
    expect(sheet).toContain("<dataBar>");
    expect(sheet).toContain("<evenHeader>");
    expect(sheet).toContain("legacyDrawing");
    // The bold format was made on the cell's own, and so keeps its indent.
    expect(part(saved, "xl/styles.xml").match(/indent="1"/g)).toHaveLength(3);
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });

  test("keeps it when the same cell is formatted again after a save", async () => {
    const bytes = circulatedWorkbook();
    const { saved, current } = await edit(bytes, (workbook) => {
      const cell = workbook.sheets["sheet-1"]?.cellData?.[6]?.[1];
      workbook.styles["bold"] = { ...workbook.styles["xf-5"], bl: 1 };
      if (cell) cell.s = "bold";
    });
    // The page goes on with the snapshot that it saved, in which the cell's style is the grid's own.
    const next = structuredClone(current);
    const cell = next.sheets["sheet-1"]?.cellData?.[6]?.[1];
    next.styles["both"] = { ...next.styles["bold"], it: 1 };
    if (cell) cell.s = "both";
    const again = await saveWorkbook(saved, current, next);
    // The format of the first save, with its indent, stays in the file; the second adds one.
    const indents = (bytes: Uint8Array): number =>
      part(bytes, "xl/styles.xml").match(/indent="1"/g)?.length ?? 0;
    expect(indents(again)).toBe(indents(saved) + 1);
    expect(comparable(await open(again))).toEqual(comparable(next));
  });

  test("is read with its formulas, results and errors", async () => {
    const cells = (await open(circulatedWorkbook())).sheets["sheet-1"]?.cellData;
    expect(cells?.[12]?.[0]).toEqual({ v: "Đậm thường", t: 1 });
    expect([13, 14, 15].map((row) => cells?.[row]?.[0])).toEqual([
      { f: "=A7+$A$7", v: 2, t: 2 },
      { f: "=A8+$A$7", v: 3, t: 2 },
      { f: "=A9+$A$7", v: 4, t: 2 },
    ]);
    expect(cells?.[13]?.[1]).toEqual({ f: "=1/0", v: "#DIV/0!", t: 1 });
    expect(cells?.[13]?.[2]).toEqual({ v: 1, t: 3 });
    const array = { formula: "=A7:A8*2", index: [14, 1], size: [2, 1] };
    expect(cells?.[14]?.[1]).toEqual({ f: "=A7:A8*2", v: 2, t: 2, custom: { array } });
    expect(cells?.[15]?.[1]).toBeUndefined();
    expect(cells?.[15]?.[2]).toEqual({ f: '=TEXTJOIN(",",TRUE,CCHC.DEM(A7))', v: "x", t: 1 });
  });

  test("a changed formula leaves those that shared it, and the array beside it", async () => {
    const { saved, current } = await edit(circulatedWorkbook(), (workbook) => {
      const cells = workbook.sheets["sheet-1"]?.cellData;
      if (cells?.[13]) cells[13][0] = { f: "=XLOOKUP(1,A7:A9,A7:A9)", v: 1, t: 2 };
    });
    expect(part(saved, "xl/worksheets/sheet1.xml")).toContain("_xlfn.XLOOKUP(1,A7:A9,A7:A9)");
    expect(part(saved, "xl/worksheets/sheet1.xml")).toMatch(/<f[^>]*t="array"/);
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });

  test("a result that was computed anew is saved without touching the formula", async () => {
    const { saved } = await edit(circulatedWorkbook(), (workbook) => {
      const cell = workbook.sheets["sheet-1"]?.cellData?.[13]?.[1];
      if (cell) Object.assign(cell, { v: 7, t: 2 });
    });
    expect(part(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="B14"><f>1\/0<\/f><v>7<\/v><\/c>/);
  });

  test("conditional formats change around a data bar", async () => {
    const { saved, current } = await edit(circulatedWorkbook(), (workbook) => {
      changeResource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", (rules) => {
        const [first] = rules["sheet-1"] ?? [];
        if (first) first.ranges = [range(6, 2, 20, 2)];
      });
    });
    const sheet = part(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<cfRule type="dataBar" priority="2">');
    expect(sheet).toContain(
      '<conditionalFormatting sqref="C7:C21"><cfRule type="expression" dxfId="0" priority="1">',
    );
    expect(comparable(await open(saved))).toEqual(comparable(current));
  });

  test("sheets are renamed, swapped, hidden, deleted and added", async () => {
    const bytes = circulatedWorkbook();
    const { saved, current } = await edit(bytes, (workbook) => {
      const sheet = (id: string) => workbook.sheets[id] ?? {};
      sheet("sheet-1").name = "KHTC";
      sheet("sheet-3").name = "VP";
      sheet("sheet-4").hidden = 1;
      delete workbook.sheets["sheet-5"];
      workbook.sheetOrder = ["sheet-3", "sheet-2", "sheet-1", ...workbook.sheetOrder.slice(5), "sheet-4"];
      addSheet(workbook, "new", { name: "GDNN" });
    });
    expect(comparable(await open(saved))).toEqual(comparable(current));
    for (const path of UNMODELLED) expect(part(saved, path), path).toBe(part(bytes, path));
    expect(differences(bytes, saved).filter((path) => path.startsWith("xl/worksheets/"))).toEqual([
      "xl/worksheets/sheet13.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });
});

describe("a form that is saved again", () => {
  async function savedForm(): Promise<Uint8Array> {
    const { saved } = await edit(fixture(SAMPLE), (workbook) => {
      addLists(workbook);
      addForm(workbook);
    });
    return saved;
  }

  test("grows by a row, is renamed, gets its filter and other rules", async () => {
    const bytes = await savedForm();
    const { saved, current } = await edit(bytes, (workbook) => {
      const id = workbook.sheetOrder.at(-1) ?? "";
      const sheet = workbook.sheets[id] ?? {};
      sheet.cellData = { ...sheet.cellData, 12: { 0: { v: 6, t: 2 }, 3: { v: "7/2024", t: 1 } } };
      sheet.freeze = { xSplit: 0, ySplit: 7, startRow: 7, startColumn: -1 };
      sheet.mergeData = [range(0, 0, 0, 4), range(1, 0, 2, 4)];
      sheet.columnData = { ...sheet.columnData, 1: { w: 300 }, 6: { w: 64, hd: 1 } };
      sheet.rowData = { 3: { h: 60, ia: 0 } };
      Object.assign(sheet.custom?.["pageLayout"], {
        printArea: "A1:E13",
        printTitleColumns: "A:A",
        zoom: { scale: 90 },
        printGridlines: true,
        headerFooter: { oddFooter: "&RTrang &P" },
      });
      const [[, format]] = Object.entries((sheet.custom?.["tables"] ?? {}) as Record<string, object>) as [
        [string, object],
      ];
      Object.assign(format, { showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2" });
      changeResource(workbook, "SHEET_TABLE_PLUGIN", (tables) => {
        const table = tables[id]?.tables[0];
        if (table) Object.assign(table, { name: "PL01_VP_2", range: range(6, 0, 12, 7) });
      });
      changeResource(workbook, "SHEET_DATA_VALIDATION_PLUGIN", (rules) => {
        rules[id] = (rules[id] ?? []).slice(0, 1);
      });
      changeResource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", (rules) => {
        delete rules[id];
      });
      changeResource(workbook, "SHEET_DEFINED_NAME_PLUGIN", (names) => {
        for (const name of Object.values(names)) name.formulaOrRefString = "'Danh mục'!$A$1:$A$9";
      });
    });
    expect(comparable(await open(saved))).toEqual(comparable(current));
    expect(part(saved, "xl/tables/table1.xml")).toContain('<autoFilter ref="A7:H13"/>');
    expect(differences(bytes, saved)).toEqual([
      "xl/sharedStrings.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet14.xml",
    ]);
  });

  test("gets a whole print set-up, in the order of the schema, and loses it again", async () => {
    const bytes = await savedForm();
    const layoutOf = (workbook: IWorkbookData): object =>
      (workbook.sheets[workbook.sheetOrder.at(-1) ?? ""]?.custom?.["pageLayout"] ?? {}) as object;
    const whole = {
      draftMode: true,
      printHeadings: true,
      printComments: "EndSheet",
      printErrors: "NotAvailable",
      rowBreaks: [9, 19],
      columnBreaks: [3],
      headerFooter: {
        differentFirst: true,
        differentOddEven: true,
        scalesWithSheet: false,
        alignsWithMargins: false,
        oddHeader: "&Clẻ",
        evenHeader: "&Cchẵn",
        evenFooter: "&R&P",
        firstHeader: "&Cđầu",
      },
    };
    const { saved, current } = await edit(bytes, (workbook) => Object.assign(layoutOf(workbook), whole));
    expect(comparable(await open(saved))).toEqual(comparable(current));
    const sheet = part(saved, "xl/worksheets/sheet14.xml");
    expect(sheet).toContain('<brk id="9" max="16383" man="1"/>');
    const order = ["<pageSetup", "<headerFooter", "<oddHeader", "<evenHeader", "<evenFooter", "<firstHeader"];
    const places = [...order, "<rowBreaks", "<colBreaks", "<tableParts"].map((tag) => sheet.indexOf(tag));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);

    const bare = await edit(saved, (workbook) => {
      const layout = layoutOf(workbook) as Record<string, unknown>;
      for (const field of Object.keys(whole)) delete layout[field];
    });
    expect(comparable(await open(bare.saved))).toEqual(comparable(bare.current));
    expect(part(bare.saved, "xl/worksheets/sheet14.xml")).not.toMatch(/brk|draft|evenHeader|cellComments/);
  });

  test("loses its table, validations and print names with its sheet", async () => {
    const bytes = await savedForm();
    const { saved, current } = await edit(bytes, (workbook) => {
      const id = workbook.sheetOrder.pop() ?? "";
      delete workbook.sheets[id];
      for (const resource of workbook.resources ?? []) {
        const { [id]: _gone, ...rest } = JSON.parse(resource.data) as Record<string, unknown>;
        resource.data = JSON.stringify(rest);
      }
    });
    expect(comparable(await open(saved))).toEqual(comparable(current));
    expect(part(saved, "xl/workbook.xml")).not.toContain("_xlnm");
    expect(Object.keys(unzipSync(saved)).filter((path) => path.includes("sheet14"))).toEqual([]);
  });

  test("is made without an original", async () => {
    const meant = await open(await savedForm());
    const saved = await saveWorkbook(null, meant, meant);
    expect(comparable(await open(saved))).toEqual(comparable(meant));
  });
});
