import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { circulatedWorkbook } from "../files/circulated";

const open = useWorkbench();

/** The elements of cells of the first sheet. */
function cells(file: Uint8Array, ...names: string[]): (string | undefined)[] {
  const sheet = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return names.map((name) => new RegExp(`<c r="${name}"(?:[^>]*/>|.*?</c>)`).exec(sheet)?.[0]);
}

it("an old array formula moves with inserted rows, is calculated, and stays one; it has no spill", async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "arrays-")), "mang.xlsx");
  await writeFile(file, circulatedWorkbook());
  const { page, pane } = await openFile(await open({ query: "?blank=1" }), file);
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const before = sheet.getRange("B15:B16").load("values,hasSpill,savedAsArray");
      await context.sync();
      const read = [before.values, before.hasSpill, before.savedAsArray];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A8:A9").values = [[5], [6]];
      const after = sheet.getRange("B16:B17").load("values,formulas");
      await context.sync();
      return [...read, after.values, after.formulas[0]?.[0] as unknown];
    }),
  );
  expect(seen).toEqual([[[2], [4]], false, true, [[10], [12]], "=A8:A9*2"]);
  expect(cells(await saveFile(page), "B16", "B17")).toEqual([
    '<c r="B16"><f t="array" ref="B16:B17">A8:A9*2</f><v>10</v></c>',
    '<c r="B17"><v>12</v></c>',
  ]);
});
