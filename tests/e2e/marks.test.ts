import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { FIXTURES, openFile, saveFile } from "../support/files";
import { typeInCell } from "../support/grid";
import { countSyncs, restAddin } from "../support/syncs";
import { useWorkbench } from "../support/workbench";
import { canonicalXml } from "../support/xml";
import { inExcel } from "../workbench/host/excel";

const open = useWorkbench();
const SAMPLE = path.join(FIXTURES, "so-lam-viec-chung.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "marks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { marks } = vi;
const { checkTexts } = vi.form;
const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

/** Opens the page of the marks and waits for its heading. */
async function openMarks(pane: Frame, command: string = marks.add): Promise<void> {
  await button(pane, command).click();
  await pane.getByRole("heading", { name: command }).waitFor();
}

async function add(pane: Frame): Promise<void> {
  await openMarks(pane);
  await button(pane, marks.apply).click();
  await pane.getByText(/^Đã thêm/).waitFor();
}

async function takeOff(pane: Frame): Promise<void> {
  await openMarks(pane, marks.open);
  await button(pane, marks.takeOff).click();
  await pane.getByText(/^Đã bỏ/).waitFor();
}

const valuesOf = (pane: Frame, address: string): Promise<unknown[]> =>
  pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells).load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      }),
    address,
  );

/** What stands on the sheet in front besides the looks of its cells. */
const contentOf = (pane: Frame) =>
  inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange("A1:H70").load("formulas");
    const formats = sheet.getRange().conditionalFormats.load("items/type");
    const names = sheet.names.load("items/name,items/formula,items/visible");
    const tables = sheet.tables.load("items/name");
    const lists = Array.from({ length: 70 * 6 }, (_, at) =>
      sheet.getCell(at % 70, Math.floor(at / 70)).dataValidation.load("type,rule,prompt"),
    );
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    const ranges = [
      ...formats.items.map((format) => format.getRange()),
      ...tables.items.map((table) => table.getRange()),
    ].map((range) => range.load("address"));
    await context.sync();
    return {
      formulas: cells.formulas as unknown[][],
      rules: rules.map(({ formula }) => formula),
      names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
      lists: lists.map(({ type, rule, prompt }) => JSON.stringify({ type, rule, prompt })),
      ranges: ranges.map(({ address }) => address),
    };
  });

/** A sheet as somebody makes it: an Excel table without TT and Ghi chú, with a colour and a list of their own. */
const makeByHand = (pane: Frame): Promise<void> =>
  inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").values = [["Đơn vị:"]];
    sheet.getRange("B3:D6").values = [
      ["Tồn tại, hạn chế", "Giải pháp", "Thời gian hoàn thành"],
      ["Chưa công khai TTHC", "", "Tháng 6/2024"],
      ["Chậm gửi báo cáo CCHC", "Gửi trước 02 ngày", ""],
      ["Chưa công khai TTHC", "Niêm yết đủ", "Tháng 6/2024"],
    ];
    sheet.tables.add("B3:D6", true);
    const theirs = sheet.getRange("C4:C6").conditionalFormats.add("Custom");
    theirs.custom.rule.formula = "=LEN($C4)>100";
    theirs.custom.format.fill.color = "#FF0000";
    sheet.getRange("D5").dataValidation.rule = { list: { inCellDropDown: true, source: "Quý I,Quý II" } };
    await context.sync();
  });

