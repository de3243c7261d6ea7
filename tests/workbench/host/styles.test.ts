import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { fixture, open as openBytes, WASM } from "../files/support";
import { openFile, saveFile } from "../../support/files";
import { goToCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

beforeAll(() => initFiles(WASM));

/** The style, colour of the fill and boldness of cells of the first sheet. */
const looks = (pane: Frame, ...addresses: string[]): Promise<unknown> =>
  pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cells = wanted.map((address) => {
          const cell = sheet.getRange(address).load("style");
          cell.format.load("font/bold,fill/color");
          return cell;
        });
        await context.sync();
        return cells.map(({ style, format }) => [style, format.fill.color, format.font.bold]);
      }),
    addresses,
  );

it("one step of undo takes back a style and what its change did to cells, and again", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.styles.add("Nhóm");
    sheet.getRange("A1:A2").values = [["một"], ["hai"]];
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A1:A3").style = "Nhóm";
    await context.sync();
  });
  await inExcel(pane, async (context) => {
    context.workbook.styles.getItem("Nhóm").set({ fill: { color: "#FFF2CC" }, font: { bold: true } });
    await context.sync();
  });
  const changed = ["Nhóm", "#FFF2CC", true];
  expect(await looks(pane, "A1", "A2", "A3")).toEqual([changed, changed, changed]);
  await goToCell(page, "E1");
  await page.keyboard.press("Control+z");
  const before = ["Nhóm", "#FFFFFF", false];
  expect(await looks(pane, "A1", "A2", "A3")).toEqual([before, before, before]);
  await page.keyboard.press("Control+y");
  expect(await looks(pane, "A1", "A2", "A3")).toEqual([changed, changed, changed]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await looks(pane, "A1", "A2")).toEqual([
    ["Normal", "#FFFFFF", false],
    ["Normal", "#FFFFFF", false],
  ]);
  const isThere = await inExcel(pane, async (context) => {
    const style = context.workbook.styles.getItemOrNullObject("Nhóm");
    await context.sync();
    return !style.isNullObject;
  });
  expect(isThere).toBe(false);
});

it("undo brings a deleted style back, with its cells", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2:C2").style = "Bad";
    await context.sync();
  });
  await inExcel(pane, async (context) => {
    context.workbook.styles.getItem("Bad").delete();
    await context.sync();
  });
  expect(await looks(pane, "B2")).toEqual([["Normal", "#FFFFFF", false]]);
  await goToCell(page, "E1");
  await page.keyboard.press("Control+z");
  expect(await looks(pane, "B2:C2")).toEqual([["Bad", "#FFC7CE", false]]);
});

it("a saved workbook has its styles when it is opened again, and new sheets look like its Normal", async () => {
  const workbench = await open({ query: "?blank=1" });
  await inExcel(workbench.pane, async (context) => {
    const { styles, worksheets } = context.workbook;
    styles.getItem("Normal").font.name = "Times New Roman";
    styles.add("Đơn vị");
    styles.getItem("Đơn vị").fill.color = "#DDEBF7";
    styles.getItem("Good").font.bold = true;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1").style = "Đơn vị";
    sheet.getRange("A2").style = "Good";
    sheet.getRange("C:C").style = "Heading 1";
    await context.sync();
  });
  const saved = await saveFile(workbench.page);
  const file = path.join(await mkdtemp(path.join(tmpdir(), "styles-")), "kieu.xlsx");
  await writeFile(file, saved);
  const { pane } = await openFile(workbench, file);
  expect(await looks(pane, "A1", "A2", "C7")).toEqual([
    ["Đơn vị", "#DDEBF7", false],
    ["Good", "#C6EFCE", true],
    ["Heading1", "#FFFFFF", true],
  ]);
  const fonts = await inExcel(pane, async (context) => {
    const { styles, worksheets } = context.workbook;
    styles.getItem("Đơn vị").font.italic = true;
    const [old, added] = [worksheets.getFirst(), worksheets.add("Thêm")].map((sheet) =>
      sheet.getRange("F9").format.font.load("name"),
    );
    const followed = worksheets.getFirst().getRange("A1").format.font.load("italic");
    await context.sync();
    return [old?.name, added?.name, followed.italic];
  });
  expect(fonts).toEqual(["Times New Roman", "Times New Roman", true]);
});

it("sheets of another workbook bring their styles along, those that are here stay as they are", async () => {
  const bytes = fixture("so-lam-viec-chung.xlsx");
  const baseline = await openBytes(bytes);
  const other = structuredClone(baseline);
  const yellow = { ff: "Calibri", fs: 11, bg: { rgb: "#FFFF00" } };
  other.custom = {
    ...other.custom,
    namedStyles: [
      { name: "Normal", builtInId: 0, look: { ff: "Calibri", fs: 11 } },
      { name: "Của bạn", look: yellow },
    ],
  };
  other.styles["styled"] = Object.assign({}, yellow, { styleName: "Của bạn" });
  const row = other.sheets["sheet-1"]?.cellData?.[9];
  if (row?.[2]) row[2].s = "styled";
  const file = Buffer.from(await saveWorkbook(bytes, baseline, other)).toString("base64");
  const { pane } = await open({ query: "?blank=1" });
  const seen = await pane.evaluate(
    (base64) =>
      Excel.run(async (context) => {
        const ids = context.workbook.insertWorksheetsFromBase64(base64);
        await context.sync();
        const cell = context.workbook.worksheets
          .getItem(ids.value[0] ?? "")
          .getRange("C10")
          .load("style");
        context.workbook.styles.getItem("Của bạn").fill.color = "#00FF00";
        cell.format.fill.load("color");
        await context.sync();
        return [cell.style, cell.format.fill.color];
      }),
    file,
  );
  expect(seen).toEqual(["Của bạn", "#00FF00"]);
});

it("a style that a protected sheet has cells of cannot be changed or deleted, nor does it change by half", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").style = "Good";
    sheet.protection.protect();
    await context.sync();
  });
  expect(
    await refusal(pane, (context) => {
      context.workbook.styles.getItem("Good").fill.color = "#000000";
    }),
  ).toBe("AccessDenied");
  expect(
    await refusal(pane, (context) => {
      context.workbook.styles.getItem("Good").delete();
    }),
  ).toBe("AccessDenied");
  const fill = await inExcel(pane, async (context) => {
    const style = context.workbook.styles.getItem("Good").fill.load("color");
    await context.sync();
    return style.color;
  });
  expect(fill).toBe("#C6EFCE");
});
