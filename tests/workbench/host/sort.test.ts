import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("sorts as Excel orders values, keeps cells whole and equal rows in order", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C7");
    range.values = [
      ["Đơn vị", "Điểm", "Gấp đôi"],
      ["Văn phòng", 2, "=B2*2"],
      ["đảng ủy", "", "=B3*2"],
      ["Ân", true, "=B4*2"],
      ["an", 10, "=B5*2"],
      ["bến", "#N/A", "=B6*2"],
      ["Đất đai", "x", "=B7*2"],
    ];
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A6:A7").format.fill.color = "#FF0000";
    const steps: unknown[] = [];
    const look = async (address: string): Promise<void> => {
      const now = sheet.getRange(address).load("formulas");
      await context.sync();
      steps.push((now.formulas as unknown[][]).map((row) => row.join("|")));
    };
    range.sort.apply([{ key: 0, ascending: true }], false, true);
    await look("A1:A7");
    range.sort.apply([{ key: 1, ascending: true }], false, true, "Rows");
    await look("B2:C7");
    range.sort.apply([{ key: 1, ascending: false }], false, true);
    await look("B2:B7");
    range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }, { key: 0 }], false, true);
    await look("A2:A7");
    sheet.getRange("E1:G2").values = [
      [3, 1, 2],
      ["c", "a", "b"],
    ];
    sheet.getRange("E1:G2").sort.apply([{ key: 0 }], false, false, "Columns");
    await look("E1:G2");
    const bold = sheet.getRange("A1:A7").find("Văn phòng", {}).format.font.load("bold");
    await context.sync();
    return [...steps, bold.bold];
  });
  expect(seen).toEqual([
    ["Đơn vị", "an", "Ân", "bến", "đảng ủy", "Đất đai", "Văn phòng"],
    ["2|=B2*2", "10|=B3*2", "x|=B4*2", "true|=B5*2", "#N/A|=B6*2", "|=B7*2"],
    ["#N/A", "true", "x", "10", "2", ""],
    ["bến", "Đất đai", "an", "Ân", "đảng ủy", "Văn phòng"],
    ["1|2|3", "a|b|c"],
    true,
  ]);
});

it("removes rows that repeat", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B6").values = [
      ["Mã", "Tên"],
      ["A", 1],
      ["b", 2],
      ["a", 3],
      ["A", 1],
      ["dưới", ""],
    ];
    const result = sheet.getRange("A1:B5").removeDuplicates([0], true);
    result.load("removed,uniqueRemaining");
    const left = sheet.getRange("A1:B6").load("values");
    await context.sync();
    return [result.removed, result.uniqueRemaining, (left.values as unknown[][]).map((row) => row.join("|"))];
  });
  expect(seen).toEqual([2, 2, ["Mã|Tên", "A|1", "b|2", "|", "|", "dưới|"]]);
});

it("refuses keys that are not there and merged cells", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:B2")
        .sort.apply([{ key: 2 }]);
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").removeDuplicates([], false);
    }),
    await refusal(pane, (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B4");
      range.getCell(0, 0).getResizedRange(0, 1).merge();
      range.sort.apply([{ key: 0 }]);
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidOperation"]);
});
