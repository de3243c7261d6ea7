import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { goToCell, readCell, typeInCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
/** A form in a new workbook is one of this year. */
const JUNE = `Tháng 6/${new Date().getFullYear()}`;
const finding = (pane: Frame, text: string) => pane.getByRole("listitem").filter({ hasText: text });

/** What everybody in a phòng does, from nothing to a form that can be sent, in each Excel that the offices have. */
it.each(["2021", "2024", "365", "web"])(
  "a clerk makes a form, types, puts right, takes back and tags in Excel %s",
  async (excel) => {
    const { page, pane, errors } = await open({ query: `?blank=1&excel=${excel}` });

    // Makes the form.
    await button(pane, vi.pane.createForm).first().click();
    await pane.getByRole("textbox", { name: vi.pane.create.unit }).fill("Phòng Việc làm");
    await pane.getByRole("textbox", { name: vi.pane.create.sheetName }).fill("PVL");
    await button(pane, vi.pane.create.submit).last().click();
    await pane.getByText(vi.pane.create.created("PVL", 5)).waitFor();

    // Types rows; one month is a period, one remedy is missing.
    await typeInCell(page, "B7", "Còn 12 hồ sơ TTHC trả kết quả trễ hạn");
    await typeInCell(page, "C7", "Xử lý dứt điểm 12 hồ sơ trễ hạn");
    await typeInCell(page, "D7", "6 tháng đầu năm");
    await typeInCell(page, "B8", "Giải ngân vốn đầu tư công chậm");
    await typeInCell(page, "D8", JUNE);
    await goToCell(page, "B12");
    await finding(pane, "C8 chưa ghi giải pháp").waitFor();
    await typeInCell(page, "C8", "Giải ngân 95% kế hoạch vốn");
    await goToCell(page, "B12");
    await finding(pane, "C8 chưa ghi giải pháp").waitFor({ state: "detached" });

    // Puts the month right, takes that back, and does it again.
    const fix = button(pane, vi.edits.fix.named(vi.edits.fix.writeAndKeep(JUNE), "D7"));
    await fix.click();
    await pane.getByText(vi.edits.written(2)).waitFor();
    await expect.poll(() => readCell(page, "D7:E7"), { timeout: 10_000 }).toBe(`${JUNE}\t6 tháng đầu năm`);
    await button(pane, vi.edits.undo(2)).click();
    await fix.waitFor();
    await expect.poll(() => readCell(page, "D7:E7"), { timeout: 10_000 }).toBe("6 tháng đầu năm\t");
    await fix.click();
    await pane.getByText(vi.edits.written(2)).waitFor();
    await expect.poll(() => readCell(page, "F7:F8")).not.toContain("D7");

    // Tags both rows.
    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).click();
    await pane.getByText(vi.areas.list(2)).waitFor();
    await button(pane, vi.areas.applyClear(2)).click();
    await button(pane, vi.edits.preview.apply(2)).click();
    await pane.getByText(vi.edits.written(2)).waitFor();
    await pane.getByText(vi.areas.none).waitFor();
    await expect.poll(() => readCell(page, "G7:G8"), { timeout: 10_000 }).toBe("TTHC\nTài chính công");
    expect(errors).toEqual([]);
  },
);
