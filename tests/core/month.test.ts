import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/core/form/grid";
import { canonicalMonth, readMonth } from "../../src/core/months/month";

interface Labelled {
  text: string;
  year_context: number;
  from: number | null;
  to: number | null;
  year: number | null;
  verdict: string;
  cell_type?: "number";
}

const labelled = readFileSync(new URL("data/months-labelled.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled);

/** from, to, year and verdict as one line. */
function read(value: CellValue): string {
  const { from, to, year, verdict } = readMonth(value, 2024);
  return `${from}-${to}/${year} ${verdict}`;
}

describe("the labelled completion times", () => {
  it("are read exactly in at least 99 % of the rows", () => {
    const misses = labelled.flatMap((row) => {
      const value = row.cell_type === "number" ? Number(row.text) : row.text;
      const { from, to, year, verdict, reason } = readMonth(value, row.year_context);
      const same = from === row.from && to === row.to && year === row.year && verdict === row.verdict;
      return same ? [] : [{ expected: row, got: { from, to, year, verdict, reason } }];
    });
    const share = 1 - misses.length / labelled.length;
    console.info(`months: ${(100 * share).toFixed(1)} % of ${labelled.length} rows exact`);
    expect(share, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.99);
  });
});

describe("other completion times", () => {
  it.each<[CellValue, string]>([
    ["4-6", "4-6/2024 ok"],
    ["T4-T12/2024", "4-12/2024 ok"],
    ["T4, T5, T6", "4-6/2024 ok"],
    ["Từ tháng 4 đến tháng 6/2024", "4-6/2024 ok"],
    ["Tháng X/2024", "10-10/2024 fixable"],
    ["tháng sáu", "6-6/2024 fixable"],
    ["tháng năm", "5-5/2024 fixable"],
    ["Tháng mười năm 2024", "10-10/2024 fixable"],
    ["Tháng 6/2024\nTháng 9/2024", "6-9/2024 fixable"],
    ["Tháng 6 hoặc 9", "6-9/2024 fixable"],
    ["Tháng 6/2024 (sau khi có hướng dẫn)", "6-6/2024 fixable"],
    ["Đã hoàn thành tháng 3/2024", "3-3/2024 fixable"],
    ["quý I, II năm 2024", "1-6/2024 fixable"],
    ["Quý II - Quý III/2024", "4-9/2024 fixable"],
    ["Quý I+II", "1-6/2024 fixable"],
    ["6 tháng cuối năm", "7-12/2024 fixable"],
    ["3 tháng cuối năm 2024", "10-12/2024 fixable"],
    ["nửa đầu năm 2024", "1-6/2024 fixable"],
    ["9 tháng", "1-9/2024 fixable"],
    ["Cả năm", "1-12/2024 fixable"],
    ["cuối năm", "12-12/2024 fixable"],
    ["Đến hết năm 2024", "12-12/2024 fixable"],
    ["Ngày 15 tháng 5 năm 2024", "5-5/2024 fixable"],
    ["trước 15/5", "5-5/2024 fixable"],
    ["Trước tháng 6", "5-5/2024 fixable"],
    ["Trước 01/6", "5-5/2024 fixable"],
    ["trước tháng 1/2024", "12-12/2023 fixable"],
    ["Trước quý III", "6-6/2024 fixable"],
    ["15-30/4/2024", "4-4/2024 fixable"],
    ["12/4-30/5", "4-5/2024 fixable"],
    ["30.6.2024", "6-6/2024 fixable"],
    ["từ tháng 10/2024 đến tháng 3", "10-12/2024 fixable"],
    ["từ tháng 11/2023 đến tháng 3/2024", "1-3/2024 fixable"],
    ["Đến năm 2025", "12-12/2025 fixable"],
    [62_024, "6-6/2024 fixable"],
    [45_413.75, "5-5/2024 fixable"],
    ["45413", "5-5/2024 fixable"],
  ])("%j: %s", (value, expected) => expect(read(value)).toBe(expected));

  it.each<[CellValue, string]>([
    ["", "placeholder"],
    ["Tháng …/2024", "placeholder"],
    ["tháng x/2024", "placeholder"],
    ["Tháng 13", "impossibleMonth"],
    ["13/2024", "impossibleMonth"],
    ["15/13/2024", "impossibleMonth"],
    ["Quý V/2024", "impossibleQuarter"],
    ["trước ngày 20 hằng tháng", "recurring"],
    ["01 lần/quý", "recurring"],
    ["Thường xuyên cả năm", "recurring"],
    ["Thường xuyên từ tháng 4", "recurring"],
    ["Từ tháng 4/2024 trở đi", "openEnd"],
    ["giữa năm", "vague"],
    ["tháng sau", "vague"],
    ["Cuối tháng", "vague"],
    ["Ngay sau khi có văn bản", "event"],
    ["Theo kế hoạch năm 2024", "event"],
    ["Đã xong", "done"],
    ["15 ngày làm việc", "duration"],
    ["0,5", "unreadable"],
    ["8,5", "unreadable"],
    ["đạt 3/4 tiêu chí", "unreadable"],
    ["1/2 điểm", "unreadable"],
    ["Phòng 6", "unreadable"],
    ["Thôn 6", "unreadable"],
    ["Phòng Người có công", "unreadable"],
    ["#REF!", "unreadable"],
    [0.5, "unreadable"],
    [-6, "unreadable"],
    [43_921, "unreadable"],
    [true, "unreadable"],
    ["6/2024 ".repeat(5000), "unreadable"],
  ])("%j is no month: %s", (value, reason) => {
    expect(readMonth(value, 2024)).toMatchObject({ verdict: "not-a-month", reason });
  });
});

describe("any month", () => {
  const month = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 2000, max: 2099 });

  it("written canonically is right, and says itself", () => {
    fc.assert(
      fc.property(month, year, (month, year) => {
        const text = canonicalMonth({ month, year });
        const same = { from: month, to: month, year, verdict: "ok", reason: "month" };
        expect(readMonth(text, year)).toEqual(same);
        expect(readMonth(text.normalize("NFD"), year)).toEqual(same);
      }),
    );
  });

  it("takes a leading zero in January and February alone", () => {
    expect(canonicalMonth({ month: 2, year: 2024 })).toBe("Tháng 02/2024");
    expect(canonicalMonth({ month: 3, year: 2024 })).toBe("Tháng 3/2024");
    expect(canonicalMonth({ month: 12, year: 2024 })).toBe("Tháng 12/2024");
  });

  it("is the same in every way of writing it", () => {
    const templates = [
      "tháng {m}/{y}",
      "T{m}",
      "{m}/{y}",
      "thang {m} nam {y}",
      "ngày 15/{m}/{y}",
      "trước 15/{m}",
    ];
    fc.assert(
      fc.property(month, fc.constantFrom(...templates, "cuối tháng {m}", "15.{m}.{y}"), (month, template) => {
        const text = template.replace("{m}", String(month)).replace("{y}", "2024");
        expect(readMonth(text, 2024)).toMatchObject({ from: month, to: month, year: 2024 });
      }),
    );
  });

  it("to another is a range", () => {
    fc.assert(
      fc.property(month, month, fc.constantFrom("-", " - ", " – ", " đến "), (a, b, joiner) => {
        fc.pre(a < b);
        const expected = { from: a, to: b, year: 2024, verdict: "ok", reason: "months" };
        expect(readMonth(`Tháng ${a}${joiner}${b}/2024`, 2024)).toEqual(expected);
        expect(readMonth(`Tháng ${a}${joiner}tháng ${b}/2024`, 2024)).toEqual(expected);
      }),
    );
  });
});

it("any cell has a reading that agrees with itself", () => {
  const part = fc.constantFrom(
    ..."tháng quý năm ngày trước sau đến cuối 6 13 II 2024 / - , . ; 30/6 45444 x Thường xuyên".split(" "),
  );
  const cell = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cell, fc.integer({ min: 2020, max: 2030 }), (value, formYear) => {
      const { from, to, year, verdict, impossible, reason } = readMonth(value, formYear);
      if (verdict === "not-a-month") {
        expect([from, to]).toEqual([null, null]);
        expect(impossible !== undefined).toBe(reason === "impossibleMonth");
        return;
      }
      expect(year).not.toBeNull();
      expect(to).toBeGreaterThanOrEqual(from ?? 1);
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toEqual(expect.arrayContaining([from ?? 1, to]));
      if (verdict === "ok") expect(year).toBe(formYear);
    }),
    { numRuns: 2000 },
  );
});
