import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

/** Keys and values of the first two sheets. */
function propertiesOf(pane: Frame): Promise<unknown> {
  return inExcel(pane, async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const both = [first, first.getNext()].map((sheet) =>
      sheet.customProperties.load("items/key,items/value"),
    );
    await context.sync();
    return both.map(({ items }) => items.map(({ key, value }) => [key, value]));
  });
}

it("what programs note of a sheet is set, changed, deleted and comes back with the file", async () => {
  const workbench = await open();
  await inExcel(workbench.pane, async (context) => {
    const { customProperties } = context.workbook.worksheets.getFirst();
    customProperties.add("Đơn vị", "Văn phòng <Sở>");
    customProperties.add("ĐƠN VỊ", "Thanh tra");
    customProperties.add("Bỏ", "x").delete();
    customProperties.add("đợt", "");
    customProperties.getItem("ĐỢT").value = "2";
    context.workbook.worksheets.getFirst().getNext().customProperties.add("a", "b");
    await context.sync();
  });
  const expected = [
    [
      ["Đơn vị", "Thanh tra"],
      ["đợt", "2"],
    ],
    [["a", "b"]],
  ];
  expect(await propertiesOf(workbench.pane)).toEqual(expected);
  const codes = [
    await refusal(workbench.pane, (context) =>
      context.workbook.worksheets.getFirst().customProperties.getItem("Bỏ").load("value"),
    ),
    await refusal(workbench.pane, (context) =>
      context.workbook.worksheets.getFirst().customProperties.add("k".repeat(256), "x"),
    ),
  ];
  expect(codes).toEqual(["ItemNotFound", "InvalidArgument"]);

  const file = path.join(await mkdtemp(path.join(tmpdir(), "noted-")), "ghi-chu.xlsx");
  await writeFile(file, await saveFile(workbench.page));
  const again = await openFile(workbench, file);
  expect(await propertiesOf(again.pane)).toEqual(expected);
  await inExcel(again.pane, async (context) => {
    const { customProperties } = context.workbook.worksheets.getFirst();
    customProperties.getItem("đợt").delete();
    customProperties.getItem("đơn vị").delete();
    await context.sync();
  });
  const left = Object.keys(unzipSync(await saveFile(workbench.page))).filter((name) => name.endsWith(".bin"));
  expect(left).toHaveLength(1);
  expect(await propertiesOf(again.pane)).toEqual([[], [["a", "b"]]]);
});
