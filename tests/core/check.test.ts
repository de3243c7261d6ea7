import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/sheet/a1";
import { checkForm } from "../../src/core/check/check";
import type { Finding } from "../../src/core/check/finding";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { RULES } from "../../src/core/check/rules";
import sharedWorkbook from "./data/shared-workbook-grids.json";
import unitFiles from "./data/unit-file-grids.json";

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

  it("without a problem is not asked about; the problem is", () => {
    expect(brief(check("", "Gửi trước hạn", ""))).toEqual(["B2 problemEmpty"]);
    expect(check("....", "", "Tháng 6/2024")).toMatchObject([{ code: "problemEmpty", severity: "must" }]);
  });
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
    "30/6/2024",
    "trước 15/5",
    "chậm nhất 31/5",
    "đến hết tháng 6",
    45_444,
  ])("written %s is understood", (month) => expect(codesOfMonth(month)).toEqual([]));

  it.each<[CellValue, string]>([
    ["x", "monthUnreadable"],
    ["30 ngày", "monthUnreadable"],
    ["Quý V", "monthUnreadable"],
    [0.5, "monthUnreadable"],
    ["#REF!", "errorValue"],
    ["Tháng 13/2024", "monthImpossible"],
    ["Thường xuyên", "monthRecurring"],
    ["Thực hiện ngay", "monthRecurring"],
    ["Khi có hướng dẫn", "monthRecurring"],
    ["Đã hoàn thành", "monthRecurring"],
    ["6 tháng đầu năm", "monthPeriod"],
    ["Cả năm", "monthPeriod"],
    ["Trước tháng 6", "monthStrictlyBefore"],
    ["Trước 01/6", "monthStrictlyBefore"],
    ["cuối quý II", "monthPeriod"],
    ["Th¸ng 6/2024", "legacyText"],
    ["Tháng 3/2025", "monthOtherYear"],
    ["Quý I/2025", "monthOtherYear"],
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
    expect(data("Trước tháng 6")).toEqual({ text: "Trước tháng 6", suggestion: { month: 5, year: 2024 } });
  });

  it("takes no year for granted where the form names none", () => {
    const row = [1, "Chậm", "Gửi trước hạn", "Tháng 6/2030", ""];
    const findingsUnder = (month: string): Finding[] => {
      const form = recogniseForm([["TT", "Tồn tại", "Giải pháp", month, "Ghi chú"], row]);
      return form === null ? [] : checkForm(form, 2024);
    };
    expect(findingsUnder("Thời gian")).toEqual([]);
    expect(findingsUnder("Thời gian (năm 2024)")).toMatchObject([
      { code: "monthOtherYear", data: { expectedYear: 2024 } },
    ]);
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

/** Read as their authors would: everything here is something Văn phòng would ask back, and nothing else is said. */
describe("the samples", () => {
  const samples = [...sharedWorkbook, ...unitFiles].map((sample) => ({
    name: "file" in sample ? sample.file : sample.sheet,
    found: findings(sample.values).map(
      ({ code, severity, cell }) => `${cellAddress(cell)} ${severity} ${code}`,
    ),
  }));

  it.each<[string, string[]]>([
    ["VP", ["C8 must remedyEmpty", "C10 must remedyEmpty"]],
    ["Thanh tra", ["D7 review monthOtherYear"]],
    ["KHTC", ["C7 must remedyEmpty", "B10 hint noAccents", "D14 must monthEmpty"]],
    [
      "LĐVL",
      [
        "C8 must remedyEmpty",
        "D8 must monthUnreadable",
        "D9 must monthEmpty",
        "C10 must remedyEmpty",
        "C11 must remedyEmpty",
        "C13 review vagueRemedy",
        "D14 must monthUnreadable",
      ],
    ],
    ["GDNN", ["B8 hint noAccents", "C8 review vagueRemedy", "C10 must remedyEmpty", "B11 hint noAccents"]],
    ["NCC", ["C7 review vagueRemedy", "D7 must monthEmpty", "C10 must remedyEmpty", "C11 must remedyEmpty"]],
    ["BTXH", ["C7 must remedyEmpty", "D11 hint monthPeriod"]],
    ["TE-BĐG", ["D8 must monthImpossible", "C11 must remedyEmpty", "D11 hint monthPeriod"]],
    [
      "CC PCTNXH",
      ["B7 hint noAccents", "C7 must remedyEmpty", "C8 must remedyEmpty", "D9 review monthRecurring"],
    ],
    [
      "TT DVVL",
      [
        "D8 hint monthPeriod",
        "C9 must remedyEmpty",
        "B10 hint noAccents",
        "C12 review vagueRemedy",
        "B13 hint noAccents",
        "B14 hint noAccents",
        "C15 review vagueRemedy",
      ],
    ],
    ["TT ĐDNCC", ["D7 hint monthPeriod"]],
    [
      "TT CTXH",
      [
        "B7 hint noAccents",
        "D7 hint monthPeriod",
        "C10 must remedyEmpty",
        "B12 hint noAccents",
        "C12 must remedyEmpty",
        "D13 must monthImpossible",
      ],
    ],
    ["PL01_CSCN.xlsx", ["D9 hint monthPeriod"]],
    [
      "PL01_Làng TE.xlsx",
      ["C7 must remedyEmpty", "B9 hint noAccents", "D10 must monthUnreadable", "B14 hint noAccents"],
    ],
    ["PL01_Quỹ BTTE.xlsx", ["C7 review vagueRemedy", "D7 hint monthPeriod", "C8 review vagueRemedy"]],
    ["PL01_TT CTXH.xlsx", ["D7 hint monthPeriod", "C8 must remedyEmpty"]],
    ["PL01_TT DVVL.xlsx", ["B9 hint noAccents", "C10 review vagueRemedy"]],
    ["PL01_TT ĐDNCC.xlsx", ["D8 review monthRecurring", "D11 must monthEmpty", "B13 hint noAccents"]],
  ])("%s", (wanted, expected) => {
    expect(samples.find(({ name }) => name === wanted)?.found).toEqual(expected);
  });

  it("are these and no others", () => expect(samples).toHaveLength(18));
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

  it("keeps its findings in another order of its rows, but for what speaks of the rows above", () => {
    const aboveMatters = ["splitRow", "duplicateProblem", "ttOutOfSequence"];
    const entry = fc.tuple(fc.nat(9), fc.constantFrom("Chậm", "Không có"), cell, cell, cell);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const told = (list: typeof entries): string[] =>
          findings([HEADINGS, ...list])
            .filter(({ code }) => !aboveMatters.includes(code))
            .map(({ code, column, data }) =>
              JSON.stringify([code, column, code === "remedyRepeatsProblem" ? null : data]),
            )
            .sort();
        // Where the same problem stands twice, the second says so and nothing weaker.
        expect(told([...entries].reverse())).toEqual(told(entries));
      }),
    );
  });

  it("without anything to put right has no finding, however its right rows are combined", () => {
    const problems = [
      "Chậm gửi báo cáo quý III",
      "Còn 12 hồ sơ trễ hạn, trừ 1,5 điểm",
      "Tỷ lệ ký số đạt 88%; -0.25",
    ];
    const remedies = [
      "Ký số 100% văn bản đi",
      "Mở rộng ISO tại 02 đơn vị",
      "Họp rút kinh nghiệm với doanh nghiệp",
    ];
    const right = fc.record({
      problems: fc.shuffledSubarray(problems),
      remedy: fc.constantFrom(...remedies),
      month: fc.constantFrom<CellValue>("Tháng 6/2024", "T6", 6, "30/6/2024", "tháng 4-6/2024"),
      note: fc.constantFrom("", "Phối hợp Văn phòng Sở"),
    });
    fc.assert(
      fc.property(right, ({ problems: chosen, remedy, month, note }) => {
        const rows = chosen.map((problem, at): CellValue[] => [at + 1, problem, remedy, month, note]);
        expect(findings([HEADINGS, ...rows])).toEqual([]);
      }),
    );
  });
});
