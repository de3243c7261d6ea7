import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { vi as words } from "../../workbench/locales/vi";
import { goToCell, readCell, switchSheet, typeInCell } from "../support/grid";
import { countSyncsFromRest } from "../support/syncs";
import { useWorkbench } from "../support/workbench";
import { inExcel } from "../workbench/host/excel";

const open = useWorkbench();

const finding = (pane: Frame, text: string) => pane.getByRole("listitem").filter({ hasText: text });
/** Waits until there is nothing to say of a cell; other sentences may name it. */
const settled = (pane: Frame, address: string) =>
  pane
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${address}`) })
    .waitFor({ state: "detached" });
const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
/** The button that puts the finding of a cell right. */
const fix = (pane: Frame, label: string, address: string) => button(pane, vi.edits.fix.named(label, address));
const KEEP_PERIOD = vi.edits.fix.writeAndKeep("Tháng 6/2024");

describe("the fix of a finding", () => {
  it("writes one month, keeps the words in Ghi chú, and is taken back by Hoàn tác", async () => {
    const { page, pane, errors } = await open();
    await switchSheet(page, "BTXH");
    await finding(pane, "D11 “6 tháng đầu năm”: Tháng 6/2024 đúng không?").waitFor();
    const before = await readCell(page, "D11:E11");
    const syncs = await countSyncsFromRest(page);
    await fix(pane, KEEP_PERIOD, "D11").click();
    await pane.getByText(vi.edits.written(2)).waitFor();
    await settled(pane, "D11");
    expect(await syncs()).toBe(3); // one to read, one to write, one of the check that follows
    const after = await readCell(page, "D11:E11");
    expect(after).toMatch(/^Tháng 6\/2024\t.*6 tháng đầu năm$/);

    await button(pane, vi.edits.undo(2)).click();
    await finding(pane, "D11 “6 tháng đầu năm”").waitFor();
    expect(await readCell(page, "D11:E11")).toBe(before);
    expect(await button(pane, vi.edits.undo(2)).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("writes nothing where the sheet is protected, and says what to do", async () => {
    const { page, pane } = await open();
    await switchSheet(page, "BTXH");
    await fix(pane, KEEP_PERIOD, "D11").waitFor();
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("BTXH").protection.protect();
      await context.sync();
    });
    await fix(pane, KEEP_PERIOD, "D11").click();
    await pane.getByText(vi.pane.failure.protected).waitFor();
    expect(await readCell(page, "D11")).toBe("6 tháng đầu năm");
  });

  it("writes nothing into a row that the person has filtered away with the heading's button", async () => {
    const { page, pane } = await open();
    await switchSheet(page, "BTXH");
    await fix(pane, KEEP_PERIOD, "D11").waitFor();
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("BTXH").autoFilter.apply("A6:E20");
      await context.sync();
    });
    await goToCell(page, "D6");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("checkbox", { name: "6 tháng đầu năm", exact: true }).uncheck();
    await page.getByRole("button", { name: words.filter.apply, exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await fix(pane, KEEP_PERIOD, "D11").click();
    await pane.getByText(vi.pane.failure.filtered).waitFor();
  });

  it("puts every rule right that has one safe way", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await inExcel(pane, async (context) => {
      const range = context.workbook.worksheets.getItem("VP").getRange("A11:E14");
      range.numberFormat = Array.from({ length: 4 }, () => ["General", "@", "@", "@", "@"]);
      range.values = [
        [5, "Ch\u00ADa c«ng khai thñ tôc", "Ký số 100% văn bản đi", "Tháng 6/2024", ""],
        ["", "và chưa gửi báo cáo", "", "", "Phối hợp"],
        [6, "Hồ sơ trễ hạn".normalize("NFD"), "Xử lý 12 hồ sơ", "Quý II", "=1+1"],
        [9, "Tỷ lệ ký số đạt 88%", "Ký số 100% văn bản", "Tháng 6/2024", ""],
      ];
      await context.sync();
    });
    await fix(pane, vi.edits.fix.toUnicode, "B11").click();
    await settled(pane, "B11");
    await fix(pane, vi.edits.fix.toUnicode, "B13").click();
    await settled(pane, "B13");
    await fix(pane, KEEP_PERIOD, "D13").click();
    await settled(pane, "D13");
    // The keyboard alone: Tab stops once in the list, the arrow keys walk it, Ctrl+Enter puts right.
    await button(pane, vi.pane.check.goToCellName("A14")).focus();
    await page.keyboard.press("Control+Enter");
    await settled(pane, "A14");
    const cells = await inExcel(pane, async (context) => {
      const range = context.workbook.worksheets.getItem("VP").getRange("A11:E14").load("values,formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
    const split = [
      [5, "Chưa công khai thủ tục", "Ký số 100% văn bản đi", "Tháng 6/2024", ""],
      ["", "và chưa gửi báo cáo", "", "", "Phối hợp"],
      [6, "Hồ sơ trễ hạn", "Xử lý 12 hồ sơ", "Tháng 6/2024", "=1+1; Quý II"],
      [7, "Tỷ lệ ký số đạt 88%", "Ký số 100% văn bản", "Tháng 6/2024", ""],
    ];
    expect(cells).toEqual(split);

    await fix(pane, vi.edits.join, "B12").click();
    await pane.getByText(vi.edits.preview.removes([12])).waitFor();
    await button(pane, vi.edits.preview.apply(2)).click();
    await pane.getByText(vi.edits.joined(1)).waitFor();
    await settled(pane, "B12");
    const joined = async (): Promise<unknown[][]> =>
      inExcel(pane, async (context) => {
        const range = context.workbook.worksheets.getItem("VP").getRange("A11:E13").load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    expect(await joined()).toEqual([
      [5, "Chưa công khai thủ tục\nvà chưa gửi báo cáo", "Ký số 100% văn bản đi", "Tháng 6/2024", "Phối hợp"],
      ...split.slice(2),
    ]);
    await button(pane, vi.edits.undoRows(1)).click();
    await pane.getByText(vi.edits.unjoined(1)).waitFor();
    expect(await joined()).toEqual(split.slice(0, 3));
  });
});

describe("rows that were joined", () => {
  it("come back with formulas that mean their own row, also where a row above stays joined", async () => {
    const { pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("VP");
      sheet.getRange("A11:E14").values = [
        [5, "Chưa công khai thủ tục", "Ký số 100% văn bản đi", "Tháng 6/2024", ""],
        ["", "và chưa gửi báo cáo", "", "", ""],
        [6, "Hồ sơ trễ hạn", "Xử lý 12 hồ sơ", "Tháng 6/2024", ""],
        ["", "và chưa trả kết quả", "", "", ""],
      ];
      sheet.getRange("H14").formulas = [['=$B14&" | "&B13']];
      await context.sync();
    });
    await finding(pane, "B14").first().waitFor();
    await button(pane, vi.findingList.fixAllNamed(vi.rules.splitRow)).click();
    await button(pane, vi.edits.preview.apply(2)).click();
    await pane.getByText(vi.edits.joined(2)).waitFor();
    // Somebody goes on with the first of them: it stays joined, and what comes back stands a row higher.
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").getRange("B11").values = [["Chưa công khai, chưa báo cáo"]];
      await context.sync();
    });
    await button(pane, vi.edits.undoRows(2)).click();
    await pane.getByText(vi.edits.unjoined(1)).waitFor();
    const row = await inExcel(pane, async (context) => {
      const range = context.workbook.worksheets.getItem("VP").getRange("B12:H13").load("values,formulas");
      await context.sync();
      const [above, below] = range.values as unknown[][];
      return [above?.[0], below?.[0], below?.[6], (range.formulas as unknown[][])[1]?.[6]];
    });
    const [above, below] = ["Hồ sơ trễ hạn", "và chưa trả kết quả"];
    expect(row).toEqual([above, below, `${below} | ${above}`, '=$B13&" | "&B12']);
  });
});

describe("writing in one way", () => {
  it("shows before and after, leaves what is not chosen, and names what somebody changed meanwhile", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await inExcel(pane, async (context) => {
      const months = context.workbook.worksheets.getItem("VP").getRange("D7:D10");
      months.numberFormat = Array.from({ length: 4 }, () => ["@"]);
      months.values = [["T6"], ["T7"], ["T8"], ["=1+1"]];
      months.getCell(3, 0).numberFormat = [["General"]];
      months.getCell(3, 0).values = [["=5+4"]];
      await context.sync();
    });
    await page.waitForTimeout(1000);
    await button(pane, vi.edits.preview.normaliseTitle).click();
    const item = (address: string) => pane.getByRole("checkbox", { name: new RegExp(`^${address}`) });
    await item("D7").waitFor();
    expect(await item("D10").count()).toBe(0); // a formula
    await item("D7").uncheck();
    await typeInCell(page, "D9", "Tháng 10");
    await pane.getByRole("button", { name: /^Ghi \d+ ô$/ }).click();
    await pane.getByText(vi.edits.leftAlone(["D9"])).waitFor();
    expect(await readCell(page, "D7:D10")).toBe("T6\nTháng 7/2024\nTháng 10\n9");
  });
});

describe("the findings of all units", () => {
  it("lead across sheets, tell what several units have, and go back to a unit as a text", async () => {
    const { page, pane } = await open();
    await inExcel(pane, async (context) => {
      const sheets = context.workbook.worksheets;
      for (const name of ["VP", "NCC", "BTXH"]) {
        sheets.getItem(name).getRange("B8").values = [["Chậm gửi báo cáo tự đánh giá"]];
      }
      await context.sync();
    });
    await pane.getByRole("tab", { name: vi.pane.tabs.sheets }).click();
    await pane.getByRole("searchbox", { name: vi.findingList.searchLabel }).fill("co o 03 don vi");
    for (const name of ["VP", "NCC", "BTXH"]) {
      await finding(pane, `${name} · B8 có ở 03 đơn vị; Văn phòng xác định đơn vị chủ trì.`).waitFor();
    }
    await pane.getByText(/^Đang hiện \d+ trên/).waitFor();
    await button(pane, vi.pane.check.goToCellName("BTXH · B8")).click();
    await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe("B8");
    await pane.getByRole("heading", { level: 1, name: "BTXH" }).waitFor();

    await pane.getByRole("searchbox", { name: vi.findingList.searchLabel }).fill("");
    await pane.getByRole("combobox", { name: vi.findingList.onlyLabel }).selectOption("monthImpossible");
    await finding(pane, "TE-BĐG · D8: không có tháng 13.").waitFor();
    // The frame has no right to the clipboard: the text shows, to be copied by hand.
    const unit = pane.getByRole("listitem").filter({ has: pane.getByText("TE-BĐG", { exact: true }) });
    await unit.getByRole("button", { name: vi.reply.copy("").button }).click();
    await pane.getByText(/Đã chép nội dung gửi lại|Máy không cho chép/).waitFor();
  });
});
