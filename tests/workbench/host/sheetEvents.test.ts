import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";
import { startRecorder, takeRecorded, type Told } from "./recorder";

const open = useWorkbench();

/** What has come since the last call, once nothing more comes; ids are left out. */
async function told(page: Page, pane: Frame): Promise<Told[]> {
  const seen = await takeRecorded(page, pane);
  return seen.map(({ worksheetId: _sheet, tableId: _table, ...event }) => event);
}

it("tells what happens to sheets: names, order, visibility, protection, hidden rows", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await startRecorder(pane);
  await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Hai");
    await context.sync();
    worksheets.onNameChanged.add(record);
    worksheets.onMoved.add(record);
    worksheets.onVisibilityChanged.add(record);
    worksheets.onProtectionChanged.add(record);
    worksheets.onRowHiddenChanged.add(record);
    await context.sync();
  });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hai");
    sheet.name = "Mot";
    sheet.position = 0;
    sheet.visibility = "VeryHidden";
    sheet.protection.protect();
    await context.sync();
  });
  expect(await told(page, pane)).toEqual([
    { type: "WorksheetNameChanged", source: "Local", nameBefore: "Hai", nameAfter: "Mot" },
    { type: "WorksheetMoved", source: "Local", positionBefore: 1, positionAfter: 0 },
    {
      type: "WorksheetVisibilityChanged",
      source: "Local",
      visibilityBefore: "Visible",
      visibilityAfter: "VeryHidden",
    },
    { type: "WorksheetProtectionChanged", source: "Local", isProtected: true },
  ]);
});

it("tells changed formats and calculations, after the change itself", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await startRecorder(pane);
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1").formulas = [["=SUM(A1:A9)"]];
    const calculated = sheet.getRange("D1").load("values");
    await context.sync(); // read, so that it is calculated before anybody listens
    if (calculated.values[0]?.[0] !== 0) throw new Error("D1 is not calculated.");
    sheet.onChanged.add(record);
    sheet.onFormatChanged.add(record);
    sheet.onCalculated.add(record);
    await context.sync();
    sheet.getRange("D1").formulas = [["=SUM(A1:A5)"]];
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A1:A2").format.font.bold = true; // nothing new
    await context.sync();
  });
  const written = await told(page, pane);
  await typeInCell(page, "A1", "5");
  const typed = await told(page, pane);
  const events = (seen: Told[]): unknown[] => seen.map(({ type, address }) => [type, address]);
  expect(events(written)).toEqual([
    ["WorksheetChanged", "D1"],
    ["WorksheetFormatChanged", "A1:A2"],
    ["WorksheetCalculated", "D1"],
  ]);
  expect(events(typed)).toEqual([
    ["WorksheetChanged", "A1"],
    ["WorksheetCalculated", "D1"],
  ]);
});

it("tells tables what changes in them and what is selected, and nothing while events are off", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await startRecorder(pane);
  await inExcel(pane, async (context) => {
    const { workbook } = context;
    workbook.tables.onAdded.add(record);
    workbook.tables.onDeleted.add(record);
    workbook.settings.onSettingsChanged.add((event) =>
      record({ type: "Settings", has: "settings" in event }),
    );
    await context.sync();
    const table = workbook.tables.add("Sheet1!B2:C4", true);
    table.resize("B2:D4");
    await context.sync();
    table.onChanged.add(record);
    table.onSelectionChanged.add(record);
    await context.sync();
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A3:C3").values = [[1, 2, 3]];
    sheet.getRange("F9").values = [["ngoài bảng"]];
    workbook.settings.add("khoá", 1);
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("B3").values = [[4]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  const before = await told(page, pane);
  // Settings come over a message of their own, whose order beside the others nobody promises.
  expect(before.filter(({ type }) => type === "Settings")).toHaveLength(1);
  expect(
    before.filter(({ type }) => type !== "Settings").map(({ type, address }) => [type, address]),
  ).toEqual([
    ["TableAdded", undefined],
    ["TableChanged", "B3:C3"],
  ]);
  await goToCell(page, "C3");
  await goToCell(page, "F6");
  await inExcel(pane, async (context) => {
    context.workbook.tables.getItemAt(0).delete();
    await context.sync();
  });
  const later = await told(page, pane);
  expect(later.map(({ type, address, isInsideTable }) => [type, address, isInsideTable])).toEqual([
    ["TableSelectionChanged", "C3", true],
    ["TableSelectionChanged", "", false],
    ["TableDeleted", undefined, undefined],
  ]);
});
