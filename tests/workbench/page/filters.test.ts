import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { openFile, saveFile } from "../../support/files";
import { goToCell, typeInCell } from "../../support/grid";
import { useWorkbench, type Workbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

it("filters a table by its heading's list, for the add-in and the file too, and undoes it", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, pane } = workbench;
  await makeTable(pane);
  const list = await openList(page, "Lĩnh vực");
  expect(await list.getByRole("listitem").allTextContents()).toEqual([
    words.filter.all,
    "Đất đai",
    "Hộ tịch",
    words.filter.blank,
  ]);
  await list.getByRole("checkbox", { name: words.filter.all }).uncheck();
  expect(await list.getByRole("button", { name: words.filter.apply }).isDisabled()).toBe(true);
  await list.getByRole("checkbox", { name: "Hộ tịch" }).check();
  await apply(page);
  await button(page, "Lĩnh vực", true).waitFor();
  const filtered = {
    hidden: [true, false, true, true, false],
    seen: ["Lĩnh vực", "Hộ tịch", "hộ tịch"],
    special: "Sheet1!A3,Sheet1!A6",
    criteria: ["Values", ["Hộ tịch"]],
    isDataFiltered: true,
  };
  expect(await readTable(pane)).toEqual(filtered);

  await page.keyboard.press("Control+z");
  await button(page, "Lĩnh vực", false).waitFor();
  expect(await readTable(pane)).toMatchObject({ hidden: none, criteria: null, isDataFiltered: false });
  await page.keyboard.press("Control+y");
  await button(page, "Lĩnh vực", true).waitFor();
  expect(await readTable(pane)).toEqual(filtered);

  const reopened = await reopen(workbench);
  await button(page, "Lĩnh vực", true).waitFor();
  expect(await readTable(reopened)).toEqual(filtered);
  const again = await openList(page, "Lĩnh vực", true);
  expect(await again.getByRole("checkbox", { checked: true }).count()).toBe(1);
  await again.getByRole("button", { name: words.filter.clear("Lĩnh vực") }).click();
  await button(page, "Lĩnh vực", false).waitFor();
  expect(await readTable(reopened)).toMatchObject({ hidden: none, criteria: null, isDataFiltered: false });
});

const none = [false, false, false, false, false];

it("shows what the add-in filters by, lists what the other columns let through and is cleared by the add-in", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await inExcel(pane, async (context) => {
    context.workbook.tables.getItem("Bieu").columns.getItem("Điểm").filter.applyCustomFilter(">1");
    await context.sync();
  });
  await button(page, "Điểm", true).waitFor();
  const list = await openList(page, "Lĩnh vực");
  expect(await list.getByRole("listitem").allTextContents()).toEqual([
    words.filter.all,
    "Hộ tịch",
    words.filter.blank,
  ]);
  await list.getByRole("searchbox").fill("hộ");
  expect(await list.getByRole("listitem").allTextContents()).toEqual([words.filter.allFound, "Hộ tịch"]);
  await page.keyboard.press("Enter");
  await button(page, "Lĩnh vực", true).waitFor();
  expect((await readTable(pane)).hidden).toEqual([true, false, true, true, false]);
  await inExcel(pane, async (context) => {
    context.workbook.tables.getItem("Bieu").clearFilters();
    await context.sync();
  });
  await button(page, "Lĩnh vực", false).waitFor();
  await button(page, "Điểm", false).waitFor();
  expect((await readTable(pane)).hidden).toEqual(none);
});

it("opens the list of a heading with Alt+Down, takes what is being typed in, and leaves everything with Esc", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await goToCell(page, "A2");
  await page.keyboard.type("Môi trường");
  await button(page, "Lĩnh vực", false).click();
  const list = page.getByRole("dialog", { name: words.filter.button("Lĩnh vực") });
  await list.getByRole("checkbox", { name: "Môi trường" }).uncheck();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  expect(await readTable(pane)).toMatchObject({ hidden: none, criteria: null });
  await goToCell(page, "B1");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("dialog", { name: words.filter.button("Điểm") }).waitFor();
  await page.keyboard.press("Escape");
  await typeInCell(page, "B2", "9");
  const value = await inExcel(pane, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(9);
});

