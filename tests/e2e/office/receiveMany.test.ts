import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viReceive as words } from "../../../src/locales/viReceive";
import { measureHeld } from "../../support/heap";
import { openOffice } from "../../support/office";
import { HEADINGS, textRow, xlsxOf } from "../../support/replyFiles";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const PICTURE = 1_000_000;

/** A unit's file of about 1 MB; its texts stand in a part of 200 KB. */
function fileOf(at: number): Buffer {
  const rows = [
    [`Đơn vị: Phòng số ${at}`],
    HEADINGS,
    ["1", `Việc ${at}`, "Gửi trước hạn", "Tháng 6/2024", ""],
  ];
  const written = rows.map((texts, row) => textRow(row, texts)).join("");
  const sheet = { name: "PL01", rows: written + " ".repeat(200_000) };
  return Buffer.from(xlsxOf([sheet], { picture: Buffer.alloc(PICTURE, at) }));
}

/** The same with its last sheet damaged: found out while it is unpacked. */
function damaged(at: number): Buffer {
  const bytes = fileOf(at);
  const name = bytes.indexOf("xl/worksheets/sheet0.xml");
  bytes.fill(0, name + 40, name + 60);
  return bytes;
}

it("holds nothing of a file but its texts once it was read, and nothing where it could not be", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await openOffice(pane);
  const before = await measureHeld(page);
  const files = Array.from({ length: 20 }, (_, at) => ({
    name: `PL01_${at + 1}.xlsx`,
    mimeType: "",
    buffer: at % 5 === 4 ? damaged(at) : fileOf(at),
  }));
  await pane.locator('input[type="file"]').setInputFiles(files);
  await pane.getByText(words.readTitle(16)).waitFor();
  await expect(pane.getByText(vi.replies.refused.broken).count()).resolves.toBe(4);
  const { buffers } = await measureHeld(page);
  expect(buffers - before.buffers).toBeLessThan(PICTURE / 2); // not one of them
});
