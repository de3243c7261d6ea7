import { expect, it } from "vitest";
import { estimatedPoints } from "../../src/core/fixes/recordPoints";
import type { CellValue } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";

const HEADINGS = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú"];

function estimates(headings: readonly string[], ...rows: CellValue[][]): ReturnType<typeof estimatedPoints> {
  const form = recogniseForm([[...headings], ...rows]);
  if (form === null) throw new Error("no form");
  return estimatedPoints(form);
}

it("offers a blank cell the points that its row names, and leaves alone what is recorded", () => {
  const found = estimates(
    [...HEADINGS, "Điểm bị trừ"],
    [1, "Chậm báo cáo (trừ 0,5 điểm)", "Rà soát", "Tháng 6/2024", "", ""],
    [2, "Chậm báo cáo quý (trừ 0,5 điểm)", "Rà soát", "Tháng 6/2024", "", 0.25],
    [3, "Chậm báo cáo năm (trừ 0,5 điểm)", "Rà soát", "Tháng 6/2024", "", "chưa rõ"],
    [4, "Số đơn vị tự chủ đạt 2/6", "Rà soát", "Tháng 6/2024", "", "…"],
    [5, "Tiêu chí 3.2: 1,5/2", "Rà soát", "Tháng 6/2024", "", "…"],
    [6, "Tiêu chí 3.3: 2/2", "Rà soát", "Tháng 6/2024", "", ""],
    [7, "Không có", "", "", "", ""],
  );
  expect(
    found.map(({ fix }) => fix?.map(({ cell, before, after }) => [cell.row, cell.column, before, after])),
  ).toEqual([[[1, 5, "", 0.5]], [[5, 5, "…", 0.5]]]);
});

it("names what it cannot record where there is no column", () => {
  expect(estimates(HEADINGS, [1, "Chậm báo cáo (trừ 0,5 điểm)", "Rà soát", "Tháng 6/2024", ""])).toEqual([
    { problem: "Chậm báo cáo (trừ 0,5 điểm)", points: 0.5, fix: null },
  ]);
});
