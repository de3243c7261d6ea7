import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

/** A1:C3 with a heading, two rows, a calculated column C and formats; the events of its sheet are gathered. */
async function makeTable(pane: Frame): Promise<void> {
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").formulas = [
      ["Số", "Ngày", "Gấp đôi"],
      [1, "x", "=A2*2+$E$1"],
      [2, "y", "=A3*2+$E$1"],
    ];
    sheet.getRange("A2:A3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("A2:C3").format.font.bold = true;
    sheet.tables.add("A1:C3", true).name = "Bang";
    await context.sync();
    const seen: object[] = [];
    Object.assign(window, { seen });
    sheet.onChanged.add((event) => {
      seen.push({
        address: event.address,
        changeType: event.changeType,
        triggerSource: event.triggerSource,
      });
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** The table's address, and row 4 of the sheet: formulas, values, number formats, boldness. */
function readRow(pane: Frame): Promise<unknown[]> {
  return inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Bang").getRange().load("address");
    const row = sheet.getRange("A4:C4").load("formulas,values,numberFormat");
    row.format.font.load("bold");
    await context.sync();
    return [table.address, row.formulas[0], row.values[0], row.numberFormat[0], row.format.font.bold];
  });
}

/** The changes that the add-in has been told of, once there are some. */
async function changes(pane: Frame): Promise<unknown[]> {
  await pane.waitForFunction(() => (window as unknown as { seen: object[] }).seen.length > 0);
  return pane.evaluate(() => (window as unknown as { seen: object[] }).seen.splice(0));
}

it("a table takes in the row below it that a person types in, and gives it back when that is undone", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await typeInCell(page, "A4", "5");
  const grown = ["Sheet1!A1:C4", [5, "", "=A4*2+$E$1"], [5, "", 10], ["0.00", "General", "General"], true];
  expect(await readRow(pane)).toEqual(grown);
  expect(await changes(pane)).toEqual([
    { address: "A4,C4", changeType: "RangeEdited", triggerSource: "Unknown" },
  ]);
  await page.keyboard.press("Control+z");
  const before = ["Sheet1!A1:C3", ["", "", ""], ["", "", ""], ["General", "General", "General"], false];
  expect(await readRow(pane)).toEqual(before);
  await page.keyboard.press("Control+y");
  expect(await readRow(pane)).toEqual(grown);
});

it("a table stays as it is when the add-in writes below it, and when something stood there before", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B4").values = [["Nơi nhận"]];
    await context.sync();
  });
  expect((await readRow(pane))[0]).toBe("Sheet1!A1:C3");
  await typeInCell(page, "A4", "5");
  expect((await readRow(pane))[0]).toBe("Sheet1!A1:C3");
  await goToCell(page, "B4");
  await page.keyboard.press("Delete");
  await typeInCell(page, "A5", "5");
  expect((await readRow(pane))[0]).toBe("Sheet1!A1:C3");
});
