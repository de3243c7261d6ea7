import type { IWorkbookData } from "@univerjs/core";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/files/save";
import { addForm, addLists } from "./form";
import { comparable, fixture, open, WASM } from "./support";

const SAMPLE = "so-lam-viec-chung.xlsx";

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
