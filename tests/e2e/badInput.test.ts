import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { goToCell, readCell, switchSheet } from "../support/grid";
import { useWorkbench } from "../support/workbench";
import { inExcel } from "../workbench/host/excel";

const open = useWorkbench();

const finding = (pane: Frame, text: string) => pane.getByRole("listitem").filter({ hasText: text });
const FIX = vi.edits.fix.named(vi.edits.fix.writeAndKeep("Tháng 6/2024"), "D11");

it("nothing is written into a row that a person or a filter hides, and it is said what to do", async () => {
  const { page, pane } = await open();
  await switchSheet(page, "BTXH");
  const fix = pane.getByRole("button", { name: FIX, exact: true });
  await fix.waitFor();
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getItem("BTXH").getRange("11:11").rowHidden = true;
    await context.sync();
  });
  await fix.click();
  await pane.getByText(vi.pane.failure.filtered).waitFor();
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getItem("BTXH");
    sheet.getRange("11:11").rowHidden = false;
    sheet.autoFilter.apply(sheet.getRange("A6:E11"), 0, { filterOn: "Values", values: ["1"] });
    await context.sync();
  });
  await fix.click();
  await pane.getByText(vi.pane.failure.filtered).waitFor();
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getItem("BTXH").autoFilter.remove();
    await context.sync();
  });
  expect(await readCell(page, "D11")).toBe("6 tháng đầu năm");
  await fix.click();
  await finding(pane, "D11 “6 tháng đầu năm”").waitFor({ state: "detached" });

  // In Excel on the web a batch is one step of the grid's own undo, too.
  expect(await readCell(page, "D11")).toBe("Tháng 6/2024");
  await goToCell(page, "A1"); // the row of the active cell may still be at work
  await page.keyboard.press("Control+z");
  await finding(pane, "D11 “6 tháng đầu năm”").waitFor();
  expect(await readCell(page, "D11:E11")).toMatch(/^6 tháng đầu năm\t(?!.*6 tháng đầu năm)/);
});

it("reads whatever a sheet holds: errors, formulas, the longest cell, nothing at all, a locked sheet", async () => {
  const { pane, errors } = await open();
  await finding(pane, "C8 chưa ghi giải pháp").waitFor();
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getItem("VP");
    sheet.getRange("B7:D7").values = [["=#REF!", '="Ký số "&"100% văn bản đi"', "=DATE(2024,6,1)"]];
    sheet.getRange("B8:C9").values = [
      ["Hồ sơ trễ hạn. ".repeat(2184).slice(0, 32_767), "=1/0"],
      ['=IF(TRUE,"","")', "Xử lý 12 hồ sơ"],
    ];
    sheet.protection.protect();
    await context.sync();
  });
  await finding(pane, "B7 đang hiện #REF!: đề nghị nhập lại nội dung.").waitFor();
  await finding(pane, "B8 dài khoảng").waitFor();
  await finding(pane, "C8 đang hiện #DIV/0!").waitFor();
  await finding(pane, "B9 chưa ghi tồn tại, hạn chế.").waitFor();
  expect(await finding(pane, "C7").count()).toBe(0);

  await inExcel(pane, async (context) => {
    context.workbook.worksheets.add("Trống").activate();
    await context.sync();
  });
  await pane.getByRole("heading", { name: vi.pane.noForm.title }).waitFor();
  expect(errors).toEqual([]);
});