describe("Thêm danh sách, tô màu", () => {
  it("marks a sheet of the shared workbook, and another session takes it off without a trace", async () => {
    const workbench = await openFile(await open({ query: "?blank=1" }), SAMPLE);
    const { pane, page } = workbench;
    await openMarks(pane);
    await pane.getByText(marks.adds.check("F6:F11")).waitFor();
    for (const sentence of [
      marks.adds.count("F5"),
      marks.adds.colours("B7:B61, C7:C61, D7:D61"),
      marks.adds.month("D7:D61"),
      marks.isPrinted("F"),
    ]) {
      expect(await pane.getByText(sentence).isVisible()).toBe(true);
    }
    expect(await valuesOf(pane, "F5:F7")).toEqual(["", "", ""]); // said first, written only when asked
    await page.keyboard.press("Enter"); // the button has the focus
    await pane.getByText(marks.added("VP", "F6:F11", 5)).waitFor();
    const { remedy, count } = checkTexts;
    expect(await valuesOf(pane, "F5:F11")).toEqual([count.join("2"), "Kiểm tra", "", remedy, "", remedy, ""]);

    const file = path.join(folder, "marked.xlsx");
    writeFileSync(file, await saveFile(page));
    const later = await openFile(workbench, file);
    await openMarks(later.pane, marks.open);
    await later.pane.getByText(marks.complete("VP")).waitFor(); // pressing again adds nothing
    await button(later.pane, marks.cancel).click();
    await takeOff(later.pane);

    const [before, after] = [readFileSync(SAMPLE), await saveFile(page)].map((bytes) => unzipSync(bytes));
    const sheets = Object.keys(before ?? {}).filter((part) => part.startsWith("xl/worksheets/"));
    expect(sheets.length).toBeGreaterThan(10);
    const xml = (parts: Record<string, Uint8Array> | undefined, part: string): string =>
      canonicalXml(parts?.[part] ?? new Uint8Array());
    for (const part of sheets) expect(xml(after, part)).toBe(xml(before, part));
    const names = (parts: Record<string, Uint8Array> | undefined): string =>
      /<definedNames.*<\/definedNames>/s.exec(xml(parts, "xl/workbook.xml"))?.[0] ?? "";
    expect(names(after)).toBe(names(before));
    expect(workbench.errors).toEqual([]);
  });

  it("keeps the shape of a table made by hand, its colour and its list, and takes off only its own", async () => {
    const { pane, page } = await open({ query: "?blank=1" });
    await makeByHand(pane);
    const before = await contentOf(pane);
    await add(pane);
    // One column stays free beside the table; the columns that it lacks are not asked for.
    const { remedy, month, duplicate, count } = checkTexts;
    expect(await valuesOf(pane, "E3:E6")).toEqual(["", "", "", ""]);
    await expect
      .poll(() => valuesOf(pane, "F2:F6"), { timeout: 10_000 })
      .toEqual([count.join("2"), "Kiểm tra", remedy, month, `${duplicate} 4`]);
    const marked = await contentOf(pane);
    expect(marked.names.map(({ visible }) => visible)).not.toContain(true);
    expect(marked.rules).toHaveLength(before.rules.length + 4);
    expect(marked.ranges.at(-1)).toBe(before.ranges.at(-1));
    expect(marked.lists[3 * 70 + 4]).toBe(before.lists[3 * 70 + 4]); // D5
    expect(marked.lists[3 * 70 + 3]).not.toBe(before.lists[3 * 70 + 3]);
    await pane.getByText("Còn 2 ô chưa ghi", { exact: false }).waitFor({ state: "detached" }); // no unit's name

    // Somebody writes over one formula and makes another list of one cell.
    await typeInCell(page, "F5", "Chờ phòng TCCB");
    await inExcel(pane, async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("D6");
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: "Quý III,Quý IV" } };
      await context.sync();
    });
    const { lists } = await contentOf(pane);
    await takeOff(pane);
    await pane.getByText(marks.kept(["F5"])).waitFor();
    const after = await contentOf(pane);
    expect(after.formulas[4]?.[5]).toBe("Chờ phòng TCCB");
    expect(after.lists[3 * 70 + 5]).toBe(lists[3 * 70 + 5]); // D6
    const expected = structuredClone(before);
    expected.formulas[4]?.splice(5, 1, "Chờ phòng TCCB");
    expected.lists.splice(3 * 70 + 5, 1, lists[3 * 70 + 5] ?? "");
    expect(after).toEqual(expected);
  });

  it("marks the rows of an Excel table alone, and takes off what the table has carried on since", async () => {
    const { pane, page } = await open({ query: "?blank=1" });
    await makeByHand(pane);
    const before = await contentOf(pane);
    await add(pane);
    const marked = await contentOf(pane);
    const sheet = before.ranges[0]?.split("!")[0] ?? "";
    const ours = marked.ranges.filter((range) => !before.ranges.includes(range));
    // Over C4:C6 somebody has a colour already.
    expect([...new Set(ours)].sort()).toEqual([`${sheet}!B4:B6`, `${sheet}!D4:D6`]);
    expect(marked.ranges.filter((range) => range === `${sheet}!C4:C6`)).toHaveLength(2);
    const month = (row: number): number => 3 * 70 + row - 1;
    expect(marked.lists[month(7)]).toBe(before.lists[month(7)]);

    await typeInCell(page, "B7", "Chưa rà soát quy trình");
    const grown = await contentOf(pane);
    expect(grown.lists[month(7)]).toBe(marked.lists[month(6)]);
    expect(grown.ranges).toContain(`${sheet}!D4:D7`);
    await takeOff(pane);
    const after = await contentOf(pane);
    expect(after.lists).toEqual(before.lists);
    expect(after.names).toEqual(before.names);
    expect(after.rules).toEqual(before.rules);
  });

  it("goes on with the rows that were added since, in four syncs", async () => {
    const { pane, page } = await open();
    await add(pane);
    const first = await contentOf(pane);
    await typeInCell(page, "B12", "Chưa công khai TTHC");
    await openMarks(pane, marks.open);
    await pane.getByText(marks.adds.formulas("F12", 1)).waitFor();
    await button(pane, marks.apply).click();
    await pane.getByText(marks.extended("VP")).waitFor();
    const missing = [checkTexts.remedy, checkTexts.month].join(checkTexts.separator);
    await expect.poll(() => valuesOf(pane, "F12"), { timeout: 10_000 }).toEqual([missing]);
    expect((await contentOf(pane)).rules).toEqual(first.rules);

    // Beyond the cells that were marked, with a signature below.
    await typeInCell(page, "B62", "Chưa rà soát quy trình");
    await typeInCell(page, "A64", "Nơi nhận:");
    await pane.getByText(/6 dòng/).waitFor();
    await openMarks(pane, marks.open);
    await pane.getByText(marks.adds.formulas("F13:F63", 51)).waitFor();
    await restAddin(page, pane);
    const syncs = await countSyncs(page);
    await button(pane, marks.apply).click();
    await pane.getByText(marks.extended("VP")).waitFor();
    // What there is, where the names point, the lists of single cells where these differ, and what is written.
    expect(await syncs()).toBe(4);
    await expect.poll(() => valuesOf(pane, "F62"), { timeout: 10_000 }).toEqual([missing]);
    expect(await valuesOf(pane, "F5")).toEqual([checkTexts.count.join("6")]);
    const grown = await contentOf(pane);
    expect(grown.rules).toEqual(first.rules);
    expect(grown.ranges.map((range) => range.replace("63", "61"))).toEqual(first.ranges);
  });

  it("shows the new plan where somebody has written meanwhile, and overwrites nothing", async () => {
    const { pane, page } = await open();
    // Where Kiểm tra is not printed it goes on below the table, for rows that are written later.
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").pageLayout.setPrintArea("A:G");
      await context.sync();
    });
    await openMarks(pane);
    await pane.getByText(marks.adds.check("H6:H61")).waitFor();
    expect(await pane.getByText(marks.isPrinted("H")).count()).toBe(0);
    await typeInCell(page, "H8", "Ý kiến của Văn phòng");
    await button(pane, marks.apply).click();
    await pane.getByText(marks.changed).waitFor();
    await pane.getByText(marks.adds.check("I6:I61")).waitFor();
    await button(pane, marks.apply).click();
    await pane.getByText(marks.added("VP", "I6:I61", 55)).waitFor();
    expect(await valuesOf(pane, "H8")).toEqual(["Ý kiến của Văn phòng"]);
  });

  it("writes nothing into a protected or filtered sheet", async () => {
    const { pane } = await open();
    const before = await contentOf(pane);
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").protection.protect();
      await context.sync();
    });
    await button(pane, marks.add).click();
    await pane.getByText(vi.pane.failure.protected).waitFor();
    await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("VP");
      sheet.protection.unprotect();
      sheet.getRange("8:8").rowHidden = true;
      await context.sync();
    });
    await button(pane, vi.pane.recheck).click();
    await pane.getByText(vi.pane.failure.filtered).waitFor();
    await button(pane, marks.back).click();
    expect(await contentOf(pane)).toEqual(before);

    // Protected after the preview.
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").getRange("8:8").rowHidden = false;
      await context.sync();
    });
    await openMarks(pane);
    await button(pane, marks.apply).waitFor();
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").protection.protect();
      await context.sync();
    });
    await button(pane, marks.apply).click();
    await pane.getByText(vi.pane.failure.protected).waitFor();
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").protection.unprotect();
      await context.sync();
    });
    expect(await contentOf(pane)).toEqual(before);
  });

  it("says so where a form has it already, and where somebody has a column Kiểm tra", async () => {
    const { pane, page } = await open();
    await typeInCell(page, "F6", "Kiểm tra");
    await openMarks(pane, marks.open);
    await pane.getByText(marks.refused.checkTaken("F6")).waitFor();
    await button(pane, marks.back).click();

    await button(pane, vi.pane.createForm).first().click();
    await pane.getByRole("textbox", { name: vi.pane.create.unit }).fill("Phòng Việc làm");
    await pane.getByRole("button", { name: vi.pane.create.submit, exact: true }).last().click();
    await pane.getByText(vi.pane.create.created("Phòng Việc làm", 5)).waitFor();
    await pane.getByText("Phòng Việc làm · 0 dòng").waitFor();
    await openMarks(pane, marks.open);
    await pane.getByText(marks.refused.ownForm).waitFor();
    expect(await button(pane, marks.takeOff).count()).toBe(0);
  });
});
