import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { clearCells, goToCell, readCell, switchSheet, typeInCell } from "../support/grid";
import { slowDown } from "../support/situations";
import { countSyncsFromRest } from "../support/syncs";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const finding = (pane: Frame, text: string) => pane.getByRole("listitem").filter({ hasText: text });

describe("the live check", () => {
  it("names what must be completed, and lets a finding go once its cell is put right", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await finding(pane, "C10 chưa ghi giải pháp").waitFor();

    await typeInCell(page, "C8", "Kiểm tra 03 đơn vị, thông báo kết luận sau 10 ngày");
    await finding(pane, "C8 chưa ghi giải pháp").waitFor({ state: "detached" });
    expect(await finding(pane, "C10 chưa ghi giải pháp").count()).toBe(1);
  });

  it("follows the sheet in front", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await switchSheet(page, "TE-BĐG");
    await finding(pane, "D8: không có tháng 13.").waitFor();
    await switchSheet(page, "CC PCTNXH");
    await finding(pane, "D9 “Thường xuyên”: đề nghị thêm tháng kiểm tra").waitFor();
    await switchSheet(page, "Thanh tra");
    await finding(pane, "D7 ngoài năm 2024; nếu đúng, ghi lý do.").waitFor();
  });

  it("goes to the cell of a finding", async () => {
    const { page, pane } = await open();
    await pane.getByRole("button", { name: vi.pane.check.goToCellName("C10") }).click();
    await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe("C10");
  });

  it("waits with a row that is being typed until the person leaves it", async () => {
    const { page, pane } = await open();
    await finding(pane, "C10 chưa ghi giải pháp").waitFor();
    await goToCell(page, "B11");
    await page.keyboard.type("Chậm gửi báo cáo quý III");
    await page.keyboard.press("Tab");
    // The rest of the row is still to come: long after the debounce nothing is asked of it.
    await page.waitForTimeout(1200);
    expect(await finding(pane, "C11").count()).toBe(0);
    await page.keyboard.type("Gửi trước hạn 02 ngày");
    await page.keyboard.press("Enter");
    await finding(pane, "D11 chưa ghi thời gian hoàn thành.").waitFor();
    expect(await finding(pane, "C11").count()).toBe(0);
  });

  it("waits with it, too, where Excel answers late and the answer holds what was typed meanwhile", async () => {
    const { page, pane } = await open();
    await finding(pane, "C10 chưa ghi giải pháp").waitFor();
    await slowDown(page, 1500);
    await goToCell(page, "B11");
    await page.waitForTimeout(600); // the check of the new selection is on its way
    await page.keyboard.type("Chậm gửi báo cáo quý III");
    await page.keyboard.press("Tab");
    await page.waitForTimeout(4000);
    expect(await finding(pane, "C11").count()).toBe(0);
    await slowDown(page, 0);
    await goToCell(page, "B13");
    await finding(pane, "C11 chưa ghi giải pháp").waitFor();
  });

  it("follows paste, deletion, undo and inserted rows", async () => {
    const { page, pane } = await open();
    await finding(pane, "C10 chưa ghi giải pháp").waitFor();

    await clearCells(page, "C7:D7");
    await goToCell(page, "B13"); // as long as the person stays in the row, they may be about to type it anew
    await finding(pane, "C7 chưa ghi giải pháp").waitFor();
    await finding(pane, "D7 chưa ghi thời gian hoàn thành.").waitFor();
    await page.keyboard.press("Control+z");
    await finding(pane, "C7 chưa ghi giải pháp").waitFor({ state: "detached" });

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goToCell(page, "C9:D9");
    await page.keyboard.press("Control+c");
    await goToCell(page, "C10");
    await page.keyboard.press("Control+v");
    await finding(pane, "C10 chưa ghi giải pháp").waitFor({ state: "detached" });

    // A row above moves every finding down with its cell.
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("VP").getRange("7:7").insert("Down");
        await context.sync();
      }),
    );
    await finding(pane, "C9 chưa ghi giải pháp").waitFor();
  });

  it("survives a deleted sheet and two quick edits", async () => {
    const { page, pane, errors } = await open();
    await switchSheet(page, "Thanh tra");
    await finding(pane, "D7 ngoài năm 2024").waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Thanh tra").delete();
        await context.sync();
      }),
    );
    await finding(pane, "D7 ngoài năm 2024").waitFor({ state: "detached" });
    await switchSheet(page, "VP");
    await typeInCell(page, "C8", "Kiểm tra 03 đơn vị");
    await typeInCell(page, "C10", "Xử lý dứt điểm 04 vấn đề");
    await pane.getByText(vi.pane.nothingFound).first().waitFor();
    expect(errors).toEqual([]);
  });

  it("asks nothing of Excel while a cell is being typed in, and goes on by itself afterwards", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await goToCell(page, "C8");
    await page.keyboard.type("Kiểm tra");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }).then(
        () => Promise.reject(new Error("The host must refuse while a cell is being typed in.")),
        (error: OfficeExtension.Error) => {
          if (error.code !== "InvalidOperationInCellEditMode") throw error;
        },
      ),
    );
    await pane.getByRole("button", { name: vi.pane.recheck }).click();
    await page.waitForTimeout(500);
    await page.locator("canvas").first().focus();
    await goToCell(page, "B8");
    await finding(pane, "C8 chưa ghi giải pháp").waitFor({ state: "detached" });
  });

  it("costs one sync a check and writes nothing", async () => {
    const { page, pane } = await open();
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    const before = await readCell(page, "B7:E10");
    const syncs = await countSyncsFromRest(page);
    await pane.getByRole("button", { name: vi.pane.recheck }).click();
    await expect.poll(syncs).toBe(1);
    await page.waitForTimeout(1000);
    expect(await syncs()).toBe(1);
    expect(await readCell(page, "B7:E10")).toBe(before);
  });
});
