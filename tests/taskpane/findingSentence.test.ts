import { describe, expect, test } from "vitest";
import type { Finding, FindingCode, FindingData } from "../../src/core/check/finding";
import { vi } from "../../src/locales/vi";
import { quote } from "../../src/locales/viFindings";
import { findingSentence } from "../../src/locales/findingSentence";

interface Case<C extends FindingCode> {
  readonly row: number;
  readonly column: number;
  readonly data: FindingData[C];
  readonly sentence: string;
}

/** A code that is added without its sentence here does not compile. */
const CASES: { readonly [C in FindingCode]: Case<C> } = {
  remedyEmpty: {
    row: 7,
    column: 2,
    data: {},
    sentence: "C8 chưa ghi giải pháp; nếu không thuộc trách nhiệm của đơn vị, ghi rõ ở cột Ghi chú.",
  },
  problemInSeveralUnits: {
    row: 7,
    column: 1,
    data: { units: 3 },
    sentence: "B8 có ở 03 đơn vị; Văn phòng xác định đơn vị chủ trì.",
  },
  areaMissing: { row: 7, column: 6, data: {}, sentence: "G8 chưa chọn lĩnh vực CCHC." },
  monthEmpty: { row: 13, column: 3, data: {}, sentence: "D14 chưa ghi thời gian hoàn thành." },
  monthUnreadable: { row: 7, column: 3, data: { text: "x" }, sentence: "D8 “x”: đề nghị ghi tháng." },
  monthImpossible: {
    row: 7,
    column: 3,
    data: { text: "Tháng 13/2024", month: 13 },
    sentence: "D8: không có tháng 13.",
  },
  monthRecurring: {
    row: 8,
    column: 3,
    data: { text: "Thường xuyên" },
    sentence: "D9 “Thường xuyên”: đề nghị thêm tháng kiểm tra, giữ nguyên chữ đã ghi.",
  },
  monthPeriod: {
    row: 10,
    column: 3,
    data: { text: "6 tháng đầu năm", suggestion: { month: 6, year: 2024 } },
    sentence: "D11 “6 tháng đầu năm”: Tháng 6/2024 đúng không?",
  },
  monthOtherYear: {
    row: 6,
    column: 3,
    data: { text: "Tháng 6/2023", expectedYear: 2024 },
    sentence: "D7 ngoài năm 2024; nếu đúng, ghi lý do.",
  },
  monthStrictlyBefore: {
    row: 8,
    column: 3,
    data: { text: "trước tháng 6", suggestion: { month: 5, year: 2024 } },
    sentence: "D9 “trước tháng 6”: hết Tháng 5/2024 hay trong tháng sau, đề nghị ghi rõ tháng.",
  },
  monthBeforeIssue: {
    row: 8,
    column: 3,
    data: { text: "Tháng 02/2024", issued: { month: 4, year: 2024 } },
    sentence:
      "D9 “Tháng 02/2024” trước khi có văn bản (Tháng 4/2024); nếu đã hoàn thành, ghi rõ ở cột Ghi chú.",
  },
  problemEmpty: { row: 8, column: 1, data: {}, sentence: "B9 chưa ghi tồn tại, hạn chế." },
  errorValue: {
    row: 8,
    column: 2,
    data: { text: "#REF!" },
    sentence: "C9 đang hiện #REF!: đề nghị nhập lại nội dung.",
  },
  splitRow: {
    row: 8,
    column: 1,
    data: { above: "B8" },
    sentence: "B9 có vẻ viết tiếp B8: đề nghị gộp vào một dòng; nếu là nội dung riêng, ghi số TT.",
  },
  vagueRemedy: { row: 12, column: 2, data: {}, sentence: "C13: đề nghị nêu việc làm cụ thể, sản phẩm." },
  remedyRepeatsProblem: {
    row: 12,
    column: 2,
    data: { problem: "B13" },
    sentence: "C13 ghi giống hệt B13: đề nghị nêu việc sẽ làm để khắc phục.",
  },
  duplicateProblem: {
    row: 12,
    column: 1,
    data: { first: "B8" },
    sentence: "B13 trùng nội dung với B8: đề nghị gộp lại hoặc ghi rõ chỗ khác nhau.",
  },
  pointsDisagree: {
    row: 7,
    column: 1,
    data: { inText: 0.5, inColumn: 1 },
    sentence: "B8 ghi trừ 0,5, cột điểm ghi 1,0: đề nghị thống nhất.",
  },
  legacyText: {
    row: 7,
    column: 1,
    data: { text: "Th¸ng 6", converted: "Tháng 6" },
    sentence: "B8 gõ bằng bảng mã cũ, máy khác khó đọc: đề nghị ghi lại bằng Unicode “Tháng 6”.",
  },
  mixedUnicode: {
    row: 7,
    column: 1,
    data: { kind: "decomposed", text: "a", converted: "a" },
    sentence: "B8 gõ bằng Unicode tổ hợp, khó tìm kiếm: đề nghị chuyển sang Unicode dựng sẵn.",
  },
  tooLongToPrint: {
    row: 7,
    column: 1,
    data: { lines: 40 },
    sentence: "B8 dài khoảng 40 dòng, khi in có thể bị cắt: đề nghị viết gọn hoặc tách thành nhiều dòng.",
  },
  noAccents: { row: 9, column: 1, data: {}, sentence: "B10 chưa có dấu: đề nghị gõ lại." },
  ttOutOfSequence: {
    row: 9,
    column: 0,
    data: { number: 5, expected: 3 },
    sentence: "A10 ghi số 5, tiếp theo dòng trên là 3.",
  },
};

describe("sentences of findings", () => {
  test.each(Object.entries(CASES))("%s reads as agreed", (code, { row, column, data, sentence }) => {
    const finding = { code, severity: "must", cell: { row, column }, column: "month", data } as Finding;
    expect(findingSentence(finding)).toBe(sentence);
  });

  test("letters that only look Vietnamese have their own", () => {
    const data = { kind: "lookAlike", text: "a", converted: "a" } as const;
    const cell = { row: 7, column: 1 };
    expect(findingSentence({ code: "mixedUnicode", severity: "review", cell, column: "problem", data })).toBe(
      "B8 có chữ cái nước ngoài trông giống chữ Việt, khó tìm kiếm: đề nghị gõ lại.",
    );
  });

  test("there is a sentence for these codes and no other", () => {
    expect(Object.keys(vi.findings).sort()).toEqual(Object.keys(CASES).sort());
  });
});

describe("quoting what the person wrote", () => {
  test("keeps a text of 40 characters whole", () => {
    expect(quote("a".repeat(40))).toBe(`“${"a".repeat(40)}”`);
  });

  test("cuts a longer one with an ellipsis, 40 characters in all", () => {
    expect(quote("a".repeat(41))).toBe(`“${"a".repeat(39)}…”`);
  });

  test("puts several lines on one and trims the ends", () => {
    expect(quote(" Quý I\n và\tQuý II ")).toBe("“Quý I và Quý II”");
  });

  test("never cuts a character in half", () => {
    expect(quote("😀".repeat(50))).toBe(`“${"😀".repeat(39)}…”`);
  });
});
