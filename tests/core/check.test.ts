import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/a1";
import { checkForm } from "../../src/core/check";
import type { Finding } from "../../src/core/finding";
import type { CellValue, Grid } from "../../src/core/grid";
import { recogniseForm } from "../../src/core/recognise";
import { RULES } from "../../src/core/rules";
import sharedWorkbook from "./data/shared-workbook-grids.json";

const HEADINGS = [
  "TT",
  "Các tồn tại, hạn chế",
  "Giải pháp khắc phục",
  "Thời gian hoàn thành (tháng.../năm 2024",
  "Ghi chú",
];

/** Findings of one row that stands in worksheet row 2. */
function check(problem: CellValue, remedy: CellValue, month: CellValue, note: CellValue = ""): Finding[] {
  return findings([HEADINGS, [1, problem, remedy, month, note]]);
}

function findings(grid: Grid): Finding[] {
  const form = recogniseForm(grid);
  return form === null ? [] : checkForm(form, 2030);
}

const brief = (list: readonly Finding[]): string[] =>
  list.map(({ code, cell }) => `${cellAddress(cell)} ${code}`);
const codesOfMonth = (month: CellValue, note: CellValue = ""): string[] =>
  check("Chậm", "Gửi trước hạn", month, note).map(({ code }) => code);

describe("an empty remedy or month", () => {
  it("must be completed", () => {
    const [remedy, month] = check("Chậm gửi báo cáo", "", "");
    expect(remedy).toEqual({
      code: "remedyEmpty",
      severity: "must",
      cell: { row: 1, column: 2 },
      column: "remedy",
      data: {},
    });
    expect(month).toMatchObject({ code: "monthEmpty", severity: "must", cell: { row: 1, column: 3 } });
  });

  it.each(["....", "…", " - ", "–", "\u00A0"])("is one that holds only %j", (blank) => {
    expect(brief(check("Chậm", blank, blank))).toEqual(["C2 remedyEmpty", "D2 monthEmpty"]);
  });

  it.each(["Tháng .../2024", "tháng    năm 2024", "tháng …"])("is the form's own “%s”, unfilled", (month) => {
    expect(codesOfMonth(month)).toEqual(["monthEmpty"]);
  });

  it.each([
    "Không có",
    "Không",
    "không có tồn tại",
    "Không có tồn tại, hạn chế.",
    "Không có tiêu chí bị trừ điểm",
    "KHÔNG CÓ NỘI DUNG NÀO",
    "Khong co",
  ])("is right where the problem is “%s”", (problem) => expect(check(problem, "", "")).toEqual([]));

  it.each([
    "Không có sáng kiến, giải pháp mới trong CCHC",
    "Không thực hiện xin lỗi bằng văn bản",
    "Không có báo cáo đánh giá kết quả phân cấp",
  ])("is wrong where “%s” is a real problem", (problem) => {
    expect(brief(check(problem, "", ""))).toEqual(["C2 remedyEmpty", "D2 monthEmpty"]);
  });

  it.each([
    "Không thuộc trách nhiệm của đơn vị",
    "Nội dung không thuộc thẩm quyền của Phòng",
    "khong thuoc nhiem vu cua don vi",
    "Không phải nhiệm vụ của Chi cục",
    "Ngoài phạm vi trách nhiệm",
    "Không thuộc Văn phòng",
  ])("is explained by the note “%s”", (note) => expect(check("Chậm", "", "", note)).toEqual([]));

  it("is explained by a remedy that says whose it is not", () => {
    expect(check("Chậm", "Không thuộc thẩm quyền của Sở", "")).toEqual([]);
    expect(brief(check("Chậm", "Chuyển hồ sơ không thuộc thẩm quyền cho huyện", ""))).toEqual([
      "D2 monthEmpty",
    ]);
  });

  it.each(["Phối hợp Văn phòng Sở", "Đã báo cáo Giám đốc", "Nhiệm vụ của đơn vị"])(
    "is not explained by the note “%s”",
    (note) => expect(brief(check("Chậm", "", "Tháng 6", note))).toEqual(["C2 remedyEmpty"]),
  );

  it("without a problem is not asked about", () => expect(check("", "Gửi trước hạn", "")).toEqual([]));
});

