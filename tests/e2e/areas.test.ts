import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { vi } from "../../src/locales/vi";
import { goToCell, typeInCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";
import { inExcel } from "../workbench/host/excel";

const open = useWorkbench();

const LABELS = DEFAULT_CATALOGUE.map(({ label }) => label);
const nameBox = (page: Page): Promise<string> =>
  page.locator('[data-u-comp="defined-name"] input').inputValue();
const apply = (pane: Frame) => pane.getByRole("button", { name: /^Ghi \d+ ô$/ });

const valuesOf = (pane: Frame, address: string): Promise<string[]> =>
  pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("VP").getRange(cells).load("values");
        await context.sync();
        return range.values.flat() as string[];
      }),
    address,
  );

const write = (pane: Frame, address: string, values: string[][]): Promise<void> =>
  pane.evaluate(
    ([cells, rows]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("VP").getRange(cells).values = rows;
        await context.sync();
      }),
    [address, values] as const,
  );

/** Waits until the focus stands on an answer of a row. */
const onAnswer = (pane: Frame): Promise<unknown> =>
  pane.waitForFunction(() => document.activeElement?.hasAttribute("data-answer") === true);

/** Presses Tab until the button of this name has the focus. */
async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const label = await pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (name.test(label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

async function openAreas(pane: Frame, rows: number): Promise<void> {
  await pane.getByRole("tab", { name: vi.pane.tabs.areas }).click();
  await pane.getByText(vi.areas.list(rows)).waitFor();
}

describe("Lĩnh vực CCHC", () => {
  it("tags a sheet made by hand row by row, with the keyboard alone", async () => {
    const { page, pane, errors } = await open();
    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(4)).waitFor();

    // A row selected in the grid is the one selected in the pane, and the other way round.
    await goToCell(page, "C9");
    await pane.locator('li[aria-current="true"]').filter({ hasText: "B9" }).waitFor();
    await pane.locator("[data-answer]").first().focus();
    await expect.poll(() => nameBox(page)).toBe("B7");
    await pane.locator('li[aria-current="true"]').filter({ hasText: "B7" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await pane.locator('li[aria-current="true"]').filter({ hasText: "B8" }).waitFor();
    await page.keyboard.press("ArrowUp");

    // The sheet has no such column: shown first, then Enter answers row after row.
    await onAnswer(pane);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: vi.areas.askColumnTitle }).waitFor();
    await pane.getByText(vi.areas.newColumn("Lĩnh vực CCHC", ["VP F6"])).waitFor();
    expect(await valuesOf(pane, "F6:F10")).toEqual(["", "", "", "", ""]);
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(3)).waitFor();
    await onAnswer(pane);

    // Another area, by its abbreviation.
    await page.keyboard.type("dtxhh");
    await expect.poll(() => pane.getByRole("option").allTextContents()).toEqual(["Tác động, ĐTXHH"]);
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(2)).waitFor();
    expect(await valuesOf(pane, "B8")).toEqual([expect.stringContaining("CCHC")]); // nothing typed reached the grid
    for (const left of [1, 0]) {
      await onAnswer(pane);
      await page.keyboard.press("Enter");
      await pane.getByText(left === 0 ? vi.areas.none : vi.areas.list(left)).waitFor();
    }
    await expect.poll(() => valuesOf(pane, "F7:F10")).not.toContain("");
    const [heading, ...labels] = await valuesOf(pane, "F6:F10");
    expect(heading).toBe("Lĩnh vực CCHC");
    expect(labels[1]).toBe("Tác động, ĐTXHH");
    for (const label of labels) expect(LABELS).toContain(label);

    // The column chooses from a list that the file did not have, and is not printed.
    const added = await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("VP");
      const validation = sheet.getRange("F7:F10").dataValidation.load("rule,errorAlert");
      const list = context.workbook.names.getItem("CCHC_LinhVuc").getRange().load("values");
      const printed = sheet.pageLayout.getPrintArea().load("address");
      await context.sync();
      return {
        source: validation.rule.list?.source,
        style: validation.errorAlert.style,
        list: list.values.flat() as string[],
        printed: printed.address,
      };
    });
    expect(added).toMatchObject({ source: "=CCHC_LinhVuc", style: "Warning", list: LABELS });
    expect(added.printed).not.toMatch(/F/);
    expect(errors).toEqual([]);
  });

  it("tags the whole sample workbook from empty to full with the keyboard alone", async () => {
    const { page, pane, errors } = await open();
    await pane.getByRole("tab", { name: vi.pane.tabs.areas }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(vi.areas.list(4)).waitFor();
    await tabTo(page, pane, /^Cả file$/);
    await page.keyboard.press("Enter");
    const title = pane.getByRole("heading", { level: 2 });
    const left = async (): Promise<number> => Number(/\d+/.exec(await title.innerText())?.[0] ?? "0");
    const all = await left();
    expect(all).toBeGreaterThan(20);

    await tabTo(page, pane, /^Áp dụng các gợi ý rõ/);
    await page.keyboard.press("Enter");
    await apply(pane).waitFor();
    const written = Number(/\d+/.exec(await apply(pane).innerText())?.[0]);
    await page.keyboard.press("Enter");
    await pane.getByText(vi.edits.written(written)).waitFor();
    await pane.getByText(vi.areas.list(all - written)).waitFor();

    for (let rows = all - written; rows > 0; rows--) {
      await onAnswer(pane);
      const answer = await pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
      if (!answer.startsWith(vi.areas.accept)) await page.keyboard.type("cddh");
      await page.keyboard.press("Enter");
      const next = pane.getByText(rows === 1 ? vi.areas.none : vi.areas.list(rows - 1));
      await next.or(apply(pane)).first().waitFor();
      if (await apply(pane).isVisible()) await page.keyboard.press("Enter"); // the first tag of a sheet
      await next.waitFor();
    }
    await pane.getByRole("button", { name: vi.areas.thisSheet }).waitFor();
    const tags = await inExcel(pane, async (context) => {
      const { worksheets } = context.workbook.load("worksheets/items/name");
      await context.sync();
      const used = worksheets.items
        .filter(({ name }) => name !== "Danh mục")
        .map((sheet) => sheet.getUsedRange(true).load("values"));
      await context.sync();
      return used.flatMap(({ values }) => {
        const header = values.findIndex((row) => row.includes("Lĩnh vực CCHC"));
        const column = values[header]?.indexOf("Lĩnh vực CCHC") ?? -1;
        return values.slice(header + 1).flatMap((row) => (row[column] === "" ? [] : [row[column] as string]));
      });
    });
    await expect.poll(() => tags.length).toBe(all);
    for (const tag of tags) expect(LABELS).toContain(tag);
    expect(errors).toEqual([]);
  });

  it("shows the clear suggestions first, leaves alone what somebody filled meanwhile, and takes all back", async () => {
    const { page, pane } = await open();
    await write(pane, "B7:B10", [
      ["Giải ngân vốn đầu tư công chậm"],
      ["Còn 12 hồ sơ TTHC trả kết quả trễ hạn"],
      ["Giải ngân kinh phí NSNN thấp, hủy dự toán"],
      ["Còn 3 hồ sơ TTHC chưa xin lỗi"],
    ]);
    await openAreas(pane, 4);
    await pane.getByRole("button", { name: vi.areas.applyClear(4) }).click();
    await apply(pane).waitFor();
    await pane.getByRole("checkbox", { name: /^F10/ }).uncheck();
    expect(await valuesOf(pane, "F6:F10")).toEqual(["", "", "", "", ""]);
    await typeInCell(page, "B9", "Việc khác hẳn"); // a co-author
    await apply(pane).click();
    await pane.getByText(vi.edits.leftAlone(["VP F9"])).waitFor();
    expect(await valuesOf(pane, "F6:F10")).toEqual(["Lĩnh vực CCHC", "Tài chính công", "TTHC", "", ""]);

    await pane.getByRole("button", { name: vi.edits.undo(2) }).click();
    await pane.getByText(vi.areas.list(4)).waitFor();
    expect(await valuesOf(pane, "F6:F10")).toEqual(["", "", "", "", ""]);
  });

  it("replaces no tag, and writes nothing into a protected or filtered sheet", async () => {
    const { page, pane } = await open();
    await write(pane, "B7:B9", [
      ["Giải ngân vốn đầu tư công chậm"],
      ["Giải ngân NSNN thấp"],
      ["Cả năm khô hạn"],
    ]);
    await write(pane, "F6:F7", [["Lĩnh vực CCHC"], ["Thể chế"]]);
    await openAreas(pane, 3);
    const accept = pane.getByRole("button", { name: vi.areas.acceptNamed("B8", "Tài chính công") });

    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").protection.protect();
      await context.sync();
    });
    await accept.click();
    await pane.getByText(vi.pane.failure.protected).waitFor();
    await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("VP");
      sheet.protection.unprotect();
      sheet.getRange("8:8").rowHidden = true;
      await context.sync();
    });
    await accept.click();
    await pane.getByText(vi.pane.failure.filtered).waitFor();
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getItem("VP").getRange("8:8").rowHidden = false;
      await context.sync();
    });
    await accept.waitFor();
    await typeInCell(page, "F8", "TTHC"); // by hand, before the pane has read it
    await accept.click();
    await pane.getByText(vi.areas.list(2)).waitFor();
    expect(await valuesOf(pane, "F7:F9")).toEqual(["Thể chế", "TTHC", ""]);
  });

  it("learns from two rows tagged by hand that the third is clear", async () => {
    const { page, pane } = await open();
    await write(pane, "B7:B9", [
      ["Cây xanh trước cổng trung tâm bị chặt"],
      ["Cây xanh sau trung tâm bị chặt không xin phép"],
      ["Cây xanh trước cổng trung tâm bị chặt không xin phép"],
    ]);
    await write(pane, "F6", [["Lĩnh vực CCHC"]]);
    await openAreas(pane, 4);
    const third = pane.getByRole("listitem").filter({ hasText: /^B9/ });
    await third.waitFor();
    expect(await third.innerText()).not.toContain(`${vi.areas.certainties.clear}:`);
    await typeInCell(page, "F7", "Tài chính công");
    await typeInCell(page, "F8", "TCC");
    await third.getByText(vi.areas.suggested("clear", "Tài chính công", null)).waitFor();
    await third.getByText(/^Giống dòng đã gắn/).waitFor();
  });

  it("writes the second area of a row into a column of its own", async () => {
    const { pane } = await open();
    await write(pane, "F6", [["Lĩnh vực CCHC"]]);
    await write(pane, "B8", [["Hồ sơ trễ hạn; máy tính cũ hay hỏng"]]);
    await openAreas(pane, 4);
    const both = pane.getByRole("button", { name: /^Nhận cả hai cho dòng B/ }).first();
    const [, row = "", area, related] =
      /dòng B(\d+): (.*), liên quan (.*)$/.exec((await both.getAttribute("aria-label")) ?? "") ?? [];
    await both.click();
    await pane.getByText(vi.areas.newColumn("Lĩnh vực liên quan", ["VP G6"])).waitFor();
    await apply(pane).click();
    await pane.getByText(vi.areas.list(3)).waitFor();
    expect(await valuesOf(pane, `F${row}:G${row}`)).toEqual([area, related]);
  });
});
