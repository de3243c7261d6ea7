import { describe, expect, it } from "vitest";
import { formatKey, hashesOf } from "../../src/core/consolidation/key";
import type { PlacedRow } from "../../src/core/consolidation/consolidationTable";
import { followUp, type FollowedRow, type Progress } from "../../src/core/followUp/followUp";
import { countPeriods } from "../../src/core/followUp/periods";
import type { CellValue } from "../../src/core/form/grid";

const NOW = { month: 6, year: 2024 };

function row(month: CellValue, problem = "Báo cáo gửi muộn", isGone = false): PlacedRow {
  const values = { unit: "VP", area: "", relatedArea: "", problem, remedy: "x", month, note: "", points: "" };
  return { row: 4, key: formatKey({ sheetName: "VP", row: 7, isGone, hashes: hashesOf(values) }), values };
}

const progressOf = (month: CellValue, status: CellValue = ""): Progress | undefined =>
  followUp([row(month)], () => status, 2024, NOW)[0]?.progress;

describe("what there is to say of a row in June 2024", () => {
  it.each<[CellValue, CellValue, Progress]>([
    ["Tháng 5/2024", "", "late"],
    ["Tháng 5/2024", "Đang thực hiện", "late"],
    ["Tháng 5/2024", "Hoàn thành", "done"],
    ["Tháng 5/2024", "đã hoàn thành", "done"],
    ["Tháng 6/2024", "", "due"],
    ["T6", "Chưa thực hiện", "due"],
    ["Tháng 4-6/2024", "", "due"],
    ["Quý III/2024", "", "ahead"],
    ["Tháng 02/2025", "", "ahead"],
    ["Tháng 12/2023", "", "late"],
    ["Thường xuyên", "", "unclear"],
    ["", "", "unclear"],
    ["Đã hoàn thành", "", "done"],
    ["Tháng 5/2024", "Chưa hoàn thành", "late"],
  ])("%s, %s: %s", (month, status, expected) => {
    expect(progressOf(month, status)).toBe(expected);
  });

  it("leaves out what nobody is to carry out", () => {
    const rows = [row("T5", "Không có"), row("T5", ""), row("T5", "Gửi muộn", true), row("T5", "Gửi muộn")];
    expect(followUp(rows, () => "", 2024, NOW).map(({ row: { values } }) => values.problem)).toEqual([
      "Gửi muộn",
    ]);
  });
});

it("counts reporting periods, which begin and end in the middle of a month", () => {
  const rows = [
    ...["Tháng 12/2023", "Tháng 01/2024", "Tháng 3/2024", "Tháng 5/2024", "Tháng 6/2024", "Tháng 8/2024"],
    ...["Tháng 9/2024", "Tháng 12/2024", "Tháng 01/2025", "Thường xuyên"],
  ].flatMap((month): FollowedRow[] =>
    followUp([row(month)], () => (month === "Tháng 5/2024" ? "Hoàn thành" : ""), 2024, NOW),
  );
  expect(countPeriods(rows, 2024)).toEqual([
    { code: "firstQuarter", whole: 1, wholeDone: 0, partly: 2, partlyDone: 0 },
    { code: "halfYear", whole: 3, wholeDone: 1, partly: 2, partlyDone: 0 },
    { code: "thirdQuarter", whole: 1, wholeDone: 0, partly: 2, partlyDone: 0 },
    { code: "year", whole: 6, wholeDone: 1, partly: 2, partlyDone: 0 },
  ]);
});
