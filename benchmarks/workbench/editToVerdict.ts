import type { Frame, Page } from "playwright-core";
import { it } from "vitest";
import { vi } from "../../src/locales/vi";
import { goToCell } from "../../tests/support/grid";
import { useWorkbench } from "../../tests/support/workbench";
import { figures } from "./figures";

/**
 * From the Enter key that ends an edit to the pane showing what it thinks of it, as a person waits for it: the host's
 * own work, the 250 ms for which the check waits for a burst of edits to end, reading the sheet, the rules, drawing.
 * Baseline: 40 rows, as a unit has at most. The workbench and the pane share one thread here; Excel has its own.
 */
const open = useWorkbench();
const EDITS = 20;
const FIRST_ROW = 7;

/**
 * Fills the sheet in front with a Phụ lục 01.
 * @param rows entries
 * @param gaps how many of them lack their remedy, spread evenly
 */
async function fillForm(pane: Frame, rows: number, gaps: number): Promise<void> {
  const headings = vi.form.headings(2024, "department");
  const heading = [headings.tt, headings.problem, headings.remedy, headings.month, headings.note];
  await pane.evaluate(
    ({ heading, rows, gaps, first, appendix }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[appendix]];
        sheet.getRange(`A${first - 1}:E${first - 1}`).values = [heading];
        const every = Math.floor(rows / gaps);
        sheet.getRange(`D${first}:D${first + rows - 1}`).numberFormat = [["@"]];
        sheet.getRange(`A${first}:E${first + rows - 1}`).values = Array.from({ length: rows }, (_, index) => [
          index + 1,
          `Báo cáo CCHC số ${index} gửi muộn ${index % 9} ngày so với hạn của Sở Nội vụ, trừ 0,25 điểm`,
          index % every === 0 ? "" : "Gửi báo cáo trước hạn 02 ngày; Văn phòng lập bảng theo dõi hạn báo cáo",
          `Tháng ${(index % 12) + 1}/2024`,
          "",
        ]);
        await context.sync();
      }),
    { heading, rows, gaps, first: FIRST_ROW, appendix: vi.form.appendix },
  );
}

/** @returns milliseconds from the Enter key to the going of the cell's finding */
async function fillGap(page: Page, pane: Frame, address: string): Promise<number> {
  const gone = pane.evaluate(
    (cell) =>
      new Promise<number>((resolve) => {
        const isShown = (): boolean =>
          [...document.querySelectorAll("li")].some((item) => item.textContent.startsWith(`${cell} `));
        const observer = new MutationObserver(() => {
          if (isShown()) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(Date.now()));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    address,
  );
  await goToCell(page, address);
  await page.keyboard.type("Gửi trước hạn 02 ngày");
  const entered = Date.now(); // this process and the browser share the machine's clock
  await page.keyboard.press("Enter");
  return (await gone) - entered;
}

async function measure(rows: number, gaps: number): Promise<number[]> {
  const { page, pane } = await open({ query: "?blank=1" });
  await fillForm(pane, rows, gaps);
  const times: number[] = [];
  for (let edit = 0; edit < Math.min(EDITS, gaps); edit++) {
    const address = `C${FIRST_ROW + edit * Math.floor(rows / gaps)}`;
    await pane
      .getByRole("listitem")
      .filter({ hasText: new RegExp(`^${address} `) })
      .waitFor();
    times.push(await fillGap(page, pane, address));
  }
  return times;
}

for (const [rows, gaps] of [
  [40, 20],
  [500, 20],
  [5_000, 20],
  [5_000, 1_000],
] as const) {
  it(`${rows} rows, ${gaps} findings`, async () => {
    console.log(`Edit to verdict, ${rows} rows, ${gaps} findings:`, figures(await measure(rows, gaps)));
  });
}
