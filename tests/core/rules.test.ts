import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/sheet/a1";
import { checkForm } from "../../src/core/check/check";
import type { Finding } from "../../src/core/check/finding";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";

const HEADINGS = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành (2024)", "Ghi chú"];
const REMEDY = "Ký số 100% văn bản đi";
const MONTH = "Tháng 6/2024";

function findings(grid: Grid): Finding[] {
  const form = recogniseForm(grid);
  return form === null ? [] : checkForm(form, 2024);
}

/** Findings of rows from worksheet row 2 on: “B3 must problemEmpty”. */
function told(...rows: CellValue[][]): string[] {
  const grid = [HEADINGS, ...rows.map((row) => [...row, ...HEADINGS.slice(row.length).map(() => "")])];
  return findings(grid).map(({ cell, severity, code }) => `${cellAddress(cell)} ${severity} ${code}`);
}

describe("a remedy", () => {
  it.each([
    "Tiếp tục thực hiện",
    "Tăng cường chỉ đạo.",
    "Tăng cường công tác chỉ đạo, điều hành",
    "Rút kinh nghiệm",
    "Nghiêm túc rút kinh nghiệm trong thời gian tới",
    "Khắc phục",
    "Khắc phục ngay các tồn tại, hạn chế nêu trên",
    "Thuc hien nghiem tuc",
    "Nâng cao tinh thần trách nhiệm",
  ])("“%s” says nothing to check", (remedy) => {
    expect(told([1, "Chậm gửi báo cáo", remedy, MONTH])).toEqual(["C2 review vagueRemedy"]);
  });

  it.each([
    REMEDY,
    "Kiểm tra 03 đơn vị",
    "Xử lý dứt điểm 04 vấn đề",
    "Họp rút kinh nghiệm với doanh nghiệp",
    "Tăng cường ký số",
    "Khắc phục xong 12 hồ sơ",
    "Đã khắc phục",
    "Bổ sung hồ sơ",
    "Ban hành kế hoạch",
  ])("“%s” is concrete enough", (remedy) => expect(told([1, "Chậm gửi báo cáo", remedy, MONTH])).toEqual([]));

  it("repeats the problem, in whatever spelling", () => {
    expect(told([1, "Chậm gửi báo cáo quý", "CHẬM GỬI  báo cáo quý", MONTH])).toEqual([
      "C2 review remedyRepeatsProblem",
    ]);
    expect(told([1, "Chậm gửi báo cáo quý", "Chậm gửi báo cáo quý: gửi trước 02 ngày", MONTH])).toEqual([]);
  });
});

describe("the same problem", () => {
  it("is told at its second place and names the first", () => {
    const grid = [
      HEADINGS,
      [1, "Chậm gửi báo cáo", REMEDY, MONTH, ""],
      [2, "chậm gửi báo cáo", "Gửi 02 lần", MONTH, ""],
    ];
    expect(findings(grid)).toMatchObject([
      { code: "duplicateProblem", cell: { row: 2, column: 1 }, data: { first: "B2" } },
    ]);
  });

  it.each(["Không có", "#REF!"])("is not “%s”", (problem) => {
    const list = told([1, problem, REMEDY, MONTH], [2, problem, REMEDY, MONTH]);
    expect(list.filter((line) => line.includes("duplicate"))).toEqual([]);
  });

  it("in two units is none of a unit's own business", () => {
    const headings = ["Đơn vị", ...HEADINGS];
    const row = (unit: string): CellValue[] => [unit, 1, "Chậm gửi báo cáo", REMEDY, MONTH, ""];
    expect(findings([headings, row("VP"), row("NCC")])).toEqual([]);
    expect(findings([headings, row("VP"), row("VP")])).toMatchObject([{ code: "duplicateProblem" }]);
  });
});

