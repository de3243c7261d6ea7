import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("?excel=2021 answers as Excel LTSC 2021: its requirement sets, and none of what is newer", async () => {
  const { pane } = await open({ query: "?blank=1&excel=2021" });
  const supported = await pane.evaluate(() =>
    (
      [
        ["ExcelApi", "1.14"],
        ["ExcelApi", "1.15"],
        ["SharedRuntime", "1.1"],
        ["SharedRuntime", "1.2"],
        ["KeyboardShortcuts", "1.1"],
      ] as const
    ).map(([set, version]) => Office.context.requirements.isSetSupported(set, version)),
  );
  expect(supported).toEqual([true, false, true, false, false]);
  // ExcelApi 1.16: learn.microsoft.com/javascript/api/excel/excel.range
  const newer = await refusal(pane, (context) => context.workbook.getActiveCell().load("valuesAsJson"));
  expect(newer).toBe("ApiNotFound");
  // ExcelApi 1.13, and so still there.
  const address = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:B3", true);
    table.resize("A1:B5");
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A1:B5");
});

it("without a version it answers as Excel on the web", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const supported = await pane.evaluate(() =>
    ["ExcelApi 1.21", "ExcelApiOnline 1.1", "ExcelApiDesktop 1.1"].map((set) => {
      const [name = "", version] = set.split(" ");
      return Office.context.requirements.isSetSupported(name, version);
    }),
  );
  expect(supported).toEqual([true, true, false]);
});
