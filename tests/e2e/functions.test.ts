import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell, typeInCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const ROWS = [
  [
    "TT",
    "Tồn tại, hạn chế",
    "Giải pháp",
    "Thời gian hoàn thành (tháng.../năm 2024)",
    "Ghi chú",
    "Lĩnh vực CCHC",
  ],
  [1, "Báo cáo CCHC gửi muộn, trừ 0,5 điểm", "Gửi trước hạn 02 ngày", "Tháng 6/2024", "", "TTHC"],
  [2, "Chưa số hóa hồ sơ, trừ 1 điểm", "", "Tháng 7/2024", "", "Chính quyền số"],
  [3, "Không có", "", "", "", ""],
];

function values(pane: Frame, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(cells).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
}

/** The first call of all loads what works it out. */
const shows = (pane: Frame, address: string) => expect.poll(() => values(pane, address), { timeout: 30_000 });

it("a formula with one of the functions gives the tally, follows edits and says what is wrong", async () => {
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("D1:D4").numberFormat = [["@"], ["@"], ["@"], ["@"]];
        sheet.getRange("A1:F4").values = rows;
        sheet.getRange("H1:H4").formulas = [
          ["=CCHC.DEM(A1:F4)"],
          [""],
          ["=CCHC.DIEMTRU(A1:F4,,7)"],
          ['=CCHC.DEM(A1:F4,"lĩnh vực lạ")'],
        ];
        sheet.getRange("J20").formulas = [["=CCHC.KIEMTRA(A1:F4)"]];
        await context.sync();
      }),
    ROWS,
  );
  await typeInCell(page, "H2", '=CCHC.DEM(A1:F4;"TTHC")');
  await shows(pane, "H1:H4").toEqual([[2], [1], [1], ["#VALUE!"]]);
  await goToCell(page, "H4");
  const message = page.locator(".cell-message");
  await expect.poll(() => message.textContent()).toContain("Không có lĩnh vực “lĩnh vực lạ”");

  await typeInCell(page, "B4", "Hồ sơ trễ hạn, trừ 0,25 điểm");
  await shows(pane, "H1").toEqual([[3]]);

  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("J1").formulas = [["=CCHC.THEOLINHVUC(A1:F4)"]];
      await context.sync();
    }),
  );
  await shows(pane, "J4:L4").toEqual([["TTHC", 1, 0.5]]);
  expect(await values(pane, "J10:L10")).toEqual([["Chưa rõ", 1, 0.25]]);
  await shows(pane, "J20:K20").toEqual([["C3", "Cần bổ sung"]]);
  await typeInCell(page, "K5", "đang dùng");
  await shows(pane, "J1").toEqual([["#SPILL!"]]);
  expect(errors).toEqual([]);
});
