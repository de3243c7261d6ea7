import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
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
