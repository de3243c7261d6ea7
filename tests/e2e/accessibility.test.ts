import axe from "axe-core";
import type * as Axe from "axe-core";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { viFollowUp } from "../../src/locales/viFollowUp";
import { viHandOut } from "../../src/locales/viHandOut";
import { viReceive } from "../../src/locales/viReceive";
import { viReport } from "../../src/locales/viReport";
import { viSubmission } from "../../src/locales/viSubmission";
import { viStatistics } from "../../src/locales/viStatistics";
import { consolidate, openOffice, previewConsolidation, writeCells } from "../support/office";
import { fixtureBytes, splitDocument } from "../support/replyFiles";
import { inExcel } from "../workbench/host/excel";
import { useWorkbench, type OpenOptions } from "../support/workbench";

const open = useWorkbench();

/** What axe finds against WCAG 2.1 A and AA in the pane as it stands, one line each. */
async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    // A colour half-way from one to another is neither; a spinner never ends.
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(
      // Fluent's focus sentinels: they pass the focus on at once and are never stopped at.
      { include: ["html"], exclude: ["[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const widthOverflow = (pane: Frame): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each<[string, OpenOptions]>([
  ["light, 350 px", {}],
  ["light, 320 px", { query: "?pane=320" }],
  ["dark, 320 px", { query: "?pane=320", colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
])("the pane: %s", (_, options) => {
  it("can be read and operated by everyone, and never scrolls sideways", async () => {
    const { pane } = await open(options);
    await pane.getByRole("heading", { name: vi.pane.check.groupTitle("must", 2) }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").getRange("D7:D9").values = [["Quý II"], ["'T7"], ["'T8"]];
      await context.sync();
    });
    await pane.getByText("D7 “Quý II”: Tháng 6/2024 đúng không?").waitFor();
    await pane.getByRole("button", { name: vi.edits.preview.normaliseTitle }).click();
    await pane.getByRole("checkbox", { name: /^D7/ }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await pane.getByRole("button", { name: vi.edits.preview.cancel }).click();
    await pane.getByRole("button", { name: vi.marks.add }).click();
    await pane.getByRole("button", { name: vi.marks.apply, exact: true }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await pane.getByRole("tab", { name: vi.pane.tabs.sheets }).click();
    await pane.getByRole("heading", { name: vi.pane.sheets.findingsTitle }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).click();
    await pane.getByRole("button", { name: vi.areas.changeNamed("B7") }).click();
    await pane.getByRole("combobox", { name: vi.areas.search }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await pane.getByRole("button", { name: vi.pane.statistics }).click();
    await pane.getByText(viStatistics.source("VP")).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await openOffice(pane);
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").getRange("C8").values = [["Giải pháp khác trong file chung"]];
      await context.sync();
    });
    await pane.locator('input[type="file"]').setInputFiles([
      { name: "chung.xlsx", mimeType: "", buffer: Buffer.from(fixtureBytes("so-lam-viec-chung.xlsx")) },
      { name: "PL01_NCC.docx", mimeType: "", buffer: Buffer.from(splitDocument()) },
    ]);
    await pane.getByRole("checkbox", { name: viReceive.joinFor("PL01_NCC.docx", "PL01_NCC") }).waitFor();
    await pane.getByRole("radio", { name: viReceive.choices.replace }).first().click();
    // Whole texts side by side are the widest that the pane shows.
    const [more = ""] = viReceive.showAll(0).split(" 0");
    while ((await pane.getByRole("button", { name: more }).count()) > 0) {
      await pane.getByRole("button", { name: more }).first().click();
    }
    await previewConsolidation(pane);
    await pane.getByRole("button", { name: viSubmission.command.update }).click();
    await pane.getByText(viSubmission.summary(0, 12)).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);

    await pane.getByRole("button", { name: vi.pane.createForm }).click();
    await pane.getByRole("textbox", { name: vi.pane.create.unit }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);
  });

  it("so can what Văn phòng hands out, follows up and reports", async () => {
    const { pane } = await open(options);
    await openOffice(pane);
    await consolidate(pane);
    await pane.getByRole("button", { name: viHandOut.prepare }).click();
    await pane.getByText(viHandOut.prepared("Danh mục", viHandOut.criteriaSheet)).waitFor();
    await writeCells(pane, viHandOut.criteriaSheet, {
      B5: "Tiêu chí chưa rõ của ai, với một từ rất dài khôngcódấucáchnàoởgiữađểxuốngdòngchovừabảng",
      E5: "Phòng chưa có trong danh mục",
    });
    await pane.getByRole("button", { name: viHandOut.preview }).click();
    await pane.getByText(viHandOut.unassignedTitle(1)).waitFor();
    await pane.getByRole("button", { name: viHandOut.answers }).click();
    await pane.getByText(viHandOut.answersTitle(1, 1)).waitFor();
    await pane.getByRole("button", { name: viFollowUp.command }).click();
    await pane.getByText(viFollowUp.periodsTitle).waitFor();
    await pane.getByRole("button", { name: viReport.compute }).click();
    await pane.getByRole("heading", { name: viReport.byUnit }).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await widthOverflow(pane)).toBe(0);
  });
});

it("works by keyboard alone, from the findings to the cell", async () => {
  const { page, pane } = await open();
  const goTo = pane.getByRole("button", { name: vi.pane.check.goToCellName("C8") });
  await goTo.waitFor();
  await pane.getByRole("tab", { name: vi.pane.tabs.check }).focus();
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press("Tab");
    if (await goTo.evaluate((element) => element === document.activeElement)) break;
  }
  expect(await goTo.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await goTo.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe("C8");
});
