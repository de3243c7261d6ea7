import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { it } from "vitest";
import { openFile } from "../../tests/support/files";
import { HEADINGS, textRow, xlsxOf } from "../../tests/support/replyFiles";
import { useWorkbench } from "../../tests/support/workbench";
import { figures } from "./figures";

/**
 * A large file, from its choice until its sheets are on view and the add-in has answered; and the frames while the wheel
 * scrolls through a long sheet for three seconds. Baselines: one sheet of as many rows; a sheet of 100 rows.
 */
const open = useWorkbench();
const SCROLL_MS = 3_000;

/** Sheets with a unit's form each, whose texts are wrapped. */
function formsOf(sheets: number, rows: number): Uint8Array {
  return xlsxOf(
    Array.from({ length: sheets }, (_, sheet) => ({
      name: `Đơn vị ${sheet + 1}`,
      rows: [[`Đơn vị: Phòng số ${sheet + 1}`], HEADINGS, ...entriesOf(sheet, rows)]
        .map((texts, row) => textRow(row, texts))
        .join("")
        .replaceAll("<c ", '<c s="1" '),
    })),
    { styles: '<cellXfs><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>' },
  );
}

function entriesOf(sheet: number, rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) => [
    String(row + 1),
    `Báo cáo CCHC số ${row} của phòng ${sheet} gửi muộn ${row % 9} ngày so với hạn của Sở Nội vụ, trừ 0,25 điểm`,
    "Gửi báo cáo trước hạn 02 ngày; Văn phòng lập bảng theo dõi hạn báo cáo",
    `Tháng ${(row % 12) + 1}/2024`,
    "",
  ]);
}

/** Does something with a file of these bytes. */
async function withFile<T>(bytes: Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
  try {
    const file = path.join(folder, "PL01.xlsx");
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @returns milliseconds from one frame to the next while the wheel turns over the grid
 * @throws Error where the grid stays where it is
 */
async function scroll(page: Page): Promise<number[]> {
  const before = await page.screenshot();
  const frames = page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const start = performance.now();
        const frame = (now: number): void => {
          times.push(now);
          if (now - start < duration) requestAnimationFrame(frame);
          else resolve(times.slice(1).map((time, at) => time - (times[at] ?? time)));
        };
        requestAnimationFrame(frame);
      }),
    SCROLL_MS,
  );
  let isOver = false;
  const ended = frames.then(() => (isOver = true));
  await page.mouse.move(400, 450);
  while (!isOver) await page.mouse.wheel(0, 240);
  await ended;
  if (before.equals(await page.screenshot())) throw new Error("The grid has not moved.");
  return frames;
}

it("opens files", async () => {
  const table: Record<string, object> = {};
  for (const [sheets, rows] of [
    [1, 50],
    [1, 15_000],
    [300, 50],
  ] as const) {
    await withFile(formsOf(sheets, rows), async (file) => {
      const times: number[] = [];
      for (let run = 0; run < 3; run++) {
        const workbench = await open({ query: "?blank=1" });
        const start = performance.now();
        const { pane } = await openFile(workbench, file);
        await pane.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getLast().getUsedRange().load("address");
            await context.sync();
          }),
        );
        times.push(performance.now() - start);
      }
      table[`${sheets} × ${rows}`] = figures(times);
    });
  }
  console.table(table);
});

it("scrolls through long sheets", async () => {
  const table: Record<string, object> = {};
  for (const rows of [100, 30_000]) {
    await withFile(formsOf(1, rows), async (file) => {
      const { page } = await openFile(await open({ query: "?blank=1" }), file);
      await page.waitForTimeout(2_000); // what the opening has left to do is no part of it
      table[`${rows} rows`] = figures(await scroll(page));
    });
  }
  console.table(table);
});
