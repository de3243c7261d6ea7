import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viReport } from "../../../src/locales/viReport";
import { openOffice } from "../../support/office";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

it("every task of the page is one press away, and the keyboard goes on from there", async () => {
  const { page, pane } = await open({ query: "?pane=320" });
  await openOffice(pane);
  const contents = pane.getByRole("navigation", { name: vi.pane.officeContents });
  const titles = await contents.getByRole("link").allInnerTexts();
  const headings = await pane.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings.filter((heading) => titles.includes(heading))).toEqual(titles);
  await contents.getByRole("link", { name: viReport.title }).click();
  const section = pane.getByRole("region", { name: viReport.title });
  const isOnView = await section.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight - 100;
  });
  expect(isOnView).toBe(true);
  const isFocused = (name: string): Promise<boolean> =>
    pane.getByRole("button", { name }).evaluate((element) => element === document.activeElement);
  expect(await isFocused(viReport.compute)).toBe(true);
  await page.keyboard.press("Tab");
  await expect.poll(() => isFocused(viReport.brief.command)).toBe(true);
});
