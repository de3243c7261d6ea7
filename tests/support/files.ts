import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paneOf, type Workbench } from "./workbench";

export const FIXTURES = path.resolve(import.meta.dirname, "../fixtures");

/** Opens a file from the page, as a person picks it; the pane starts anew beside it. */
export async function openFile(workbench: Workbench, file: string): Promise<Workbench> {
  const { page, pane } = workbench;
  await pane.evaluate(() => Object.assign(window, { isOldPane: true }));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator(".file-name", { hasText: path.basename(file) }).waitFor();
  // The pane's document is replaced: what is found before that belongs to the file that was open.
  const isReplaced = (): boolean | Promise<boolean> =>
    // Between two documents there is nothing to ask yet.
    pane.isDetached() || pane.evaluate(() => !("isOldPane" in window)).catch(() => false);
  await expect.poll(isReplaced, { timeout: 20_000 }).toBe(true);
  return { ...workbench, pane: await paneOf(page) };
}

/** Presses the page's save button. @returns the bytes that the browser downloads */
export async function saveFile(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu" }).click(),
  ]);
  return readFile(await download.path());
}
