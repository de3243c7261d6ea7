import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell, switchSheet, typeInCell } from "../support/grid";
import { recordBatches } from "../support/customFunctions";
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

/** Puts the rows into A1:F4 of the first sheet, and formulas below each other from an address on. */
function write(pane: Frame, address: string, formulas: readonly string[]): Promise<void> {
  return pane.evaluate(
    ([rows, first, texts]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("D1:D4").numberFormat = [["@"], ["@"], ["@"], ["@"]];
        sheet.getRange("A1:F4").values = rows;
        sheet.getRange(first).getAbsoluteResizedRange(texts.length, 1).formulas = texts.map((text) => [text]);
        await context.sync();
      }),
    [ROWS, address, formulas] as const,
  );
}

it("formulas typed key by key are calculated, whatever the list of functions offers meanwhile", async () => {
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await write(pane, "J1", [""]);
  const typed: readonly (readonly [string, string, number])[] = [
    ["H1", "=CCHC.DEM(A1:F4)", 2],
    ["G3", "=cchc.dem(A1:F4)", 2],
    ["H5", '=CCHC.DEM($A$1:$F$4;"TTHC";6)', 1],
    ["H6", "=CCHC.DIEMTRU(A1:F4;;7)", 1],
    ["H7", "=CCHC.DEM(A1:F4)+1", 3],
  ];
  for (const [cell, formula] of typed) {
    await goToCell(page, cell);
    await page.keyboard.type(formula, { delay: 25 });
    await page.keyboard.press("Enter");
  }
  for (const [cell, , count] of typed) await shows(pane, cell).toEqual([[count]]);
  expect(errors).toEqual([]);
});

it("fifty formulas are one message to the pane, at an edit too; error cells and whole columns are #VALUE!", async () => {
  const { page, pane, errors } = await open({ query: "?blank=1" });
  const batches = await recordBatches(pane);
  await write(
    pane,
    "H1",
    Array.from({ length: 50 }, (_, index) => `=CCHC.DEM($A$1:$F$4,,${(index % 12) + 1})`),
  );
  const counts = Array.from({ length: 50 }, (_, index) => [[6, 7].includes((index % 12) + 1) ? 1 : 0]);
  await shows(pane, "H1:H50").toEqual(counts);
  await typeInCell(page, "D3", "Tháng 6/2024");
  const later = counts.map((_, index) => [(index % 12) + 1 === 6 ? 2 : 0]);
  await shows(pane, "H1:H50").toEqual(later);
  expect(await batches()).toEqual([50, 50]);

  // Excel calls nothing then, so there is no sentence: the page of functions says it instead.
  await typeInCell(page, "J1", "=CCHC.DEM(A:F)");
  await typeInCell(page, "J2", "=CCHC.DEM(A1:F4)");
  await shows(pane, "J1:J2").toEqual([["#VALUE!"], [2]]);
  await typeInCell(page, "E2", "=1/0");
  await shows(pane, "J2").toEqual([["#VALUE!"]]);
  expect(errors).toEqual([]);
});

it("the areas are those of Danh mục, also once somebody edits it", async () => {
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const list = context.workbook.worksheets.add("Danh mục");
      list.getRange("A1:D3").values = [
        ["Mã", "Lĩnh vực CCHC", "Tên đầy đủ", "Tên khác"],
        ["CQS", "Chính quyền số", "", "số hóa"],
        ["TTHC", "TTHC", "", ""],
      ];
      context.workbook.names.add("CCHC_LinhVuc", list.getRange("B2:B3"));
      await context.sync();
    }),
  );
  await write(pane, "H1", ['=CCHC.DEM(A1:F4,"số hóa")', '=CCHC.DEM(A1:F4,"thủ tục")']);
  await shows(pane, "H1:H2").toEqual([[1], ["#VALUE!"]]);
  await write(pane, "J1", ["=CCHC.THEOLINHVUC(A1:F4)"]);
  await shows(pane, "J2:J4").toEqual([["Chính quyền số"], ["TTHC"], ["Chưa rõ"]]);

  await switchSheet(page, "Danh mục");
  await typeInCell(page, "D3", "thủ tục; một cửa");
  await shows(pane, "H1:H2").toEqual([[1], [1]]);
  await typeInCell(page, "B3", "Thủ tục hành chính");
  await shows(pane, "J2:J4").toEqual([["Chính quyền số"], ["Thủ tục hành chính"], ["Chưa rõ"]]);
  expect(errors).toEqual([]);
});
