import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { viReceive as words } from "../../../src/locales/viReceive";
import { saveFile } from "../../support/files";
import { sheetNames } from "../../support/grid";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { textRow, xlsxOf } from "../../support/replyFiles";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "../../workbench/host/excel";

const open = useWorkbench();
const SHEET = viConsolidation.sheetName;

async function choose(pane: Frame, name: string, bytes: Uint8Array): Promise<void> {
  await pane.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await pane.getByRole("button", { name: words.dismiss }).waitFor();
}

const dismiss = (pane: Frame): Promise<void> => pane.getByRole("button", { name: words.dismiss }).click();

/** What Tổng hợp says of each row: unit, problem, remedy, month. */
async function stacked(pane: Frame): Promise<unknown[][]> {
  return (await valuesOf(pane, SHEET)).slice(4).map((row) => [row[2], row[5], row[6], row[7]]);
}

it("a Tổng hợp that another office has saved goes in unit by unit, and comes out the same", async () => {
  const sender = await open();
  await openOffice(sender.pane);
  await consolidate(sender.pane);
  await writeCells(sender.pane, "VP", { C8: "Rà soát từng kết luận" });
  await inExcel(sender.pane, async (context) => {
    context.workbook.worksheets.getItem("Thanh tra").getRange("7:7").delete("Up");
    await context.sync();
  });
  await consolidate(sender.pane);
  const sent = await stacked(sender.pane);
  const goneRow = String(sent[4]); // the first of Thanh tra, below the four of Văn phòng
  // One sheet: what it was made from has been taken out.
  await inExcel(sender.pane, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name !== "Tổng hợp") sheet.delete();
    await context.sync();
  });
  const bytes = await saveFile(sender.page);

  // Where the units' own sheets are there already, what is the same never wins; what differs waits.
  const office = await open();
  await openOffice(office.pane);
  await choose(office.pane, "BC so 2.xlsx", bytes);
  await office.pane.getByText(words.units(12)).waitFor();
  await office.pane.getByText(words.gone(1)).waitFor();
  await expect(office.pane.getByText(words.standings.same).count()).resolves.toBe(10);
  await expect(office.pane.getByText(words.standings.differs).count()).resolves.toBe(2); // VP and Thanh tra
  await office.pane.getByText(words.nothing).waitFor();
  await office.pane
    .getByRole("radiogroup", { name: words.choiceFor("Văn phòng Sở") })
    .getByRole("radio", { name: words.choices.replace })
    .click();
  await office.pane.getByRole("button", { name: words.accept(1) }).click();
  await office.pane.getByText(words.accepted(["BC so 2"])).waitFor();
  expect(await sheetNames(office.page)).not.toContain("VP");
  await consolidate(office.pane);
  const mixed = await stacked(office.pane);
  expect(mixed.filter(([unit]) => unit === "Văn phòng Sở")).toEqual(
    sent.filter(([unit]) => unit === "Văn phòng Sở"),
  );
  expect(mixed).toHaveLength(86);
  expect(office.errors).toEqual([]);

  // Where nothing is there, all of it goes in.
  const blank = await open({ query: "?blank=1" });
  await openOffice(blank.pane);
  await choose(blank.pane, "BC so 2.xlsx", bytes);
  await expect(blank.pane.getByText(words.standings.new).count()).resolves.toBe(12);
  await blank.pane.getByRole("button", { name: words.accept(1) }).click();
  await blank.pane.getByText(words.accepted(["BC so 2"])).waitFor();
  expect((await valuesOf(blank.pane, "BC so 2"))[3]?.[2]).toBe(vi.form.headings(2024, "nd30").unit);
  await consolidate(blank.pane);
  const taken = (await stacked(blank.pane)).map(String);
  expect(taken).toHaveLength(sent.length - 1);
  expect(sent.map(String).filter((row) => !taken.includes(row))).toEqual([goneRow]);

  // The same again changes nothing.
  await choose(blank.pane, "BC so 2.xlsx", bytes);
  await expect(blank.pane.getByText(words.standings.same).count()).resolves.toBe(12);
  await dismiss(blank.pane);
});

