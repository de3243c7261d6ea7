import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { clearCells, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";
import { startRecorder, takeRecorded } from "./recorder";

const open = useWorkbench();

/** What has been told of formulas since the last call. */
async function told(page: Page, pane: Frame): Promise<unknown[]> {
  const seen = await takeRecorded(page, pane);
  return seen.map(({ type, formulaDetails }) => [type, formulaDetails]);
}

it("tells formulas that are edited as they were before, and no others", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await startRecorder(pane);
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=B1+1"]];
    sheet.onFormulaChanged.add(record);
    await context.sync();
    sheet.getRange("D1:D2").formulas = [["=A1"], [5]]; // nothing stood there
    sheet.getRange("A1").values = [[7]]; // only results change
    sheet.getRange("C1").formulas = [["=B1+1"]]; // the same again
    await context.sync();
  });
  expect(await told(page, pane)).toEqual([]);

  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1:C1").formulas = [["=A1*3", 5]];
    await context.sync();
  });
  const type = "WorksheetFormulaChanged";
  expect(await told(page, pane)).toEqual([
    [
      type,
      [
        { cellAddress: "B1", previousFormula: "=A1*2" },
        { cellAddress: "C1", previousFormula: "=B1+1" },
      ],
    ],
  ]);

  await typeInCell(page, "B1", "=A1*4");
  expect(await told(page, pane)).toEqual([[type, [{ cellAddress: "B1", previousFormula: "=A1*3" }]]]);
  await clearCells(page, "B1");
  expect(await told(page, pane)).toEqual([[type, [{ cellAddress: "B1", previousFormula: "=A1*4" }]]]);

  // Formulas that follow inserted rows have not been edited.
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await told(page, pane)).toEqual([]);
});
