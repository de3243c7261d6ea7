import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viStatistics as words } from "../../src/locales/viStatistics";
import { goToCell, readCell, sheetNames, switchSheet } from "../support/grid";
import { consolidate, openOffice, previewConsolidation } from "../support/office";
import { failSync } from "../support/situations";
import { countSyncs, countSyncsFromRest, restAddin } from "../support/syncs";
import { sendUndoGroups } from "../support/undoGroups";
import { useWorkbench } from "../support/workbench";
import { inExcel } from "../workbench/host/excel";

const open = useWorkbench();

const FORMULA = "=CCHC.DEM(A1:E3)";

/** A table with a CCHC function beside it, which is selected; nothing but the test makes syncs from then on. */
async function openFunction(
  excel: string,
): Promise<{ page: Page; pane: Frame; replace: () => Promise<void> }> {
  const { page, pane } = await open({ query: `?blank=1&excel=${excel}` });
  await sendUndoGroups(pane);
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E3").values = [
      ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành năm 2024", "Ghi chú"],
      [1, "Báo cáo gửi muộn", "Gửi trước hạn 02 ngày", "Tháng 6", ""],
      [2, "Chưa số hóa hồ sơ", "Số hóa 100%", "Tháng 7", ""],
    ];
    sheet.getRange("H2").formulas = [["=CCHC.DEM(A1:E3)"]];
    await context.sync();
  });
  await expect.poll(() => readCell(page, "H2"), { timeout: 30_000 }).toBe("2");
  await pane.getByRole("button", { name: vi.pane.statistics }).click();
  const button = pane.getByRole("button", { name: words.twin.command });
  await button.waitFor();
  await goToCell(page, "H2");
  await restAddin(page, pane);
  return { page, pane, replace: () => button.click() };
}

const formulaOf = (pane: Frame): Promise<string> =>
  inExcel(pane, async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("H2").load("formulas");
    await context.sync();
    return String((cell.formulas as unknown[][])[0]?.[0]);
  });

/** Syncs of Đổi sang công thức Excel: four that read, then those of the undo group. */
const CLEARS = 5;
const WRITES = 6;

describe("Đổi sang công thức Excel, which needs two syncs to write", () => {
  it.each(["365", "web"])("is one step of Excel's own undo in Excel %s", async (excel) => {
    const { page, pane, replace } = await openFunction(excel);
    await replace();
    await pane.getByText(words.twin.replaced("DEM", "H2")).waitFor();
    await page.locator("canvas").first().focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => formulaOf(pane)).toBe(FORMULA);
  });

  it.each([
    [CLEARS, "UndoNotSupported"],
    [CLEARS, "GeneralException"], // OfficeDev/office-js#6711, #6255
    [WRITES, "UndoNotSupported"], // OfficeDev/office-js#6491
    [WRITES, "GeneralException"],
  ])("is done all the same where sync %i of the group is refused with %s", async (sync, code) => {
    const { page, pane, replace } = await openFunction("365");
    await failSync(page, sync, code);
    await replace();
    await pane.getByText(words.twin.replaced("DEM", "H2")).waitFor();
    expect(await formulaOf(pane)).not.toContain("CCHC");
    expect(await readCell(page, "H2")).toBe("2");
  });

  it("leaves the function where it is refused without a group, too", async () => {
    const { page, pane, replace } = await openFunction("2024");
    await failSync(page, WRITES, "GeneralException");
    await replace();
    await pane.getByText(vi.pane.failure.unknown("GeneralException")).waitFor();
    expect(await formulaOf(pane)).toBe(FORMULA);
  });

  it("offers Hoàn tác where Excel does not even let the function be put back", async () => {
    const { page, pane, replace } = await openFunction("2024");
    await failSync(page, WRITES, "GeneralException");
    await failSync(page, WRITES + 1, "RequestAborted"); // the reading before it is put back
    await replace();
    await pane.getByText(vi.pane.failure.unknown("GeneralException") + vi.pane.failure.halfway).waitFor();
    expect(await formulaOf(pane)).toBe("");
    await pane.getByRole("button", { name: vi.edits.undoPart }).click();
    await pane.getByText(vi.edits.takenBack).waitFor();
    expect(await formulaOf(pane)).toBe(FORMULA);
  });
});

describe("a fix of two cells that Excel refuses when it has written one", () => {
  const LABEL = vi.edits.fix.named(vi.edits.fix.writeAndKeep("Tháng 6/2024"), "D11");

  async function openFix(): Promise<{ page: Page; pane: Frame; before: string }> {
    const { page, pane } = await open();
    await switchSheet(page, "BTXH");
    await pane.getByRole("button", { name: LABEL, exact: true }).waitFor();
    const before = await readCell(page, "D11:E11");
    await restAddin(page, pane);
    return { page, pane, before };
  }

  it("is taken back at once", async () => {
    const { page, pane, before } = await openFix();
    await failSync(page, 2, "GeneralException", "half");
    await pane.getByRole("button", { name: LABEL, exact: true }).click();
    await pane.getByText(vi.pane.failure.unknown("GeneralException"), { exact: true }).waitFor();
    expect(await readCell(page, "D11:E11")).toBe(before);
  });
});

it("a first Tổng hợp that Excel refuses half-way leaves no sheet, and the next one has its name", async () => {
  const { page, pane } = await open({ query: "?excel=365" });
  await sendUndoGroups(pane);
  const names = await sheetNames(page);
  await openOffice(pane);
  await previewConsolidation(pane);
  await countSyncsFromRest(page);
  await failSync(page, 5, "UndoNotSupported", "half");
  await pane.getByRole("button", { name: viConsolidation.command.write }).click();
  await pane.getByText(vi.pane.failure.title, { exact: true }).waitFor();
  expect(await sheetNames(page)).toEqual(names);
  await consolidate(pane);
  expect((await sheetNames(page)).filter((name) => name.startsWith(viConsolidation.sheetName))).toEqual([
    viConsolidation.sheetName,
  ]);
});

it("the live check tries an internal error of Excel's once more, and tells it when it comes again", async () => {
  const { page, pane } = await open();
  const told = pane.getByText(vi.pane.failure.unknown("GeneralException"));
  await pane.getByRole("listitem").filter({ hasText: "C8 chưa ghi giải pháp" }).waitFor();
  await restAddin(page, pane);
  const recheck = pane.getByRole("button", { name: vi.pane.recheck });
  await failSync(page, 1, "GeneralException");
  const syncs = await countSyncs(page);
  await recheck.click();
  await expect.poll(syncs).toBe(2);
  expect(await told.count()).toBe(0);
  await failSync(page, 1, "GeneralException");
  await failSync(page, 2, "GeneralException");
  await recheck.click();
  await told.waitFor();
});