/** Made by hand: other headings, columns of the office's own, a unit's cell merged over its rows, groups and a total. */
function handMade(...rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [
    ["BIỂU TỔNG HỢP TỒN TẠI, HẠN CHẾ"],
    [
      "Số TT",
      "Cơ quan, đơn vị",
      "Nội dung hạn chế",
      "Biện pháp khắc phục",
      "Người làm",
      "Thời hạn",
      "Kết quả",
    ],
    ["I", "", "Khối phòng chuyên môn"],
    ...rows,
    ["", "", "Tổng cộng"],
    ["", "", "", "", "", "NGƯỜI LẬP BIỂU"],
  ];
  return xlsxOf([{ name: SHEET, rows: lines.map((texts, row) => textRow(row, texts)).join("") }]);
}

it("a book stacked by hand keeps its columns, and each row goes to the unit that its merged cell names", async () => {
  const first = [
    ["1", "Phòng Người có công", "Báo cáo gửi muộn", "Gửi trước hạn", "Chị Hà", "Tháng 6/2024", "Đang làm"],
    ["2", "", "Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ", "Anh Nam", "Tháng 7/2024", ""],
    ["", "", "", "và báo cáo hằng tuần", "", "", ""],
    ["3", "Phòng Bảo trợ xã hội", "Văn bản chưa ký số", "Ký số 100% văn bản", "", "Tháng 8/2024", ""],
    ["4", "Thanh tra Sở", "", "", "", "", ""],
  ];
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await choose(pane, "Khối phòng.xlsx", handMade(...first));
  await pane.getByText(words.units(2)).waitFor();
  await pane.getByRole("group", { name: words.joins(1) }).waitFor();
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Khối phòng"])).waitFor();
  const written = await valuesOf(pane, "Khối phòng");
  expect(written[3]?.slice(0, 7)).toEqual(first[0]);
  expect(written[4]?.[3]).toBe("Xử lý 12 hồ sơ\nvà báo cáo hằng tuần");

  await consolidate(pane);
  expect(await stacked(pane)).toEqual([
    ["Phòng Người có công", "Báo cáo gửi muộn", "Gửi trước hạn", "Tháng 6/2024"],
    ["Phòng Người có công", "Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ\nvà báo cáo hằng tuần", "Tháng 7/2024"],
    ["Phòng Bảo trợ xã hội", "Văn bản chưa ký số", "Ký số 100% văn bản", "Tháng 8/2024"],
  ]);

  // It comes again: one unit has blank rows now, one the same, one is corrected. The corrected one alone is taken.
  const again = [
    ["1", "Phòng Người có công", "Báo cáo gửi muộn", "Gửi trước hạn 02 ngày", "Chị Hà", "Tháng 6/2024", ""],
    ["2", "", "Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ\nvà báo cáo hằng tuần", "", "Tháng 7/2024", ""],
    ["3", "Phòng Bảo trợ xã hội", "", "", "", "", ""],
  ];
  await choose(pane, "Khối phòng lần 2.xlsx", handMade(...again));
  await pane.getByRole("group", { name: words.differs(1) }).waitFor();
  await pane.getByRole("radio", { name: words.choices.replace }).click();
  await pane.getByText(words.carried("Khối phòng")).waitFor();
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(/^Đã đưa vào 2 sheet/).waitFor();
  expect(await sheetNames(page)).not.toContain("Khối phòng"); // hidden, not deleted

  await consolidate(pane);
  expect((await stacked(pane)).map((row) => row.slice(0, 3)).sort()).toEqual(
    [
      ["Phòng Người có công", "Báo cáo gửi muộn", "Gửi trước hạn 02 ngày"],
      ["Phòng Người có công", "Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ\nvà báo cáo hằng tuần"],
      ["Phòng Bảo trợ xã hội", "Văn bản chưa ký số", "Ký số 100% văn bản"],
    ].sort(),
  );
  expect(errors).toEqual([]);
});
