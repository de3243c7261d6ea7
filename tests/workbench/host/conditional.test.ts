import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("keeps formula, comparison and text formats with what they do to cells, the last one first", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const custom = sheet.getRange("C7:C206").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=AND($B7<>"",$C7="")';
    custom.custom.format.fill.color = "#FFF2CC";
    custom.custom.format.font.color = "#C00000";
    custom.custom.format.font.bold = true;
    const number = sheet.getRange("C7:C20").conditionalFormats.add("CellValue");
    number.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    const text = sheet.getRange("C7:C20").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "TTHC" };
    text.stopIfTrue = true;
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const formats = sheet
      .getRange("C8:C9")
      .conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    const count = sheet.getRange("C100").conditionalFormats.getCount();
    const [text, number, custom] = [0, 1, 2].map((index) => formats.getItemAt(index));
    custom?.custom.rule.load("formula");
    custom?.custom.format.fill.load("color");
    custom?.custom.format.font.load("color,bold,italic");
    const range = custom?.getRange().load("address");
    number?.cellValue.load("rule");
    text?.textComparison.load("rule");
    await context.sync();
    return {
      items: formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      count: count.value,
      formula: custom?.custom.rule.formula,
      fill: custom?.custom.format.fill.color,
      font: custom?.custom.format.font.toJSON(),
      range: range?.address,
      number: number?.cellValue.rule,
      text: text?.textComparison.rule,
    };
  });
  expect(read).toEqual({
    items: [
      ["ContainsText", 0, true],
      ["CellValue", 1, false],
      ["Custom", 2, false],
    ],
    count: 1,
    formula: '=AND($B7<>"",$C7="")',
    fill: "#FFF2CC",
    font: { color: "#C00000", bold: true, italic: null },
    range: "Sheet1!C7:C206",
    number: { formula1: "=0", operator: "LessThan" },
    text: { operator: "Contains", text: "TTHC" },
  });
});

it("reorders, frees part of a range and deletes", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const formula of ["=$A1=1", "=$A1=2"]) {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = formula;
    }
    const formats = sheet.getRange("A1:A9").conditionalFormats.load("items/id");
    await context.sync();
    const last = formats.items[1];
    if (last) last.priority = 0;
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    const first = sheet.getRange("A4").conditionalFormats.getItemAt(0);
    first.custom.rule.load("formula");
    const range = first.getRange().load("address");
    const freed = sheet.getRange("A1:A3").conditionalFormats.getCount();
    await context.sync();
    first.delete();
    const left = sheet.getRange("A4").conditionalFormats.getCount();
    await context.sync();
    return [first.custom.rule.formula, range.address, freed.value, left.value];
  });
  expect(read).toEqual(["=$A4=1", "Sheet1!A4:A9", 0, 1]);
});

it("refuses a part of another type and an unknown type, and names types that it does not stand in for", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      conditionalFormats.add("Custom").cellValue.rule = { formula1: "=0", operator: "LessThan" };
    }),
    await refusal(pane, (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      conditionalFormats.add("Đậm" as "Custom");
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("DataBar");
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "ApiNotFound"]);
});
