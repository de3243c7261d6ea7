import path from "node:path";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { FIXTURES, openFile } from "../support/files";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

/** Filled rows of each sheet, counted by eye. */
const SHEETS: readonly (readonly [string, number])[] = [
  ["VP", 4],
  ["Thanh tra", 8],
  ["KHTC", 9],
  ["LĐVL", 9],
  ["GDNN", 9],
  ["NCC", 7],
  ["BTXH", 5],
  ["TE-BĐG", 7],
  ["CC PCTNXH", 3],
  ["TT DVVL", 9],
  ["TT ĐDNCC", 7],
  ["TT CTXH", 9],
];

it("recognises every sheet of the shared workbook, opened from the page, with its rows", async () => {
  const { pane } = await openFile(
    await open({ query: "?blank=1" }),
    path.join(FIXTURES, "so-lam-viec-chung.xlsx"),
  );
  await pane.getByRole("tab", { name: vi.pane.tabs.sheets }).click();
  const items = pane.getByRole("main").getByRole("list").first().getByRole("listitem");
  await items.nth(SHEETS.length - 1).waitFor();

  const texts = await items.allInnerTexts();
  expect(texts).toHaveLength(SHEETS.length);
  SHEETS.forEach(([name, rows], index) => {
    expect(texts[index]).toMatch(new RegExp(`^${name}\\s`));
    expect(texts[index]).toContain(`${rows} dòng`);
  });
});

it("says kindly that a sheet has no form, and offers one", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await pane.getByText(vi.pane.noForm.title).waitFor();
  expect(await pane.getByRole("button", { name: vi.pane.createForm }).count()).toBeGreaterThan(0);
});
