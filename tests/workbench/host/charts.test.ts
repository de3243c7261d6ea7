import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { goToCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("charts are made, placed, drawn, saved, found again, changed and deleted", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, pane } = workbench;
  const made = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["", 2023, 2024],
      ["Thể chế", 3, 2],
      ["TTHC", 5, 1],
      ["Tài chính", 2, 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.name = "Điểm";
    chart.title.text = "Điểm bị trừ & lý do";
    chart.setPosition("E2", "J15");
    chart.legend.position = "Right";
    chart.load("name,chartType,left,top,width,height");
    chart.series.load("items/name");
    const pie = sheet.charts.add("Pie", sheet.getRange("A2:B4"));
    pie.left = 20;
    pie.top = 300;
    pie.width = 200;
    pie.height = 150;
    pie.legend.visible = false;
    pie.load("name,left,top,width,height");
    sheet.charts.load("count");
    await context.sync();
    const { left, top, width, height } = pie;
    return {
      chart: [chart.name, chart.chartType, chart.left, chart.top, chart.width, chart.height],
      series: chart.series.items.map(({ name }) => name),
      pie: [pie.name, left, top, width, height],
      count: sheet.charts.count,
    };
  });
  expect(made).toEqual({
    // A blank workbook's columns are 64 pixels wide and its rows 20 high: E2 to J15.
    chart: ["Điểm", "ColumnClustered", 4 * 48, 15, 6 * 48, 14 * 15],
    series: ["2023", "2024"],
    pie: ["Chart 2", 20, 300, 200, 150],
    count: 2,
  });
  await page.getByRole("img", { name: "Điểm bị trừ & lý do" }).waitFor();
  const missing = await refusal(pane, (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.getItem("Không có").delete();
  });
  expect(missing).toBe("ItemNotFound");

  const file = path.join(await mkdtemp(path.join(tmpdir(), "charts-")), "bieu-do.xlsx");
  await writeFile(file, await saveFile(page));
  const again = await openFile(workbench, file);
  await page.getByRole("img", { name: "Điểm bị trừ & lý do" }).waitFor();
  const read = await inExcel(again.pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.load("items/name,items/chartType,items/width,items/title/text,items/legend/position");
    const series = sheet.charts.getItem("điểm").series.load("items/name");
    const none = sheet.charts.getItemOrNullObject("Không có");
    await context.sync();
    const [chart, pie] = sheet.charts.items;
    const before = sheet.charts.items.map(({ name, chartType }) => [name, chartType]);
    chart?.setData(sheet.getRange("A1:B4"));
    chart?.series.load("items/name");
    pie?.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    return {
      before,
      place: [chart?.title.text, chart?.legend.position],
      series: series.items.map(({ name }) => name),
      none: none.isNullObject,
      after: chart?.series.items.map(({ name }) => name),
      count: count.value,
    };
  });
  expect(read).toEqual({
    before: [
      ["Điểm", "ColumnClustered"],
      ["Chart 2", "Pie"],
    ],
    place: ["Điểm bị trừ & lý do", "Right"],
    series: ["2023", "2024"],
    none: true,
    after: ["2023"],
    count: 1,
  });
});

it("charts and the references of their series follow cells as their placement says, in the file too", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, pane } = workbench;
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["", "Điểm"],
      ["Thể chế", 3],
      ["TTHC", 5],
    ];
    for (const [name, start, end] of [
      ["Theo ô", "D5", "E10"],
      ["Giữ cỡ", "F5", "G10"],
      ["Giữ chỗ", "H5", "I10"],
    ]) {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      chart.name = name ?? "";
      chart.setPosition(start ?? "", end);
    }
    await context.sync();
  });
  // Nothing but a file has charts that do not move and grow with their cells.
  const parts = unzipSync(new Uint8Array(await saveFile(page)));
  const drawing = strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array());
  const placements = ["twoCell", "oneCell", "absolute"].values();
  parts["xl/drawings/drawing1.xml"] = strToU8(
    drawing.replace(/<xdr:twoCellAnchor/g, (tag) => `${tag} editAs="${String(placements.next().value)}"`),
  );
  // The look of a chart is more than the workbench knows.
  const looks = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  parts["xl/charts/chart1.xml"] = strToU8(looks.replace('gapWidth val="150"', 'gapWidth val="77"'));
  const folder = await mkdtemp(path.join(tmpdir(), "charts-"));
  await writeFile(path.join(folder, "bieu-do.xlsx"), zipSync(parts));
  const opened = await openFile(workbench, path.join(folder, "bieu-do.xlsx"));
  expect(await places(opened.pane)).toEqual([
    [60, 90, "Điểm"],
    [60, 90, "Điểm"],
    [60, 90, "Điểm"],
  ]);

  // Two rows above, one within, all that the charts begin at.
  await inExcel(opened.pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("9:9").insert("Down");
    sheet.name = "Biểu 1";
    await context.sync();
  });
  const moved = [
    [90, 105, "Điểm"],
    [90, 90, "Điểm"],
    [60, 90, "Điểm"],
  ];
  expect(await places(opened.pane)).toEqual(moved);
  await inExcel(opened.pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("6:8").delete("Up");
    await context.sync();
  });
  expect(await places(opened.pane)).toEqual([
    [75, 75, "Điểm"],
    [75, 90, "Điểm"],
    [60, 90, "Điểm"],
  ]);
  await goToCell(page, "A1");
  await page.keyboard.press("Control+z");
  await expect.poll(() => places(opened.pane)).toEqual(moved);

  await writeFile(path.join(folder, "lai.xlsx"), await saveFile(page));
  const saved = unzipSync(new Uint8Array(await readFile(path.join(folder, "lai.xlsx"))));
  const chart = strFromU8(saved["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect([chart.includes('gapWidth val="77"'), chart.includes("'Biểu 1'!$B$4:$B$5")]).toEqual([true, true]);
  const again = await openFile(opened, path.join(folder, "lai.xlsx"));
  expect(await places(again.pane)).toEqual(moved);
});

/** Top and height of each chart, in points, and the name of its series. */
function places(pane: Frame): Promise<unknown[]> {
  return inExcel(pane, async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load("items/top,items/height,items/series/items/name");
    await context.sync();
    return charts.items.map(({ top, height, series }) => [top, height, series.items[0]?.name]);
  });
}
