import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { it } from "vitest";
import { viReceive as words } from "../../src/locales/viReceive";
import { measureHeld } from "../../tests/support/heap";
import { openOffice } from "../../tests/support/office";
import { HEADINGS, textRow, xlsxOf } from "../../tests/support/replyFiles";
import { useWorkbench } from "../../tests/support/workbench";

/**
 * Nhận file gửi về with 100 files: from the choice of the files to the list of what they bring, and what is held in memory
 * before, with the list on view, and once one more file was read after it. Baseline: 10 files.
 */
const open = useWorkbench();
const ROWS = 50;

/** As units send them: a form of 50 rows, whose file a scan makes large. */
function fileOf(at: number): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    String(row + 1),
    `Báo cáo CCHC số ${row} của phòng ${at} gửi muộn ${row % 9} ngày so với hạn của Sở Nội vụ, trừ 0,25 điểm`,
    `Gửi báo cáo trước hạn ${row % 5} ngày; Văn phòng lập bảng theo dõi hạn báo cáo của phòng ${at}`,
    `Tháng ${(row % 12) + 1}/2024`,
    "",
  ]);
  const lines = [[`Đơn vị: Phòng số ${at}`], HEADINGS, ...rows];
  return xlsxOf([{ name: "PL01", rows: lines.map((texts, row) => textRow(row, texts)).join("") }], {
    picture: Buffer.alloc(1_000_000, at),
  });
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

it("prints the figures", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const count of [10, 100]) {
    const folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
    try {
      const files = Array.from({ length: count }, (_, at) => path.join(folder, `PL01_${at + 1}.xlsx`));
      await Promise.all(files.map((file, at) => writeFile(file, fileOf(at + 1))));
      const { page, pane } = await open({ query: "?blank=1" });
      await openOffice(pane);
      const before = await measureHeld(page);
      await pane.evaluate(() => {
        document.querySelector('input[type="file"]')?.addEventListener("change", () => {
          Object.assign(window, { chosenAt: performance.now() });
        });
      });
      await pane.locator('input[type="file"]').setInputFiles(files);
      await pane.getByText(words.readTitle(count)).waitFor({ timeout: 120_000 });
      const time = await pane.evaluate(
        () => performance.now() - (window as unknown as { chosenAt: number }).chosenAt,
      );
      const read = await measureHeld(page);
      await pane.getByRole("button", { name: words.dismiss }).click();
      // What was on view last stays until the next files are read.
      await pane.locator('input[type="file"]').setInputFiles(files.slice(0, 1));
      await pane.getByText(words.readTitle(1)).waitFor();
      const after = await measureHeld(page);
      table[`${count} files`] = {
        time: `${(time / 1000).toFixed(1)} s`,
        "heap before": megabytes(before.heap),
        "heap with the list": megabytes(read.heap),
        "heap after the next": megabytes(after.heap),
        "buffers before": megabytes(before.buffers),
        "buffers with the list": megabytes(read.buffers),
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  console.table(table);
});
