import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("a table's sort stays with its columns, sorts what a filter hides too, and comes back with the file", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { pane } = workbench;
  const shown = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C6").values = [
      ["Tên", "Nhóm", "Số"],
      ["d", "x", 1],
      ["B", "y", 2],
      ["a", "x", 3],
      ["b", "y", 4],
      ["c", "x", 5],
    ];
    const table = sheet.tables.add("A1:C6", true);
    table.name = "BangXep";
    table.showTotals = true;
    table.columns.getItem("Nhóm").filter.applyValuesFilter(["x"]);
    table.sort.apply([{ key: 1, ascending: false }, { key: 0 }], true);
    table.columns.add(0, [["TT"], [1], [2], [3], [4], [5], [""]]);
    table.sort.load("fields,matchCase");
    const body = table.getDataBodyRange();
    const [all, visible] = [body.load("values"), body.getVisibleView().load("values")];
    await context.sync();
    const keys = table.sort.fields.map(({ key, ascending }) => [key, ascending]);
    return [
      keys,
      table.sort.matchCase,
      [all, visible].map(({ values }) => values.map((row) => row[1] as unknown)),
    ];
  });
  expect(shown).toEqual([
    [
      [2, false],
      [1, true],
    ],
    true,
    [
      ["b", "B", "a", "c", "d"],
      ["a", "c", "d"],
    ],
  ]);
  expect(
    await refusal(pane, (context) => {
      context.workbook.tables.getItem("BangXep").sort.apply([{ key: 4 }]);
    }),
  ).toBe("InvalidArgument");

  const bytes = await saveFile(workbench.page);
  const table = Object.entries(unzipSync(bytes)).find(([name]) => name.startsWith("xl/tables/"))?.[1];
  expect(strFromU8(table ?? new Uint8Array())).toMatch(
    /<\/autoFilter><sortState caseSensitive="1" ref="A2:D6"><sortCondition descending="1" ref="C2:C6"\/><sortCondition ref="B2:B6"\/><\/sortState><tableColumns/,
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), "sort-")), "da-xep.xlsx");
  await writeFile(file, bytes);
  const again = await openFile(workbench, file);
  const kept = await inExcel(again.pane, async (context) => {
    const { sort } = context.workbook.tables.getItem("BangXep");
    sort.load("fields,matchCase");
    await context.sync();
    return [sort.fields.map(({ key, ascending }) => [key, ascending]), sort.matchCase];
  });
  expect(kept).toEqual([
    [
      [2, false],
      [1, true],
    ],
    true,
  ]);
});
