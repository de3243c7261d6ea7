import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPoints, readPointsCell } from "../../src/core/points/readPoints";

interface Labelled {
  text: string;
  points?: number | null;
}

const labelled = readFileSync(new URL("data/areas-labelled.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled);

describe("the labelled criteria", () => {
  it("are read exactly in at least 99 % of the rows", () => {
    const misses = labelled.flatMap(({ text, points = null }) => {
      const got = readPoints(text);
      return got === points ? [] : [{ text, points, got }];
    });
    const share = 1 - misses.length / labelled.length;
    console.info(`points: ${(100 * share).toFixed(1)} % of ${labelled.length} rows exact`);
    expect(share, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.99);
  });
});

describe("points lost", () => {
  it.each([
    ["trừ 0,5 điểm", 0.5],
    ["trừ 0.5 diem", 0.5],
    ["tru 0,5d", 0.5],
    ["bị trừ 01 điểm", 1],
    ["mất 0,75đ", 0.75],
    ["giảm 0,5đ", 0.5],
    ["Gửi chậm -0.25", 0.25],
    ["Gửi chậm −0,5", 0.5],
    ["Gửi chậm (- 0,5)", 0.5],
    ["Gửi chậm: 0/1", 1],
    ["Gửi chậm 0đ/1đ", 1],
    ["1,5/2 điểm", 0.5],
    ["1.00/1.50", 0.5],
    ["đạt 1,25/2", 0.75],
    ["tối đa 2, đạt 1,25", 0.75],
    ["điểm tối đa 1, được 0,5", 0.5],
    ["tự chấm 2 - thẩm định 1,5", 0.5],
    ["không công nhận 0,75 điểm", 0.75],
    ["trừ 0,25đ/lần x 2 lần", 0.5],
    ["Trừ điểm: 0,5", 0.5],
    ["Điểm trừ: 0,25", 0.25],
    ["bị trừ: 0,5 điểm", 0.5],
    ["trừ 0,5 điểm, đạt 0,5/1 điểm", 0.5],
    ["đạt 1/2 điểm, bị trừ 0,75 điểm", 0.75],
    ["trừ 0,5 điểm".normalize("NFD"), 0.5],
  ])("“%s” is %d", (text, points) => expect(readPoints(text)).toBe(points));

  it.each([
    "hoàn thành 45/48 nhiệm vụ",
    "quá hạn 3/45 hồ sơ",
    "đạt 07/12 bài",
    "xếp thứ 15/20",
    "đạt 4/10 người",
    "gửi báo cáo trước ngày 10/4",
    "gửi trước 5/6",
    "gửi trước (5/6)",
    "bị trừ 02 bậc",
    "Báo cáo quý 3/4",
    "NĐ 60/2021",
    "28/KL-TTr",
    "TC 1.5",
    "TCTP 6.1.2",
    "ISO 9001:2015",
    "giảm 1,7%",
    "giảm 4 bậc",
    "mất 120 triệu",
    "trừ 50% điểm",
    "dưới 07 biên chế",
    "giai đoạn 2021-2026",
    "tháng 4 -6",
    "trừ 0,5 điểm và trừ 0,25 điểm",
    "",
    "0,5/1 ".repeat(6000),
  ])("“%s” names none", (text) => expect(readPoints(text)).toBeNull());

  it.each([
    [0.5, 0.5],
    [-0.5, 0.5],
    ["0,5", 0.5],
    ["0.5đ", 0.5],
    ["-1", 1],
    ["trừ 1,0 điểm", 1],
    ["", null],
    ["chưa rõ", null],
    [undefined, null],
  ])("in the cell %j are %j", (cell, points) => expect(readPointsCell(cell)).toBe(points));

  it("are a number from 0 to 20 or nothing, whatever the text", () => {
    const part = fc.constantFrom(
      ..."trừ mất đạt tối đa điểm đ 0,5 1/2 -0.25 : ( ) x 2 lần / % thẩm định".split(" "),
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const points = readPoints(value);
        if (points === null) return;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(20);
      }),
      { numRuns: 2000 },
    );
  });
});