it("filters a range of a sheet that is no table, with the panes frozen and the sheet scrolled", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:C101").values = [["Số"], ...Array.from({ length: 100 }, (_, row) => [row % 3])];
    sheet.freezePanes.freezeRows(1);
    sheet.autoFilter.apply("C1:C101");
    await context.sync();
  });
  await goToCell(page, "C90");
  const list = await openList(page, "Số");
  await list.getByRole("checkbox", { name: "1" }).uncheck();
  await apply(page);
  await button(page, "Số", true).waitFor();
  const read = () =>
    inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const view = sheet.getRange("C1:C101").getVisibleView().load("rowCount");
      sheet.autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      const { isDataFiltered, criteria } = sheet.autoFilter;
      return [view.rowCount, isDataFiltered, criteria[0]?.values ?? null];
    });
  expect(await read()).toEqual([68, true, ["0", "2"]]);
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().autoFilter.remove();
    await context.sync();
  });
  await button(page, "Số", true).waitFor({ state: "detached" });
});

it("uses the filter of a protected sheet only where the sheet allows it", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await button(page, "Điểm", false).click();
  await page.getByRole("alert").filter({ hasText: words.protected }).waitFor();
  await inExcel(pane, async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.unprotect();
    protection.protect({ allowAutoFilter: true });
    await context.sync();
  });
  const list = await openList(page, "Điểm");
  await list.getByRole("checkbox", { name: "1", exact: true }).uncheck();
  await apply(page);
  await button(page, "Điểm", true).waitFor();
  expect((await readTable(pane)).hidden).toEqual([true, false, false, false, false]);
});

/** The table "Bieu" at A1:B6, its rows 2 to 6 with different areas. */
function makeTable(pane: Frame): Promise<void> {
  return inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B6").values = [
      ["Lĩnh vực", "Điểm"],
      ["Đất đai", 1],
      ["Hộ tịch", 2],
      ["đất đai", 0.5],
      ["", 3],
      ["hộ tịch", 4],
    ];
    sheet.tables.add("A1:B6", true).name = "Bieu";
    await context.sync();
  });
}

function readTable(pane: Frame) {
  return inExcel(pane, async (context) => {
    const table = context.workbook.tables.getItem("Bieu");
    const sheet = table.worksheet;
    const rows = ["A2", "A3", "A4", "A5", "A6"].map((cell) => sheet.getRange(cell).load("rowHidden"));
    const view = sheet.getRange("A1:A6").getVisibleView().load("values");
    const special = sheet.getRange("A2:A6").getSpecialCellsOrNullObject("Visible").load("address");
    const { filter } = table.columns.getItem("Lĩnh vực");
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    const criteria = filter.criteria as Excel.FilterCriteria | null;
    return {
      hidden: rows.map(({ rowHidden }) => rowHidden),
      seen: view.values.map(([text]) => text as unknown),
      special: special.address,
      criteria: criteria && [criteria.filterOn, criteria.values],
      isDataFiltered: table.autoFilter.isDataFiltered,
    };
  });
}

function button(page: Page, heading: string, isOn: boolean) {
  const name = isOn ? words.filter.buttonOn(heading) : words.filter.button(heading);
  return page.getByRole("button", { name, exact: true });
}

async function openList(page: Page, heading: string, isOn = false) {
  await button(page, heading, isOn).click();
  const list = page.getByRole("dialog", { name: words.filter.button(heading) });
  await list.waitFor();
  return list;
}

async function apply(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: words.filter.apply }).click();
}

/** Saves the file and opens what was saved. */
async function reopen(workbench: Workbench): Promise<Frame> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "filters-")), "lai.xlsx");
  await writeFile(file, await saveFile(workbench.page));
  return (await openFile(workbench, file)).pane;
}
