import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { comparable, fixture, open, WASM } from "./support";

vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => {
  initFiles(WASM);
});

async function edited(bytes: Uint8Array, change: (workbook: IWorkbookData) => void) {
  const baseline = await open(bytes);
  const current = structuredClone(baseline);
  change(current);
  return { saved: await saveWorkbook(bytes, baseline, current), current };
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

test("what the grid knows nothing of in a cell's look comes back: indents, marks, lines", async () => {
  const { saved, current } = await edited(fixture("so-lam-viec-chung.xlsx"), (workbook) => {
    const look = {
      ...workbook.styles["xf-5"],
      pd: { l: 27 },
      ht: 1,
      tr: { a: -45 },
      ul: { s: 1, t: 10 },
      bd: { tl_br: { s: 1, cl: { rgb: "#FF0000" } } },
      unlocked: true,
      formulaHidden: true,
      shrinkToFit: true,
      readingOrder: 1,
      horizontal: "fill",
    };
    workbook.styles["look"] = look;
    const cells = workbook.sheets["sheet-1"]?.cellData;
    if (cells?.[9]?.[3]) cells[9][3].s = "look";
  });
  expect(comparable(await open(saved))).toEqual(comparable(current));
});

test("links come back, those into the workbook too, and go without a trace", async () => {
  const bytes = fixture("so-lam-viec-chung.xlsx");
  const { saved, current } = await edited(bytes, (workbook) => {
    const cells = workbook.sheets["sheet-1"]?.cellData;
    if (cells?.[9]?.[3]) {
      cells[9][3].custom = { hyperlink: { address: "https://vidu.vn/?a=1&b=2", screenTip: "Mở trang" } };
    }
    if (cells?.[9]?.[2]) cells[9][2].custom = { hyperlink: { documentReference: "'Tên sheet'!A1" } };
  });
  expect(comparable(await open(saved))).toEqual(comparable(current));
  expect(part(saved, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('TargetMode="External"');

  const again = await open(saved);
  const without = structuredClone(again);
  for (const row of Object.values(without.sheets["sheet-1"]?.cellData ?? {})) {
    for (const cell of Object.values(row as Record<string, { custom?: unknown }>)) delete cell.custom;
  }
  const bare = await saveWorkbook(saved, again, without);
  expect(part(bare, "xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
  expect(part(bare, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("hyperlink");
});
