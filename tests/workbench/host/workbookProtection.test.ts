import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("a locked structure keeps the sheets as they are, is saved with its password and opened with it", async () => {
  const workbench = await open();
  await inExcel(workbench.pane, async (context) => {
    context.workbook.protection.protect("test");
    await context.sync();
  });
  const bytes = await saveFile(workbench.page);
  const parts = unzipSync(bytes);
  const root = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  expect(root).toMatch(/<workbookProtection workbookPassword="CBEB" lockStructure="1"\/>\s*<bookViews/);

  const file = path.join(await mkdtemp(path.join(tmpdir(), "locked-")), "da-khoa.xlsx");
  await writeFile(file, bytes);
  const { pane } = await openFile(workbench, file);
  const codes = [
    await refusal(pane, (context) => context.workbook.worksheets.add("Thêm")),
    await refusal(pane, (context) => context.workbook.protection.protect()),
    await refusal(pane, (context) => context.workbook.protection.unprotect("sai")),
  ];
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "InvalidArgument"]);
  const state = await inExcel(pane, async (context) => {
    const { protection, worksheets } = context.workbook;
    worksheets.getFirst().getRange("A40").values = [["ô vẫn ghi được"]];
    protection.unprotect("test");
    worksheets.add("Thêm");
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
  expect(state).toBe(false);
  const opened = unzipSync(await saveFile(workbench.page));
  expect(strFromU8(opened["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("workbookProtection");
});
