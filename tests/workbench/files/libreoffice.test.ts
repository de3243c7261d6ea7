import { beforeAll, expect, test } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { canPrint, printToPdf } from "../../support/libreOffice";
import { addForm, addLists } from "./form";
import { fixture, open, WASM } from "./support";

beforeAll(() => {
  initFiles(WASM);
});

test.skipIf(!canPrint)(
  "LibreOffice prints the saved form on A4, upright, without the working columns",
  { timeout: 120_000 },
  async () => {
    const bytes = fixture("so-lam-viec-chung.xlsx");
    const baseline = await open(bytes);
    const current = structuredClone(baseline);
    addLists(current);
    addForm(current);
    // The form is the last sheet, and its five rows fit on one page.
    const page = printToPdf(await saveWorkbook(bytes, baseline, current)).at(-1);
    expect(page).toMatchObject({ width: 595, height: 842 });
    expect(page?.text).toContain("Phụ lục 01");
    expect(page?.text).toContain("6/2024");
    expect(page?.text).not.toContain("Kiểm tra");
  },
);
