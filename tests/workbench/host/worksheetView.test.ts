import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("gridlines, headings and the columns' standard width are set and come back with the file", async () => {
  const workbench = await open({ query: "?blank=1" });
  const before = await inExcel(workbench.pane, async (context) => {
    const sheet = context.workbook.worksheets.add("Xem");
    const wide = sheet.getRange("B1");
    wide.format.columnWidth = 90;
    sheet.load("showHeadings,showGridlines,standardWidth,standardHeight");
    await context.sync();
    const { showHeadings, showGridlines, standardWidth, standardHeight } = sheet;
    sheet.set({ showHeadings: false, showGridlines: false, standardWidth: 12 });
    await context.sync();
    return [showHeadings, showGridlines, standardWidth, standardHeight];
  });
  expect(before).toEqual([true, true, 8.43, 15]);

  const file = path.join(await mkdtemp(path.join(tmpdir(), "view-")), "cach-xem.xlsx");
  await writeFile(file, await saveFile(workbench.page));
  const { pane } = await openFile(workbench, file);
  const after = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Xem").load("showHeadings,showGridlines,standardWidth");
    const other = context.workbook.worksheets.getFirst().load("showHeadings,showGridlines,standardWidth");
    const widths = ["A1", "B1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
    await context.sync();
    return [
      [sheet, other].map((one) => [one.showHeadings, one.showGridlines, one.standardWidth]),
      widths.map(({ columnWidth }) => columnWidth),
    ];
  });
  // 12 digits of 7 pixels and 5 more, in points.
  expect(after).toEqual([
    [
      [false, false, 12],
      [true, true, 8.43],
    ],
    [66.75, 90],
  ]);
  expect(
    await refusal(pane, (context) => {
      context.workbook.worksheets.getFirst().standardWidth = 256;
    }),
  ).toBe("InvalidArgument");
});
