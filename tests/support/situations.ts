import type { Locator, Page } from "playwright-core";
import { vi } from "../../workbench/locales/vi";

const words = vi.situations;

/**
 * Lets a sync of the add-in fail.
 * @param nth counted from now, the next being 1
 * @param extent what of it is done before: nothing, or the first half of its actions
 */
export async function failSync(
  page: Page,
  nth: number,
  code: string,
  extent: "none" | "half" = "none",
): Promise<void> {
  await setSituation(page, words.failing, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.code).selectOption(code);
    await form.getByLabel(words.extent).selectOption(extent);
  });
}

/** Lets the sheet that is now in front be deleted or protected just before a sync. */
export async function loseSheet(page: Page, nth: number, act: "delete" | "protect"): Promise<void> {
  await setSituation(page, words.sheet, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.act).selectOption(act);
  });
}

/** Lets a colleague in the same file write into a cell of the sheet that is now in front, just before a sync. */
export async function editMeanwhile(page: Page, nth: number, address: string, text: string): Promise<void> {
  await setSituation(page, words.coauthor, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.cell).fill(address);
    await form.getByLabel(words.cellText).fill(text);
  });
}

/** Lets the sheet that is now in front be filtered by the value of a cell, just before a sync. */
export async function filterMeanwhile(page: Page, nth: number, address: string): Promise<void> {
  await setSituation(page, words.filter, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.cell).fill(address);
  });
}

/** Lets the pane be closed just before a sync and opened again. @param delay until then, in milliseconds */
export async function closePane(page: Page, nth: number, delay: number): Promise<void> {
  await setSituation(page, words.pane, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.reopen).fill(String(delay));
  });
}

/** Gives the pane the right to the clipboard or takes it away; the pane starts anew with it. */
export async function setClipboardRight(page: Page, right: "refused" | "allowed"): Promise<void> {
  await setSituation(page, words.clipboard, async (form) => {
    await form.getByLabel(words.clipboardRight).selectOption(right);
  });
}

/** Lets every sync wait. @param delay in milliseconds */
export async function slowDown(page: Page, delay: number): Promise<void> {
  await setSituation(page, words.slow, (form) => form.getByLabel(words.delay).fill(String(delay)));
}

/** As a person does: in the page's panel. */
async function setSituation(page: Page, name: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: words.title, exact: true }).click();
  const panel = page.getByRole("region", { name: words.title });
  const form = panel.getByRole("form", { name });
  await fill(form);
  await form.getByRole("button", { name }).click();
  await panel.getByRole("status").filter({ hasText: /./ }).waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
}
