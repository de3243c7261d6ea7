import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { vi } from "../../src/locales/vi";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viHandOut } from "../../src/locales/viHandOut";
import { viReport } from "../../src/locales/viReport";
import { viSubmission } from "../../src/locales/viSubmission";
import { viSummary } from "../../src/locales/viSummary";
import { DEPARTMENT_CELLS, UNITS } from "../support/department";
import { FIXTURES, saveFile } from "../support/files";
import { switchSheet } from "../support/grid";
import { consolidate, openOffice, writeCells } from "../support/office";
import { useWorkbench } from "../support/workbench";
import { inExcel } from "../workbench/host/excel";

/*
 * Makes the golden file of the release that package.json names, once: a workbook with all that the add-in puts into people's files.
 * Later releases are held to it (tests/e2e/releases.test.ts), so a file that is there is never made again.
 */
const open = useWorkbench();
const FILE = path.join(FIXTURES, "releases", packageJson.version, "so-cong-viec.xlsx");
const LISTS = vi.form.areasSheet.name;
const TABLE = viConsolidation.sheetName;
const ROSTER = viSubmission.sheetName;

const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

/** The lists of Văn phòng, with three units that are to send by a form from here, and the province's criteria. */
async function makeLists(pane: Frame): Promise<void> {
  await press(pane, viHandOut.prepare);
  await pane.getByText(viHandOut.prepared(LISTS, viHandOut.criteriaSheet)).waitFor();
  const handedTo = ["VP", "NCC", "BTXH"];
  const { no } = viSubmission.mustSend;
  await writeCells(pane, LISTS, DEPARTMENT_CELLS);
  await writeCells(
    pane,
    LISTS,
    Object.fromEntries(
      UNITS.flatMap(([, sheet], at) => (handedTo.includes(sheet) ? [] : [[`D${at + 4}`, no] as const])),
    ),
  );
  await writeCells(pane, viHandOut.criteriaSheet, {
    B5: "Công bố danh mục TTHC chậm 05 ngày",
    C5: 0.5,
    D5: "TTHC",
    E5: "Văn phòng Sở",
    B6: "Hồ sơ TTHC quá hạn 3/45 hồ sơ",
    C6: 0.75,
    E6: "Phòng Người có công; Phòng Bảo trợ xã hội",
  });
}

async function handOut(pane: Frame): Promise<void> {
  await press(pane, viHandOut.preview);
  await press(pane, viHandOut.create(3));
  await pane.getByText(viHandOut.created(3, null)).waitFor();
  await writeCells(pane, "VP", {
    C7: "Trình công bố trong 02 ngày làm việc kể từ khi có quyết định",
    D7: "Tháng 6/2024",
    B8: "Báo cáo CCHC quý II gửi muộn 03 ngày",
    D8: "Tháng 9/2024",
    B9: "Chưa niêm yết TTHC tại bộ phận một cửa",
    C9: "Niêm yết đủ 45 TTHC",
  });
  await writeCells(pane, "NCC", { C7: "Rà soát hồ sơ đến hạn hằng tuần", D7: "Tháng 6/2024" });
}

