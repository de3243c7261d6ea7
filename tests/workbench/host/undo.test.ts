import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { readCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";

const open = useWorkbench();

const writeTwoCells = (pane: Frame): Promise<void> =>
  inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").values = [["tiện ích"]];
    sheet.getRange("B2").values = [["tiện ích"]];
    await context.sync();
  });

async function undo(page: Page): Promise<void> {
  await page.keyboard.press("Control+z");
}

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
it("in Excel on the web a batch is one step, and what the person did before can still be undone", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await typeInCell(page, "A1", "người");
  await writeTwoCells(pane);
  await undo(page);
  expect(await readCell(page, "B1:B2")).toMatch(/^\s*$/);
  expect(await readCell(page, "A1")).toBe("người");
  await undo(page);
  expect(await readCell(page, "A1")).toBe("");
});

it("what a batch has changed twice is as it was before the batch once it is undone", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await typeInCell(page, "A1", "người");
  await inExcel(pane, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["một"]];
    cell.values = [["hai"]];
    await context.sync();
  });
  await undo(page);
  expect(await readCell(page, "A1")).toBe("người");
});

it("what Microsoft lists as not to be undone leaves nothing to undo", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await typeInCell(page, "A1", "người");
  await inExcel(pane, async (context) => {
    const added = context.workbook.worksheets.add("Tạm");
    await context.sync();
    added.delete();
    await context.sync();
  });
  await undo(page);
  expect(await readCell(page, "A1")).toBe("người");
});

// OfficeDev/office-js#3778, #6170
it("in Excel LTSC 2024 every write of an add-in leaves nothing to undo, and reading leaves it as it is", async () => {
  const { page, pane } = await open({ query: "?blank=1&excel=2024" });
  await typeInCell(page, "A1", "người");
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
    await context.sync();
  });
  await undo(page);
  expect(await readCell(page, "A1")).toBe("");
  await typeInCell(page, "A1", "người");
  await writeTwoCells(pane);
  await undo(page);
  expect(await readCell(page, "A1")).toBe("người");
  expect(await readCell(page, "B1")).toBe("tiện ích");
});

it("an opened workbook has nothing of the one before to undo", async () => {
  const { page } = await open({ query: "?blank=1" });
  await typeInCell(page, "A1", "một");
  await typeInCell(page, "A1", "hai"); // undone, it would be "một" again
  await page.getByRole("button", { name: words.title.new, exact: true }).click();
  await page.getByRole("button", { name: words.unsaved.discard }).click();
  await page.locator(".file-state", { hasText: /^$/ }).waitFor({ state: "attached" });
  await typeInCell(page, "C1", "mới");
  await undo(page);
  await undo(page);
  expect(await readCell(page, "C1")).toBe("");
  expect(await readCell(page, "A1")).toBe("");
});
