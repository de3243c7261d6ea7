import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { readCell, sheetNames, typeInCell } from "../../support/grid";
import { paneOf, useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const SAMPLE = "tests/fixtures/so-lam-viec-chung.xlsx";
const UNIT_FILE = "tests/fixtures/tung-don-vi/PL01_CSCN.xlsx";
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const open = useWorkbench();

describe("opening a file", () => {
  it("puts the chosen file in the place of the sample", async () => {
    const { page } = await open();
    await choose(page, UNIT_FILE);
    await expectName(page, "PL01_CSCN.xlsx");
    expect(await sheetNames(page)).toEqual(["Phụ lục 01"]);
    expect(await state(page)).toBe("");
  });

  it("takes nothing along of the workbook before: its rules are not there to follow the next one's rows", async () => {
    const workbench = await open({ query: "?blank=1" });
    await inExcel(workbench.pane, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:A9").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      return context.sync();
    });
    await workbench.page.getByRole("button", { name: words.title.new, exact: true }).click();
    await workbench.page.getByRole("button", { name: words.unsaved.discard }).click();
    await expect.poll(() => state(workbench.page)).toBe("");
    const pane = await paneOf(workbench.page);
    const rows = await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("2:2").delete("Up");
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      return used.values as unknown[][];
    });
    expect(rows).toEqual([[1], [3]]);
    expect(workbench.errors).toEqual([]);
  });

  it("takes a file that is dropped on the page", async () => {
    const { page } = await open({ query: "?blank=1" });
    const bytes = [...(await readFile(UNIT_FILE))];
    const carried = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "PL01_CSCN.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent(".grid canvas", "drop", { dataTransfer: carried });
    await expectName(page, "PL01_CSCN.xlsx");
  });

  it.each([
    ["rong.xlsx", Buffer.alloc(0), words.openProblem.empty],
    ["ghi-chu.xlsx", Buffer.from("Không phải bảng tính"), words.openProblem.notXlsx],
    ["cu.xls", Buffer.from([...COMPOUND_FILE, ...Buffer.alloc(512)]), words.openProblem.oldFormat],
    [
      "mat-khau.xlsx",
      Buffer.from([...COMPOUND_FILE, ...Buffer.from("EncryptedPackage", "utf16le")]),
      words.openProblem.encrypted,
    ],
  ])("says why %s cannot be opened, and keeps what is open", async (name, buffer, sentence) => {
    const { page } = await open();
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
    await expectRefusal(page, sentence(name));
  });

  it("says that a file is too large, and keeps what is open", async () => {
    const { page } = await open();
    // From the disk: bytes handed over in the call itself took a busy machine longer than a test waits.
    const folder = await mkdtemp(join(tmpdir(), "workbench-"));
    try {
      const path = join(folder, "lon.xlsx");
      await writeFile(path, Buffer.alloc(31 * 1024 * 1024));
      await choose(page, path);
      await expectRefusal(page, words.openProblem.tooLarge("lon.xlsx"));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("says that a file which is cut off is broken", async () => {
    const { page } = await open();
    const buffer = (await readFile(SAMPLE)).subarray(0, 9000);
    await page.locator("input[type=file]").setInputFiles({ name: "hong.xlsx", mimeType: "", buffer });
    await page
      .getByRole("alert")
      .filter({ hasText: words.openProblem.broken("hong.xlsx") })
      .waitFor();
    expect(await sheetNames(page)).toHaveLength(12);
  });

  it("asks before it replaces what has not been saved", async () => {
    const { page } = await open();
    await typeInCell(page, "C10", "Giao Thanh tra theo dõi");
    await choose(page, UNIT_FILE);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expectName(page, "so-lam-viec-chung.xlsx");
    expect(await readCell(page, "C10")).toBe("Giao Thanh tra theo dõi");

    await choose(page, UNIT_FILE);
    await page.getByRole("button", { name: words.unsaved.discard }).click();
    await expectName(page, "PL01_CSCN.xlsx");
  });
});

describe("saving", () => {
  it("gives the very same file back when nothing has changed", async () => {
    const { page } = await open();
    const saved = await save(page);
    expect(saved.suggestedFilename()).toBe("so-lam-viec-chung.xlsx");
    expect(await bytesOf(saved)).toEqual(await readFile(SAMPLE));
  });

  it("keeps what was typed, also what is still being typed, through two saves", async () => {
    const { page } = await open();
    await typeInCell(page, "D10", "Tháng 6/2024");
    expect(await state(page)).toBe(words.title.edited);
    await save(page);
    expect(await state(page)).toBe("");

    await typeInCell(page, "C10", "Giao Thanh tra theo dõi");
    await page.keyboard.type("Đang gõ");
    const buffer = await bytesOf(await save(page));

    await page.locator("input[type=file]").setInputFiles({ name: "lai.xlsx", mimeType: "", buffer });
    await expectName(page, "lai.xlsx");
    expect(await readCell(page, "D10")).toBe("Tháng 6/2024");
    expect(await readCell(page, "C10")).toBe("Giao Thanh tra theo dõi");
    expect(await readCell(page, "C11")).toBe("Đang gõ");
  });

  it("saves an empty workbook with Ctrl+S", async () => {
    const { page } = await open({ query: "?blank=1" });
    await typeInCell(page, "B2", "Xin chào");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(saved.suggestedFilename()).toBe(words.title.blankFile);
    const buffer = await bytesOf(saved);
    await page.locator("input[type=file]").setInputFiles({ name: "lai.xlsx", mimeType: "", buffer });
    await expectName(page, "lai.xlsx");
    expect(await readCell(page, "B2")).toBe("Xin chào");
  });
});

async function choose(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
}

async function expectRefusal(page: Page, sentence: string): Promise<void> {
  await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  await expectName(page, "so-lam-viec-chung.xlsx");
  expect(await sheetNames(page)).toHaveLength(12);
  await page.getByRole("button", { name: words.message.close }).click();
  expect(await page.getByRole("alert").count()).toBe(0);
}

async function expectName(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

async function state(page: Page): Promise<string | null> {
  return page.locator(".file-state").textContent();
}

async function save(page: Page): Promise<Download> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.title.save, exact: true }).click(),
  ]);
  await page.locator(".title-bar[aria-busy=false]").waitFor();
  return saved;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