describe("points", () => {
  const withPoints = (problem: string, points: CellValue): unknown[] =>
    findings([
      [...HEADINGS, "Điểm bị trừ"],
      [1, problem, REMEDY, MONTH, "", points],
    ]).map(({ code, data }) => [code, data]);

  it("in the text and in the column that disagree are told", () => {
    const expected = [["pointsDisagree", { inText: 0.5, inColumn: 1 }]];
    expect(withPoints("Chậm, trừ 0,5 điểm", 1)).toEqual(expected);
    expect(withPoints("Chậm, trừ 0,5 điểm", "1,0")).toEqual(expected);
  });

  it.each<[string, CellValue]>([
    ["Chậm, trừ 0,5 điểm", 0.5],
    ["Chậm, trừ 0,5 điểm", "0,5"],
    ["Chậm, trừ 0,5 điểm", -0.5],
    ["Chậm, trừ 0,5 điểm", ""],
    ["Chậm gửi 3/45 hồ sơ", 1],
    ["Kết quả: 14,2/20 điểm", 5.8],
  ])("“%s” with %j are not", (problem, points) => expect(withPoints(problem, points)).toEqual([]));
});

describe("a row split by a paste from Word", () => {
  const first = [1, "Chậm gửi báo cáo", "Phân công đầu mối", MONTH];

  it("goes on in lower case without number and month", () => {
    expect(told(first, ["", "quý III và cả năm", "lập bảng theo dõi", ""])).toEqual(["B3 review splitRow"]);
    expect(told(first, ["", "quý III", "", ""], ["", "và cả năm", "", ""])).toEqual([
      "B3 review splitRow",
      "B4 review splitRow",
    ]);
  });

  it("may go on in the remedy or the month alone", () => {
    expect(told(first, ["", "", "Lập bảng theo dõi", ""])).toEqual(["C3 review splitRow"]);
    expect(told(first, ["", "", "", "Tháng 9/2024"])).toEqual(["D3 review splitRow"]);
  });

  it("is none where the row has its own number, a whole entry, or nothing above that is numbered", () => {
    expect(told(first, [2, "thiếu báo cáo quý", REMEDY, ""])).toEqual(["D3 must monthEmpty"]);
    expect(told(first, ["", "thiếu báo cáo quý", REMEDY, MONTH])).toEqual([]);
    expect(told(first, ["", "Thiếu báo cáo quý", REMEDY, ""])).toEqual(["D3 must monthEmpty"]);
    expect(told(["", "Chậm", REMEDY, MONTH], ["", "thiếu báo cáo", REMEDY, ""])).toEqual([
      "D3 must monthEmpty",
    ]);
    expect(told(["", "Chậm", REMEDY, MONTH], ["", "", REMEDY, ""])).toEqual(["B3 must problemEmpty"]);
  });
});

describe("TT", () => {
  const rows = (...numbers: CellValue[]): string[] =>
    told(...numbers.map((tt, at): CellValue[] => [tt, `Chậm gửi báo cáo ${at}`, REMEDY, MONTH]));

  it("out of sequence is a hint at the first that does not follow", () => {
    expect(rows(1, 2, 5, 6)).toEqual(["A4 hint ttOutOfSequence"]);
    expect(rows("1.", "2.", "2.", "3.")).toEqual(["A4 hint ttOutOfSequence"]);
  });

  it.each<[CellValue[]]>([
    [[1, 2, 3]],
    [["01", "02", "03"]],
    [[1, 2, 1, 2]],
    [[7, 8, 9]],
    [["3.4.2", "3.4.5", "4.1"]],
    [[1.1, 1.3]],
    [["I", "III"]],
    [[1, "", 3]],
    [["", ""]],
  ])("%j is left alone", (numbers) => expect(rows(...numbers)).toEqual([]));

  it("keeps its number beside rows that are still empty", () => {
    const empty = [2, "", "", ""];
    expect(told([1, "Chậm", REMEDY, MONTH], empty, [3, "Thiếu", REMEDY, MONTH])).toEqual([]);
  });
});

describe("letters", () => {
  it.each([
    ["B¸o c¸o göi chËm", "Báo cáo gửi chậm"],
    ["Chöa ban haønh keá hoaïch", "Chưa ban hành kế hoạch"],
    ["ChÆ°a cÃ³ thÆ°", "Chưa có thư"],
  ])("of an old encoding, “%s”, are told with the text in Unicode", (text, converted) => {
    expect(findings([HEADINGS, [1, text, REMEDY, MONTH, ""]])).toMatchObject([
      { code: "legacyText", severity: "review", data: { text, converted } },
    ]);
  });

  it.each([
    ["Chậm gửi báo cáo".normalize("NFD"), "Chậm gửi báo cáo"],
    ["Ðầu tư công chậm", "Đầu tư công chậm"],
    ["Chậm gửi bаo cáo", "Chậm gửi bao cáo"],
  ])("that no search finds, “%s”, are told", (text, converted) => {
    expect(findings([HEADINGS, [1, text, REMEDY, MONTH, ""]])).toMatchObject([
      { code: "mixedUnicode", severity: "review", data: { text, converted } },
    ]);
  });

  it("without diacritics are a hint, but for names, abbreviations and a few words", () => {
    expect(told([1, "cham gui bao cao CCHC quy I", REMEDY, MONTH])).toEqual(["B2 hint noAccents"]);
    expect(told([1, "TD Office, Windows Server, Zalo OA", "Giao ban", MONTH])).toEqual([]);
    expect(told([1, "cham gui báo cao CCHC quy I", REMEDY, MONTH])).toEqual([]);
  });
});

