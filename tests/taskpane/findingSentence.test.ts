import { describe, expect, test } from "vitest";
import type { Finding, FindingCode, FindingData } from "../../src/core/finding";
import { vi } from "../../src/locales/vi";
import { quote } from "../../src/locales/viFindings";
import { findingSentence } from "../../src/taskpane/findingSentence";

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
  monthRewrite: {
    row: 8,
    column: 3,
    data: { text: "trước 15/5", suggestion: { month: 5, year: 2024 } },
    sentence: "D9 “trước 15/5”: nên ghi Tháng 5/2024.",
  },
};

describe("sentences of findings", () => {
  test.each(Object.entries(CASES))("%s reads as agreed", (code, { row, column, data, sentence }) => {
    const finding = { code, severity: "must", cell: { row, column }, column: "month", data } as Finding;
    expect(findingSentence(finding)).toBe(sentence);
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