describe("a month", () => {
  it.each<CellValue>([
    6,
    "6",
    "06",
    "T6",
    "t6",
    "thang 9",
    "6/2024",
    "Tháng 6/2024",
    "tháng 4-6/2024",
    "Tháng 4, 5, 6/2024",
  ])("written %s is understood", (month) => expect(codesOfMonth(month)).toEqual([]));

  it.each<[CellValue, string]>([
    ["x", "monthUnreadable"],
    ["30 ngày", "monthUnreadable"],
    ["Quý V", "monthUnreadable"],
    [0.5, "monthUnreadable"],
    ["#REF!", "monthUnreadable"],
    ["Tháng 13/2024", "monthImpossible"],
    ["Thường xuyên", "monthRecurring"],
    ["Thực hiện ngay", "monthRecurring"],
    ["Khi có hướng dẫn", "monthRecurring"],
    ["Đã hoàn thành", "monthRecurring"],
    ["6 tháng đầu năm", "monthPeriod"],
    ["Cả năm", "monthPeriod"],
    ["Trước tháng 6", "monthPeriod"],
    ["Tháng 3/2025", "monthOtherYear"],
    ["Quý I/2025", "monthOtherYear"],
    ["trước 15/5", "monthRewrite"],
    ["30/6/2024", "monthRewrite"],
    [45_444, "monthRewrite"],
  ])("written %s gives %s alone", (month, code) => expect(codesOfMonth(month)).toEqual([code]));

  it("already done is an answer with its note", () => {
    expect(codesOfMonth("Đã hoàn thành", "Công văn số 12/SLĐTBXH-VP")).toEqual([]);
  });

  it("of another year is right with its reason", () => {
    expect(codesOfMonth("Tháng 3/2025", "Chờ Nghị định mới")).toEqual([]);
  });

  it("finding carries what its sentence needs", () => {
    const data = (month: CellValue): unknown => check("Chậm", "Gửi trước hạn", month)[0]?.data;
    expect(data("Tháng 13/2024")).toEqual({ text: "Tháng 13/2024", month: 13 });
    expect(data("Quý II/2024")).toEqual({ text: "Quý II/2024", suggestion: { month: 6, year: 2024 } });
    expect(data("Tháng 3/2025")).toEqual({ text: "Tháng 3/2025", expectedYear: 2024 });
    expect(data(45_444)).toEqual({ text: "45444", suggestion: { month: 6, year: 2024 } });
  });

  it("is measured against the default year where the heading names none", () => {
    const headings = ["TT", "Tồn tại", "Giải pháp", "Thời gian", "Ghi chú"];
    const grid = [headings, [1, "Chậm", "Gửi trước hạn", "Tháng 6/2024", ""]];
    expect(findings(grid)).toMatchObject([{ code: "monthOtherYear", data: { expectedYear: 2030 } }]);
  });

  it("is not asked for where the form has no such column", () => {
    expect(
      brief(
        findings([
          ["TT", "Tồn tại", "Giải pháp", "Ghi chú"],
          [1, "Chậm", "", ""],
        ]),
      ),
    ).toEqual(["C2 remedyEmpty"]);
  });
});

describe("the sample workbook", () => {
  const bySheet = new Map(sharedWorkbook.map(({ sheet, values }) => [sheet, brief(findings(values))]));

  it.each([
    ["VP", ["C8 remedyEmpty", "C10 remedyEmpty"]],
    ["Thanh tra", ["D7 monthOtherYear"]],
    ["KHTC", ["C7 remedyEmpty", "D14 monthEmpty"]],
    [
      "LĐVL",
      [
        "C8 remedyEmpty",
        "D8 monthUnreadable",
        "D9 monthEmpty",
        "C10 remedyEmpty",
        "C11 remedyEmpty",
        "D14 monthUnreadable",
      ],
    ],
    ["GDNN", ["D7 monthRewrite", "C10 remedyEmpty", "D10 monthRewrite", "D15 monthRewrite"]],
    ["NCC", ["D7 monthEmpty", "C10 remedyEmpty", "C11 remedyEmpty"]],
    ["BTXH", ["C7 remedyEmpty", "D8 monthRewrite", "D11 monthPeriod"]],
    ["TE-BĐG", ["D8 monthImpossible", "C11 remedyEmpty", "D11 monthPeriod"]],
    ["CC PCTNXH", ["C7 remedyEmpty", "C8 remedyEmpty", "D9 monthRecurring"]],
    ["TT DVVL", ["D8 monthPeriod", "C9 remedyEmpty", "D12 monthRewrite"]],
    ["TT ĐDNCC", ["D7 monthPeriod"]],
    ["TT CTXH", ["D7 monthPeriod", "C10 remedyEmpty", "C12 remedyEmpty", "D13 monthImpossible"]],
  ])("sheet %s", (sheet, expected) => expect(bySheet.get(sheet)).toEqual(expected));
});

describe("any form", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      "....",
      "Chậm",
      "Không có",
      "Tháng 6/2024",
      "x",
      "Quý II",
      "30/6/2024",
      45_444,
      6,
    ),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
  );
  const rows = fc.array(fc.tuple(fc.nat(9), cell, cell, cell, cell), { maxLength: 6 });

  it("has at most one finding a cell, in row then column order, with the severity of its rule", () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const found = findings([HEADINGS, ...entries]);
        const places = found.map(({ cell }) => cell.row * 1000 + cell.column);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { code, severity } of found) {
          expect(RULES.find((rule) => rule.code === code)?.severity).toBe(severity);
        }
      }),
    );
  });

  it("is judged row by row: the order of rows does not matter", () => {
    const entry = fc.tuple(fc.nat(9), fc.constantFrom("Chậm", "Không có"), cell, cell, cell);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const codes = (list: typeof entries): string[] =>
          findings([HEADINGS, ...list])
            .map(({ code, data }) => JSON.stringify([code, data]))
            .sort();
        expect(codes([...entries].reverse())).toEqual(codes(entries));
      }),
    );
  });
});
