import type { Frame, Locator } from "playwright-core";
import { expect, it } from "vitest";
import type { FindingCode } from "../../src/core/check/finding";
import { RULES } from "../../src/core/check/rules";
import { vi } from "../../src/locales/vi";
import { typeInCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const REMEDY = "Ký số 100% văn bản đi";
const MONTH = "Tháng 6/2024";

interface Case {
  /** The columns that differ from a row that nothing can be said of. */
  readonly row: Partial<Record<"A" | "B" | "C" | "D" | "F", string | number>>;
  readonly column: "A" | "B" | "C" | "D";
  /** After the cell's address. */
  readonly sentence: string;
  /** What a person types into the cell, or the button that puts it right. */
  readonly right: { readonly type: string } | { readonly press: string };
}

/** A row of the sheet for each rule, in this order; the last two change the rows or the numbers below them. */
const CASES: Readonly<Partial<Record<FindingCode, Case>>> = {
  problemEmpty: {
    row: { B: "" },
    column: "B",
    sentence: "chưa ghi tồn tại, hạn chế.",
    right: { type: "Chưa cập nhật cơ sở dữ liệu" },
  },
  remedyEmpty: { row: { C: "" }, column: "C", sentence: "chưa ghi giải pháp;", right: { type: REMEDY } },
  monthEmpty: {
    row: { D: "" },
    column: "D",
    sentence: "chưa ghi thời gian hoàn thành.",
    right: { type: MONTH },
  },
  monthUnreadable: {
    row: { D: "x" },
    column: "D",
    sentence: "“x”: đề nghị ghi tháng.",
    right: { type: "6" },
  },
  monthImpossible: {
    row: { D: "Tháng 13/2024" },
    column: "D",
    sentence: "không có tháng 13.",
    right: { type: "Tháng 12" },
  },
  errorValue: {
    row: { B: "=NA()" },
    column: "B",
    sentence: "đang hiện #N/A: đề nghị nhập lại nội dung.",
    right: { type: "Chưa rà soát danh mục thủ tục" },
  },
  monthRecurring: {
    row: { D: "Thường xuyên" },
    column: "D",
    sentence: "“Thường xuyên”: đề nghị thêm tháng kiểm tra",
    right: { type: "Thường xuyên, kiểm tra tháng 6/2024" },
  },
  monthOtherYear: {
    row: { D: "Tháng 6/2025" },
    column: "D",
    sentence: "ngoài năm 2024; nếu đúng, ghi lý do.",
    right: { type: MONTH },
  },
  monthBeforeIssue: {
    row: { D: "Tháng 2/2024" },
    column: "D",
    sentence: "“Tháng 2/2024” trước khi có văn bản",
    right: { type: "Tháng 5/2024" },
  },
  monthStrictlyBefore: {
    row: { D: "Trước tháng 6" },
    column: "D",
    sentence: "“Trước tháng 6”: hết",
    right: { type: "Tháng 5/2024" },
  },
  pointsDisagree: {
    row: { B: "Hồ sơ trễ hạn ở bộ phận một cửa, trừ 0,5 điểm", F: 1 },
    column: "B",
    sentence: "ghi trừ 0,5, cột điểm ghi 1,0: đề nghị thống nhất.",
    right: { type: "Hồ sơ trễ hạn ở bộ phận một cửa, trừ 1 điểm" },
  },
  duplicateProblem: {
    row: { B: "TỒN TẠI riêng  về remedyEmpty" },
    column: "B",
    sentence: "trùng nội dung với B",
    right: { type: "Chưa niêm yết thủ tục mới" },
  },
  remedyRepeatsProblem: {
    row: { B: "Chưa ký số văn bản nội bộ", C: "Chưa ký số văn bản nội bộ" },
    column: "C",
    sentence: "ghi giống hệt B",
    right: { type: REMEDY },
  },
  vagueRemedy: {
    row: { C: "Tiếp tục thực hiện" },
    column: "C",
    sentence: "đề nghị nêu việc làm cụ thể, sản phẩm.",
    right: { type: REMEDY },
  },
  legacyText: {
    row: { B: "Ch\u00ADa c«ng khai thñ tôc" },
    column: "B",
    sentence: "gõ bằng bảng mã cũ",
    right: { press: vi.edits.fix.toUnicode },
  },
  mixedUnicode: {
    row: { B: "Chưa báo cáo đúng mẫu".normalize("NFD") },
    column: "B",
    sentence: "gõ bằng Unicode tổ hợp",
    right: { press: vi.edits.fix.toUnicode },
  },
  tooLongToPrint: {
    row: { C: `${REMEDY}. `.repeat(60) },
    column: "C",
    sentence: "dài khoảng",
    right: { type: REMEDY },
  },
  monthPeriod: {
    row: { D: "Quý II" },
    column: "D",
    sentence: "“Quý II”: Tháng 6/2024 đúng không?",
    right: { press: vi.edits.fix.writeAndKeep(MONTH) },
  },
  noAccents: {
    row: { B: "Chua cong khai ket qua giai quyet" },
    column: "B",
    sentence: "chưa có dấu: đề nghị gõ lại.",
    right: { type: "Chưa công khai kết quả giải quyết" },
  },
  ttOutOfSequence: { row: { A: 99 }, column: "A", sentence: "ghi số 99", right: { press: "Ghi số" } },
  splitRow: {
    row: { A: "", B: "và chưa gửi báo cáo", C: "", D: "" },
    column: "B",
    sentence: "có vẻ viết tiếp B",
    right: { press: vi.edits.join },
  },
};

const FIRST_ROW = 11;

/** The finding of a cell, whatever stands between its address and the sentence. */
const finding = (pane: Frame, address: string, sentence: string): Locator =>
  pane
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${address}\\b`) })
    .filter({ hasText: sentence });

it("every rule speaks once of the sample's sheet and is put right by a person's hand", async () => {
  const cases = Object.entries(CASES);
  expect(cases.map(([code]) => code).sort()).toEqual(RULES.map(({ code }) => code).sort());
  const { page, pane, errors } = await open();
  await pane.evaluate(
    ({ rows, first }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("VP");
        sheet.getRange("F6").values = [["Điểm bị trừ"]];
        const range = sheet.getRange(`A${first}:F${first + rows.length - 1}`);
        range.numberFormat = rows.map(() => ["General", "General", "@", "@", "@", "General"]);
        range.values = rows;
        // Nothing but the rows of this test.
        sheet.getRange("7:10").delete("Up");
        await context.sync();
      }),
    {
      first: FIRST_ROW,
      rows: cases.map(([code, { row }], index) => {
        const usual = { A: index + 1, B: `Tồn tại riêng về ${code}`, C: REMEDY, D: MONTH, E: "", F: "" };
        return Object.values({ ...usual, ...row });
      }),
    },
  );

  const rowOf = (index: number): number => FIRST_ROW - 4 + index;
  for (const [index, [, { column, sentence }]] of cases.entries()) {
    await finding(pane, `${column}${rowOf(index)}`, sentence).waitFor();
  }
  for (const [index, [code, { column, sentence, right }]] of cases.entries()) {
    const address = `${column}${rowOf(index)}`;
    const told = finding(pane, address, sentence);
    if ("type" in right) await typeInCell(page, address, right.type);
    else await told.getByRole("button", { name: right.press }).click();
    if (code === "splitRow") await pane.getByRole("button", { name: vi.edits.preview.apply(1) }).click();
    await told.waitFor({ state: "detached" });
  }
  await pane.getByText(vi.pane.check.nothingFoundDetail(cases.length - 1)).waitFor();
  expect(await pane.getByRole("listitem").count()).toBe(0);
  expect(errors).toEqual([]);
});
