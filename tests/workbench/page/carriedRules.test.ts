import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

/** A1:B3 with a list in A, a message in B, a colour over both, and another list in A5. */
function makeTable(pane: Frame): Promise<void> {
  return inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Tháng", "Số"],
      ["Tháng 6", 1],
      ["Tháng 7", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Bang";
    const list = sheet.getRange("A2:A3").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "Tháng 6,Tháng 7" } };
    sheet.getRange("B2:B3").dataValidation.prompt = { showPrompt: true, title: "Số", message: "Ghi số" };
    sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "Khác" } };
    const { custom } = sheet.getRange("A2:B3").conditionalFormats.add("Custom");
    custom.rule.formula = "=$B2>5";
    custom.format.fill.color = "#FFF2CC";
    await context.sync();
  });
}

/** The table's range, what each of A4, A5 and B4 has for a validation, and where the colour reaches. */
function readRules(pane: Frame): Promise<unknown[]> {
  return inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Bang").getRange().load("address");
    const lists = ["A4", "A5"].map((cell) => sheet.getRange(cell).dataValidation.load("rule"));
    const message = sheet.getRange("B4").dataValidation.load("prompt");
    const formats = sheet.getRange().conditionalFormats.load("items/type");
    await context.sync();
    const ranges = formats.items.map((format) => format.getRange().load("address"));
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    return [
      table.address,
      ...lists.map(({ rule }) => rule.list?.source ?? null),
      message.prompt.title,
      ranges.map(({ address }) => address),
      rules.map(({ formula }) => formula),
    ];
  });
}

const rules = (lastRow: number, list: string | null, message: string, colourTo = lastRow): unknown[] => [
  `Sheet1!A1:B${lastRow}`,
  list,
  "Khác",
  message,
  [`Sheet1!A2:B${colourTo}`],
  ["=$B2>5"],
];

it("rows that a table takes in have its lists, messages and colours, and lose them when that is undone", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  expect(await readRules(pane)).toEqual(rules(3, null, ""));
  await typeInCell(page, "B4", "6");
  expect(await readRules(pane)).toEqual(rules(4, "Tháng 6,Tháng 7", "Số"));
  await page.keyboard.press("Control+z");
  expect(await readRules(pane)).toEqual(rules(3, null, ""));
  await page.keyboard.press("Control+y");
  expect(await readRules(pane)).toEqual(rules(4, "Tháng 6,Tháng 7", "Số"));

  // A list that stands in a cell already stays.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goToCell(page, "A5");
  await page.evaluate(() => navigator.clipboard.writeText("Tháng 6\t7\nTháng 7\t8"));
  await page.keyboard.press("Control+v");
  const pasted = rules(6, "Tháng 6,Tháng 7", "Số");
  await expect.poll(() => readRules(pane), { timeout: 5000 }).toEqual(pasted);
});

it.each(["rows.add", "resize"])("rows that the add-in gives a table by %s have them, too", async (way) => {
  const { pane } = await open({ query: "?blank=1" });
  await makeTable(pane);
  await pane.evaluate(
    (how) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Bang");
        if (how === "resize") table.resize("A1:B4");
        else table.rows.add(undefined, [["Tháng 6", 6]]);
        await context.sync();
      }),
    way,
  );
  expect(await readRules(pane)).toEqual(rules(4, "Tháng 6,Tháng 7", "Số"));
});
