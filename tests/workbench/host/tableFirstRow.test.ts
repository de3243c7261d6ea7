import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";

const open = useWorkbench();

it("the first row of a table of headings alone stands in its blank row, also once it has been saved", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, pane } = workbench;
  const added = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [["X", "Y"]];
    sheet.getRange("A4").values = [["dưới bảng"]];
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    const first = table.getDataBodyRange().load("address,values");
    await context.sync();
    table.rows.deleteRowsAt(0, 2);
    table.rows.add(0, [[5, 6]]);
    const emptied = table.getDataBodyRange().load("address,values");
    const below = sheet.getRange("A3:A6").load("values");
    sheet.getRange("D1").values = [["Để trống"]];
    sheet.tables.add("D1", true).name = "Trong";
    sheet.getRange("F1:F2").values = [["Có dòng"], [""]];
    sheet.tables.add("F1:F2", true).rows.add(undefined, [[1]]);
    const rows = sheet.getRange("F2:F3").load("values");
    await context.sync();
    return [first.address, first.values, emptied.address, emptied.values, below.values.flat(), rows.values];
  });
  expect(added).toEqual([
    "Sheet1!A2:B3",
    [
      [1, 2],
      [3, 4],
    ],
    "Sheet1!A2:B2",
    [[5, 6]],
    // Room was made for the blank row, and what went in below it has come out again.
    ["", "", "dưới bảng", ""],
    [[""], [1]],
  ]);

  const bytes = new Uint8Array(await saveFile(page));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/tables/"));
  const waiting = parts.map(([, part]) => strFromU8(part)).filter((xml) => xml.includes('insertRow="1"'));
  expect(waiting.map((xml) => /displayName="(\w+)"/.exec(xml)?.[1])).toEqual(["Trong"]);
  const file = path.join(await mkdtemp(path.join(tmpdir(), "tables-")), "bang.xlsx");
  await writeFile(file, bytes);
  const { pane: reopened } = await openFile(workbench, file);
  const values = await inExcel(reopened, async (context) => {
    const table = context.workbook.tables.getItem("Trong");
    table.rows.add(undefined, [["đầu"]]);
    const range = table.getRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["Để trống"], ["đầu"]]);
});