/** Two sheets made by hand: a plain range with every column, and an Excel table without TT and Ghi chú, both marked. */
async function markByHand(page: Page, pane: Frame): Promise<void> {
  await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    const plain = worksheets.getItem("Sheet1");
    plain.name = "Thanh tra";
    plain.getRange("D5:D8").numberFormat = [["@"], ["@"], ["@"], ["@"]];
    plain.getRange("A2").values = [["Đơn vị: Thanh tra Sở"]];
    plain.getRange("A4:G7").values = [
      ["TT", "Tồn tại, hạn chế", "Giải pháp", "Thời gian hoàn thành", "Ghi chú", "Lĩnh vực", "Điểm trừ"],
      [
        1,
        "Kết luận thanh tra chậm công khai",
        "Công khai trong 05 ngày",
        "Tháng 6/2024",
        "",
        "Thể chế",
        0.25,
      ],
      [2, "Báo cáo phòng, chống tham nhũng gửi muộn", "", "", "", "", ""],
      [3, "Kết luận thanh tra chậm công khai", "Công khai trong 05 ngày", "Tháng 6/2024", "", "", ""],
    ];
    const listed = worksheets.add("KHTC");
    listed.getRange("B1").values = [["Đơn vị: Phòng Kế hoạch - Tài chính"]];
    listed.getRange("D4:D6").numberFormat = [["@"], ["@"], ["@"]];
    listed.getRange("B3:D6").values = [
      ["Tồn tại, hạn chế", "Giải pháp", "Thời gian hoàn thành"],
      ["Giải ngân vốn đầu tư công đạt 62%", "", "Tháng 6/2024"],
      ["Chậm công khai dự toán", "Công khai trước ngày 15 hằng tháng", ""],
      ["Quyết toán gửi muộn", "Gửi trước hạn 02 ngày", "Tháng 12/2024"],
    ];
    listed.tables.add("B3:D6", true);
    const theirs = listed.getRange("C4:C6").conditionalFormats.add("Custom");
    theirs.custom.rule.formula = "=LEN($C4)>100";
    theirs.custom.format.fill.color = "#FF0000";
    listed.getRange("D5").dataValidation.rule = { list: { inCellDropDown: true, source: "Quý I,Quý II" } };
    await context.sync();
  });
  await pane.getByRole("tab", { name: vi.pane.tabs.check }).click();
  for (const sheet of ["Thanh tra", "KHTC"]) {
    await switchSheet(page, sheet);
    await pane.getByRole("heading", { level: 1, name: sheet }).waitFor();
    await press(pane, vi.marks.add);
    await press(pane, vi.marks.apply);
    await pane.getByText(/^Đã thêm/).waitFor();
  }
}

/** Tổng hợp twice: with what only Văn phòng writes in between, a row that its unit takes back, and one that nobody sent. */
async function makeConsolidation(pane: Frame): Promise<void> {
  await consolidate(pane);
  await writeCells(pane, TABLE, {
    G5: "Trình công bố trong 01 ngày làm việc",
    K5: "Giao Văn phòng chủ trì",
    L5: viConsolidation.status.values[2],
    N5: "Số 12/BC-VP",
    K6: "Chờ ý kiến của tỉnh",
    L6: viConsolidation.status.values[1],
  });
  await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("VP").getRange("B9:D9").values = [["", "", ""]];
    const row = ["", "", "Văn phòng Sở", "", "", "Việc của riêng Văn phòng", ...Array<string>(8).fill("")];
    worksheets.getItem("Tổng hợp").tables.getItemAt(0).rows.add(undefined, [row]);
    await context.sync();
  });
  await consolidate(pane);
}

async function recordSubmission(pane: Frame): Promise<void> {
  await press(pane, viSubmission.command.update);
  await pane.getByText(/^Đã lập danh sách/).waitFor();
  await writeCells(pane, ROSTER, { E6: 45390, F6: "15/BC-VP", J6: "Bản giấy gửi sau" });
  await press(pane, viHandOut.answers);
  await pane.getByText(viHandOut.answersTitle(0, 2)).waitFor();
}

async function makePrints(page: Page, pane: Frame): Promise<void> {
  const { print } = viConsolidation;
  for (const [kind, { sheetName }] of Object.entries(print.kinds)) {
    await pane.getByLabel(print.kind).selectOption(kind);
    await press(pane, print.command);
    await pane.getByText(new RegExp(`“${sheetName}”`)).waitFor();
  }
  await press(pane, viReport.brief.command);
  await pane.getByText(viReport.brief.created(viReport.brief.sheetName)).waitFor();
  await switchSheet(page, TABLE);
  await press(pane, vi.pane.statistics);
  await press(pane, viSummary.command);
  await pane.getByText(viSummary.created(viSummary.sheetName(TABLE))).waitFor();
}

it("makes the golden file of this release", async () => {
  expect(existsSync(FILE), `${FILE} is there: it is what the release has made, and stays.`).toBe(false);
  const { page, pane, errors } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await makeLists(pane);
  await handOut(pane);
  await markByHand(page, pane);
  await openOffice(pane);
  await makeConsolidation(pane);
  await recordSubmission(pane);
  await makePrints(page, pane);
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, await saveFile(page));
  expect(errors).toEqual([]);
});
