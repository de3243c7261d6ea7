import { readdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { viReceive as words } from "../../../src/locales/viReceive";
import { FIXTURES } from "../../support/files";
import { sheetNames } from "../../support/grid";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { HEADINGS, splitDocument, textRow, xlsxOf } from "../../support/replyFiles";
import { countSets } from "../../support/members";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const SHARED = path.join(FIXTURES, "so-lam-viec-chung.xlsx");
const SPLIT = { name: "PL01_NCC.docx", mimeType: "", buffer: Buffer.from(splitDocument()) };
const FOLDER = path.join(FIXTURES, "tung-don-vi");
const REPLIES = readdirSync(FOLDER)
  .sort()
  .map((name) => path.join(FOLDER, name));

type Files = Parameters<ReturnType<Frame["locator"]>["setInputFiles"]>[0];

async function choose(pane: Frame, files: Files): Promise<void> {
  await pane.locator('input[type="file"]').setInputFiles(files);
  await pane.getByRole("button", { name: words.dismiss }).waitFor();
}

it("reads the units' files, tells what cannot be read and why, and makes sheets that are consolidated", async () => {
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await choose(pane, REPLIES);
  await pane.getByText(words.readTitle(6)).waitFor();
  await pane.getByRole("button", { name: words.accept(6) }).click();
  await pane.getByText(/^Đã đưa vào 6 sheet/).waitFor();
  const names = (await sheetNames(page)).slice(1);
  expect(names).toHaveLength(6);
  const rows = (await Promise.all(names.map((name) => valuesOf(pane, name)))).flat();
  expect(rows.some((row) => String(row[1]).includes("'"))).toBe(false); // text, and no mark of it
  expect(rows.some((row) => /^\d{5}$/.test(String(row[3])))).toBe(false); // no month is a bare serial

  // The same again, a Word file of one of them, and two that cannot be read: nothing is doubled.
  await choose(pane, [...REPLIES, path.join(FIXTURES, "PL01_TT_DDNCC.docx")]);
  await pane.getByText(words.nothing).waitFor();
  await expect(pane.getByText(words.standings.same).count()).resolves.toBe(7);
  await pane.getByRole("button", { name: words.dismiss }).click();
  await choose(pane, [
    { name: "bao-cao.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") },
    { name: "trong.xlsx", mimeType: "", buffer: Buffer.alloc(0) },
  ]);
  await pane.getByText(vi.replies.refused.pdf).waitFor();
  await pane.getByText(vi.replies.refused.empty).waitFor();
  await pane.getByRole("button", { name: words.dismiss }).click();

  const said = await consolidate(pane);
  const stacked = (await valuesOf(pane, viConsolidation.sheetName)).slice(4);
  expect(said).toBe(
    viConsolidation.written(viConsolidation.sheetName, { added: stacked.length, updated: 0, gone: 0 }),
  );
  expect(new Set(stacked.map((row) => row[2])).size).toBe(6);
  expect(errors).toEqual([]);
});

it("a copy of the whole workbook brings only what differs, and the older answer is hidden, not lost", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await choose(pane, SHARED);
  await pane.getByText(words.nothing).waitFor();
  await pane.getByRole("button", { name: words.dismiss }).click();

  await writeCells(pane, "VP", { C8: "Giải pháp ghi trong file chung" });
  await choose(pane, SHARED);
  await pane.getByText(words.standings.differs).waitFor();
  await pane.getByText(words.there("VP", 4)).waitFor();
  // Both answers stand side by side before anybody decides.
  const compared = pane.getByRole("group", { name: words.differs(1) }).getByRole("table", { name: "TT 2" });
  await compared.getByRole("columnheader", { name: words.differenceSides[0] }).waitFor();
  await expect(compared.getByRole("cell").allInnerTexts()).resolves.toEqual([
    "Giải pháp ghi trong file chung",
    words.blank,
  ]);
  await pane.getByText(words.nothing).waitFor(); // what is there stays until somebody says otherwise
  await pane
    .getByRole("radiogroup", { name: words.choiceFor("Văn phòng Sở") })
    .getByRole("radio", { name: words.choices.replace })
    .click();
  const [hidden, renamed] = [await countSets(pane, "visibility"), await countSets(pane, "name")];
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Văn phòng Sở"])).waitFor();
  expect(await sheetNames(page)).not.toContain("VP");
  expect([await hidden(), await renamed()]).toEqual([1, 0]);
  expect((await valuesOf(pane, "VP"))[7]?.[2]).toBe("Giải pháp ghi trong file chung");

  await consolidate(pane);
  const stacked = (await valuesOf(pane, viConsolidation.sheetName)).slice(4);
  expect(stacked).toHaveLength(86);
  expect(stacked.filter((row) => row[2] === "Văn phòng Sở").map((row) => row[6])).not.toContain(
    "Giải pháp ghi trong file chung",
  );
});

