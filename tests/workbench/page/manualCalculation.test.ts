import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { goToCell, typeInCell } from "../../support/grid";
import { plainWorkbook } from "../../support/plainWorkbook";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

it("a file that is calculated by hand stays so, waits for F9 and is calculated before it is saved", async () => {
  const parts = unzipSync(plainWorkbook([[1, { formula: "A1*10" }]]));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(workbook.replace("</sheets>", '</sheets><calcPr calcMode="manual"/>'));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("</f>", "</f><v>10</v>"));
  const folder = await mkdtemp(path.join(tmpdir(), "manual-"));
  await writeFile(path.join(folder, "tay.xlsx"), zipSync(parts));
  const { page, pane } = await openFile(await open({ query: "?blank=1" }), path.join(folder, "tay.xlsx"));

  await typeInCell(page, "A1", "2");
  await typeInCell(page, "C1", "=A1+1");
  // What was typed has been told of and read by now, and the formula that was typed is calculated.
  await expect.poll(() => read(pane)).toEqual([2, 10, 3, "Manual", "Pending"]);
  await goToCell(page, "A1");
  await page.keyboard.press("F9");
  await expect.poll(() => read(pane)).toEqual([2, 20, 3, "Manual", "Done"]);

  await typeInCell(page, "A1", "3");
  await expect.poll(async () => (await read(pane))[0]).toBe(3);
  await writeFile(path.join(folder, "lai.xlsx"), await saveFile(page));
  const saved = unzipSync(new Uint8Array(await readFile(path.join(folder, "lai.xlsx"))));
  expect(strFromU8(saved["xl/workbook.xml"] ?? new Uint8Array())).toContain('calcMode="manual"');
  expect(await read(pane)).toEqual([3, 30, 4, "Manual", "Done"]);
});

it("the mode that an add-in sets is not kept in the file", async () => {
  const workbench = await open({ query: "?blank=1" });
  await inExcel(workbench.pane, async (context) => {
    context.workbook.application.calculationMode = "Manual";
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  const file = path.join(await mkdtemp(path.join(tmpdir(), "manual-")), "lai.xlsx");
  await writeFile(file, await saveFile(workbench.page));
  const { pane } = await openFile(workbench, file);
  expect((await read(pane))[3]).toBe("Automatic");
});

/** A1, B1 and C1, and how and whether they are calculated. */
function read(pane: Frame): Promise<unknown[]> {
  return inExcel(pane, async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1").load("values");
    const { application } = context.workbook;
    application.load("calculationMode,calculationState");
    await context.sync();
    const values = cells.values[0] as unknown[];
    return [...values, application.calculationMode, application.calculationState];
  });
}
