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

/** The table's address, and rows 4 and 5 of the sheet: formulas, values and number formats, and formulas. */
function readPasted(pane: Frame): Promise<unknown[]> {
  return inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Bang").getRange().load("address");
    const first = sheet.getRange("A4:C4").load("formulas,values,numberFormat");
    const second = sheet.getRange("A5:C5").load("formulas");
    await context.sync();
    return [table.address, first.formulas[0], first.values[0], first.numberFormat[0], second.formulas[0]];
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

it("a table takes in rows that are pasted below it, in one step of undo", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F1:G2").values = [
      [5, "a"],
      [6, "b"],
    ];
    sheet.getRange("F1").numberFormat = [["0.0"]];
    await context.sync();
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goToCell(page, "F1:G2");
  await page.keyboard.press("Control+c");
  await goToCell(page, "A4");
  await page.keyboard.press("Control+v");
  const grown = [
    "Sheet1!A1:C5",
    [5, "a", "=A4*2+$E$1"],
    [5, "a", 10],
    ["0.0", "General", "General"],
    [6, "b", "=A5*2+$E$1"],
  ];
  await expect.poll(() => readPasted(pane), { timeout: 5000 }).toEqual(grown);
  await page.keyboard.press("Control+z");
  const nothing = ["", "", ""];
  const before = ["Sheet1!A1:C3", nothing, nothing, ["General", "General", "General"], nothing];
  expect(await readPasted(pane)).toEqual(before);
  await page.keyboard.press("Control+y");
  expect(await readPasted(pane)).toEqual(grown);
});

it("a table takes in text that is pasted from elsewhere, but not past cells that are somebody's", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C6").values = [["Nơi nhận"]];
    await context.sync();
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goToCell(page, "A4");
  await page.evaluate(() => navigator.clipboard.writeText("5\ta\n6\tb\n7\tc"));
  await page.keyboard.press("Control+v");
  await expect.poll(async () => (await readPasted(pane))[0], { timeout: 5000 }).toBe("Sheet1!A1:C5");
  expect((await readPasted(pane))[4]).toEqual([6, "b", "=A5*2+$E$1"]);
});

it("a table takes in rows that are filled by the handle below its last one", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await goToCell(page, "A2:A3");
  const grid = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  // The corner of A3: 46 pixels of headings and a column of 64; 20 and three rows of 20.
  const [x, y] = [(grid?.x ?? 0) + 46 + 64, (grid?.y ?? 0) + 20 + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 20, { steps: 4 });
  await page.mouse.move(x - 20, y + 35, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await readPasted(pane))[0], { timeout: 5000 }).toBe("Sheet1!A1:C5");
  expect((await readPasted(pane))[4]).toEqual([4, "", "=A5*2+$E$1"]);
  await page.keyboard.press("Control+z");
  expect((await readPasted(pane))[0]).toBe("Sheet1!A1:C3");
});

it("a table takes in the column to its right whose heading is typed, and gives it back", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  const columns = (): Promise<unknown[]> =>
    inExcel(pane, async (context) => {
      const table = context.workbook.tables.getItem("Bang");
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      const right = context.workbook.worksheets.getActiveWorksheet().getRange("D1:D2").load("values");
      const { font } = right.getLastRow().format;
      font.load("bold");
      await context.sync();
      return [range.address, table.columns.items.map(({ name }) => name), right.values[0], font.bold];
    });
  await typeInCell(page, "D1", "Số");
  const grown = ["Sheet1!A1:D3", ["Số", "Ngày", "Gấp đôi", "Số2"], ["Số2"], true];
  expect(await columns()).toEqual(grown);
  await page.keyboard.press("Control+z");
  const before = ["Sheet1!A1:C3", ["Số", "Ngày", "Gấp đôi"], [""], false];
  expect(await columns()).toEqual(before);
  await page.keyboard.press("Control+y");
  expect(await columns()).toEqual(grown);
  await page.keyboard.press("Control+z");
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1").values = [["Khác"]];
    sheet.getRange("A3").autoFill("A3:A4", "FillSeries");
    sheet.getRange("B4").copyFrom("B3");
    await context.sync();
  });
  expect((await columns())[0]).toBe("Sheet1!A1:C3");
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