it("shows the rows that Word has split before and after, and takes them joined or as they came", async () => {
  const { pane, errors } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await choose(pane, SPLIT);
  const box = pane.getByRole("checkbox", { name: words.joinFor("PL01_NCC.docx", "PL01_NCC") });
  await expect(box.isChecked()).resolves.toBe(true);
  const preview = pane.getByRole("group", { name: words.joins(2) });
  const first = preview.getByRole("table", { name: words.joinTitle("1", 2) });
  await expect(first.getByRole("cell").allInnerTexts()).resolves.toEqual([
    "(1) Báo cáo CCHC gửi muộn\n(2) so với hạn của Sở Nội vụ",
    "Báo cáo CCHC gửi muộn\nso với hạn của Sở Nội vụ",
    "(1) Phân công đầu mối\n(2) Lập bảng theo dõi",
    "Phân công đầu mối\nLập bảng theo dõi",
    "(2) Phối hợp VP",
    "Phối hợp VP",
  ]);
  await preview.getByRole("table", { name: words.joinTitle("2", 2) }).waitFor();

  await box.uncheck();
  await pane.getByText(words.unjoined(2)).waitFor();
  await expect(preview.count()).resolves.toBe(0);
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Phòng Người có công"])).waitFor();
  await expect(valuesOf(pane, "Phòng Người có công")).resolves.toHaveLength(7); // the unit, the headings, five rows

  // The same file again is known, split as it is there.
  await choose(pane, SPLIT);
  await pane.getByText(words.standings.same).waitFor();
  await pane.getByRole("button", { name: words.dismiss }).click();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phòng Người có công").delete();
      await context.sync();
    }),
  );
  await choose(pane, SPLIT);
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Phòng Người có công"])).waitFor();
  const joined = (await valuesOf(pane, "Phòng Người có công")).slice(2).map((row) => row.slice(0, 5));
  expect(joined).toEqual([
    [
      1,
      "Báo cáo CCHC gửi muộn\nso với hạn của Sở Nội vụ",
      "Phân công đầu mối\nLập bảng theo dõi",
      "Tháng 6/2024",
      "Phối hợp VP",
    ].map(String),
    ["2", "Hồ sơ trễ hạn", "Xử lý 12 hồ sơ\nHọp giao ban tuần", "Tháng 7/2024\nTháng 9/2024", ""],
    ["3", "Văn bản chưa ký số", "Ký số 100% văn bản", "Tháng 8/2024", ""],
  ]);
  expect(errors).toEqual([]);
});

it("an answer that does not say whose it is keeps its unit where it stands in for another", async () => {
  const answer = (remedy: string): Files => {
    const rows = [HEADINGS, ["1", "Báo cáo gửi muộn", remedy, "Tháng 6/2024", ""]];
    const written = rows.map((texts, row) => textRow(row, texts)).join("");
    return {
      name: "Thanh tra.xlsx",
      mimeType: "",
      buffer: Buffer.from(xlsxOf([{ name: "Sheet1", rows: written }])),
    };
  };
  const { pane } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await choose(pane, answer("Gửi đúng hạn"));
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Thanh tra"])).waitFor();
  await choose(pane, answer("Gửi trước hạn 02 ngày"));
  await pane.getByRole("radio", { name: words.choices.replace }).click();
  await pane.getByRole("button", { name: words.accept(1) }).click();
  await pane.getByText(words.accepted(["Thanh tra (2)"])).waitFor();
  await consolidate(pane);
  const stacked = (await valuesOf(pane, viConsolidation.sheetName)).slice(4);
  expect(stacked.map((row) => [row[2], row[6]])).toEqual([["Thanh tra", "Gửi trước hạn 02 ngày"]]);
  await choose(pane, answer("Gửi trước hạn 02 ngày"));
  await pane.getByText(words.standings.same).waitFor();
});