describe("a cell", () => {
  it("with an error value must be entered again", () => {
    expect(told([1, "#REF!", "#N/A", MONTH, "#NAME?"])).toEqual([
      "B2 must errorValue",
      "C2 must errorValue",
      "E2 must errorValue",
    ]);
    expect(told([1, "#1 trong kế hoạch chậm", REMEDY, MONTH])).toEqual([]);
  });

  it("taller than Excel's highest row is told, one that fits is not", () => {
    const sentence = "Chưa ban hành kế hoạch theo dõi. ";
    expect(told([1, sentence.repeat(40), REMEDY, MONTH])).toEqual(["B2 review tooLongToPrint"]);
    expect(told([1, "Chậm", "- Ký số\n".repeat(30), MONTH])).toEqual(["C2 review tooLongToPrint"]);
    expect(told([1, sentence.repeat(15), REMEDY, MONTH])).toEqual([]);
  });

  it("of 32,767 characters does not hold up the check", () => {
    const long = (text: string): string => text.repeat(32_767).slice(0, 32_767);
    const texts = ["a", "Chậm ", "khong ", "(", "- 0,5 ", "1/2 ", "Th¸ng ", "đ\u0301", "tiếp tục "].map(long);
    const rows = texts.map((text, at): CellValue[] => [at + 1, text, text, text, text, 1]);
    const started = performance.now();
    expect(findings([[...HEADINGS, "Điểm bị trừ"], ...rows]).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a month before the form was issued", () => {
  const issued = (line: string, month: string, note = ""): string[] =>
    findings([[line, "", "", "", ""], HEADINGS, [1, "Chậm gửi", REMEDY, month, note]]).map(
      ({ code }) => code,
    );
  const LINE = "(Kèm theo Công văn số      /SLĐTBXH-VP ngày     /04/2024 của Sở";

  it.each([LINE, "(Kèm theo Công văn số 12/SLĐTBXH-VP ngày 10 tháng 4 năm 2024 của Sở)"])(
    "is told: “%s”",
    (line) => {
      expect(issued(line, "Tháng 3/2024")).toEqual(["monthBeforeIssue"]);
      expect(issued(line, "Tháng 4/2024")).toEqual([]);
    },
  );

  it("is right with its note, or where it says that it is done", () => {
    expect(issued(LINE, "Tháng 3/2024", "Công văn 12")).toEqual([]);
    expect(issued(LINE, "Đã hoàn thành tháng 3/2024")).toEqual([]);
  });

  it("is unknown where the form does not tell its date", () => {
    expect(issued("(Kèm theo Công văn số … ngày … tháng … năm 2024)", "Tháng 3/2024")).toEqual([]);
    expect(issued("Phụ lục 01", "Tháng 3/2024")).toEqual([]);
  });
});

it("any cells in any columns are checked without throwing, and findings name cells of entries", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      1,
      2,
      7,
      "1.",
      "x",
      "chậm",
      "Chậm, trừ 0,5 điểm",
      "#REF!",
      "B¸o c¸o",
      "Ð",
      "tiếp tục",
    ),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
  );
  const headings = ["Đơn vị", ...HEADINGS, "Điểm bị trừ"];
  const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const form = recogniseForm([headings, ...rows]);
      if (form === null) throw new Error("The headings are not recognised.");
      const entries = form.rows.map((entry) => entry.row);
      for (const { cell: place, column } of checkForm(form, 2024)) {
        expect(entries).toContain(place.row);
        expect(form.columns[column]).toBe(place.column);
      }
    }),
    { numRuns: 500 },
  );
});
