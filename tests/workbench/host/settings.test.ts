import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("settings are of one store, are written and deleted, and come back with the file", async () => {
  const workbench = await open();
  const { page, pane } = workbench;
  await pane.evaluate(() => {
    const { settings } = Office.context.document;
    settings.set("đợt", { năm: 2024, tháng: [4, 5] });
    return new Promise((resolve) => settings.saveAsync(resolve));
  });
  const seen = await inExcel(pane, async (context) => {
    const { settings } = context.workbook;
    settings.add("bỏ", 1);
    settings.add("đơn vị", "VP");
    settings.add("đơn vị", "VP <Sở>");
    settings.getItem("bỏ").delete();
    const gone = settings.getItemOrNullObject("bỏ");
    const changed = settings.getItem("đợt");
    changed.value = { năm: 2025 };
    settings.load("items/key,items/value");
    const count = settings.getCount();
    await context.sync();
    return {
      gone: gone.isNullObject,
      count: count.value,
      items: settings.items.map(({ key, value }): [string, unknown] => [key, value]),
    };
  });
  const items = [
    ["đợt", { năm: 2025 }],
    ["đơn vị", "VP <Sở>"],
  ];
  expect(seen).toEqual({ gone: true, count: 2, items });
  expect(await refusal(pane, (context) => context.workbook.settings.getItem("bỏ").load("value"))).toBe(
    "ItemNotFound",
  );

  const file = path.join(await mkdtemp(path.join(tmpdir(), "settings-")), "da-luu.xlsx");
  await writeFile(file, await saveFile(page));
  const again = await openFile(workbench, file);
  expect(
    await again.pane.evaluate(() => [
      Office.context.document.settings.get("đợt") as unknown,
      Office.context.document.settings.get("đơn vị") as unknown,
    ]),
  ).toEqual(items.map(([, value]) => value));
});
