import type { Locator, Page } from "playwright-core";
import { vi } from "../../workbench/locales/vi";

const words = vi.situations;

/** Lets a sync of the add-in fail. @param nth counted from now, the next being 1 */
export async function failSync(page: Page, nth: number, code: string): Promise<void> {
  await setSituation(page, words.failing, async (form) => {
    await form.getByLabel(words.nthSync).fill(String(nth));
    await form.getByLabel(words.code).selectOption(code);
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
