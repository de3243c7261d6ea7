import type { Page } from "playwright-core";

const SHEET_TAB = '[data-u-comp="slide-tab-item"]';

/**
 * Selects a cell or a range of the sheet in front, as a person does with the Name Box; the grid has the focus then.
 * @param address in A1: "D8", "B7:E12"
 */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest('[data-u-comp="defined-name"]') === null);
}

/** Types into a cell with the keyboard and confirms with Enter; what stood there is replaced. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Empties a cell or a range with the Delete key. */
export async function clearCells(page: Page, address: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.press("Delete");
}

/**
 * The text that a cell shows, copied as a person copies it: the grid is drawn on a canvas, there is no text to read.
 * The copied text stays on the clipboard of the page.
 */
export async function readCell(page: Page, address: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("\u0000"));
  await goToCell(page, address);
  await page.keyboard.press("Control+c");
  return page.evaluate(async () => {
    for (let attempt = 0; attempt < 250; attempt++) {
      const text = await navigator.clipboard.readText();
      if (text !== "\u0000") return text.replace(/\r?\n$/, "");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("The grid has put nothing on the clipboard.");
  });
}

/** Brings a sheet to the front by its tab. */
export async function switchSheet(page: Page, name: string): Promise<void> {
  const tab = page.locator(SHEET_TAB).filter({ has: page.getByText(name, { exact: true }) });
  await tab.click();
  await tab.and(page.locator('[aria-selected="true"]')).waitFor();
}

/** Names of the sheets that have a tab, from left to right. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.locator(SHEET_TAB).allTextContents();
}
