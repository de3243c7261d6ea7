import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { vi } from "../../src/locales/vi";
import { goToCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const valuesOf = (pane: Frame, address: string): Promise<string[]> =>
  pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("VP").getRange(cells).load("values");
        await context.sync();
        return range.values.flat() as string[];
      }),
    address,
  );

/** Waits until the focus stands on an answer of a row. */
const onAnswer = (pane: Frame): Promise<unknown> =>
  pane.waitForFunction(() => document.activeElement?.hasAttribute("data-answer") === true);

describe("Lĩnh vực CCHC", () => {
  it("tags a sheet made by hand from empty to full with the keyboard alone", async () => {
    const { page, pane, errors } = await open();
    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(4)).waitFor();

    // A row selected in the grid is the one selected in the pane, and the other way round.
    await goToCell(page, "C9");
    await pane.locator('li[aria-current="true"]').filter({ hasText: "B9" }).waitFor();
    await pane.locator("[data-answer]").first().focus();
    await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe("B7");
    await pane.locator('li[aria-current="true"]').filter({ hasText: "B7" }).waitFor();

    // The sheet has no such column: asked for once, then Enter answers row after row.
    await onAnswer(pane);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: vi.areas.askColumnTitle }).waitFor();
    expect(await valuesOf(pane, "F6:F10")).toEqual(["", "", "", "", ""]);
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(3)).waitFor();
    await expect.poll(async () => (await valuesOf(pane, "F6:F7")).every((value) => value !== "")).toBe(true);
    await onAnswer(pane);

    // Another area, by its abbreviation.
    await page.keyboard.type("dtxhh");
    await expect.poll(() => pane.getByRole("option").allTextContents()).toEqual(["Tác động, ĐTXHH"]);
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(2)).waitFor();
    expect(await valuesOf(pane, "B8")).toEqual([expect.stringContaining("CCHC")]); // nothing typed reached the grid
    for (const left of [1, 0]) {
      await onAnswer(pane);
      await page.keyboard.press("Enter");
      await pane.getByText(left === 0 ? vi.areas.none : vi.areas.list(left)).waitFor();
    }

    const [heading, ...labels] = await valuesOf(pane, "F6:F10");
    expect(heading).toBe("Lĩnh vực CCHC");
    expect(labels[1]).toBe("Tác động, ĐTXHH");
    const known = DEFAULT_CATALOGUE.map(({ label }) => label);
    for (const label of labels) expect(known).toContain(label);
    expect(errors).toEqual([]);
  });

  it("shows the clear suggestions before it writes them, and replaces no tag", async () => {
    const { pane } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("VP").getRange("F6:F7").values = [
          ["Lĩnh vực CCHC"],
          ["Tài chính công"],
        ];
        await context.sync();
      }),
    );
    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).click();
    await pane.getByText(vi.areas.list(3)).waitFor();
    const apply = pane.getByRole("button", { name: /^Áp dụng các gợi ý rõ/ });
    await apply.click();
    await pane.getByRole("heading", { name: /^Sẽ ghi/ }).waitFor();
    expect(await valuesOf(pane, "F8:F10")).toEqual(["", "", ""]);
    await pane.getByRole("button", { name: /^Ghi \d+ ô/ }).click();
    await expect.poll(async () => (await valuesOf(pane, "F8:F10")).some((label) => label !== "")).toBe(true);
    expect(await valuesOf(pane, "F7")).toEqual(["Tài chính công"]);
  });
});
