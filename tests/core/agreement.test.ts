import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { SOURCE_FIELDS, readRecords, type SourceSheet } from "../../src/core/consolidation/record";
import type { PlacedRow } from "../../src/core/consolidation/consolidationTable";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { reportPoints, type PointsReport } from "../../src/core/report/pointsReport";
import { reportRows } from "../../src/core/report/reportRow";
import { countOf, pointsOf, tallyAreas, tallyMonths, tallyUnits } from "../../src/core/tally/tallyAnswers";
import { isProblem } from "../../src/core/tally/problem";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viSummary } from "../../src/locales/viSummary";
import sharedWorkbook from "./data/shared-workbook-grids.json";
import unitFiles from "./data/unit-file-grids.json";

/*
 * One number over the same rows in every view: the functions DEM, DIEMTRU and the tables they make, Tính điểm and
 * Tóm tắt (both are reportPoints), the print's sum and the native SUMIFS of Tạo bảng thống kê.
 */

/** Tổng hợp of some forms: as the functions read it, and as the reports do. */
interface Sample {
  readonly grid: Grid;
  readonly report: PointsReport;
}

const HEADINGS: Readonly<Record<(typeof SOURCE_FIELDS)[number], string>> = {
  unit: "Phòng, đơn vị",
  area: "Lĩnh vực CCHC",
  relatedArea: "Lĩnh vực liên quan",
  problem: "Tồn tại, hạn chế",
  remedy: "Giải pháp khắc phục",
  month: "Thời gian hoàn thành (tháng.../năm 2024)",
  note: "Ghi chú",
  points: "Điểm bị trừ",
};

/** @param points what Văn phòng has written into the column, by the row's place */
function consolidated(
  sheets: readonly { name: string; values: Grid }[],
  points: readonly CellValue[] = [],
): Sample {
  const sources = sheets.flatMap(({ name, values }): SourceSheet[] => {
    const form = recogniseForm(values);
    return form === null ? [] : [{ sheetId: name, sheetName: name, form }];
  });
  const records = readRecords(sources, 2024).map(({ values }, at) => ({
    ...values,
    points: points[at] ?? values.points,
  }));
  const rows = records.map((values, at): PlacedRow => ({ row: at + 1, key: "", values }));
  return {
    grid: [
      ["TT", ...SOURCE_FIELDS.map((field) => HEADINGS[field])],
      ...records.map((values, at): CellValue[] => [at + 1, ...SOURCE_FIELDS.map((field) => values[field])]),
    ],
    report: reportPoints(reportRows(rows, DEFAULT_CATALOGUE), DEFAULT_CATALOGUE, null),
  };
}

const shared = (sharedWorkbook as { sheet: string; values: Grid }[]).map(({ sheet, values }) => ({
  name: sheet,
  values,
}));
const received = (unitFiles as { file: string; values: Grid }[]).map(({ file, values }) => ({
  name: file,
  values,
}));
/** Văn phòng has written some of the points, other ones than the texts name. */
const WRITTEN: readonly CellValue[] = Array.from({ length: 200 }, (_, at) =>
  at % 3 === 0 ? (at % 5) / 4 : "",
);

const SAMPLES: readonly (readonly [string, Sample])[] = [
  ["the shared workbook", consolidated(shared)],
  ["the shared workbook with points in its column", consolidated(shared, WRITTEN)],
  ["all received files", consolidated(received, WRITTEN)],
  ["everything together", consolidated([...shared, ...received], WRITTEN)],
  ...[...shared, ...received].map((sheet) => [sheet.name, consolidated([sheet])] as const),
];

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function known<T>(answer: T): Exclude<T, { problem: string }> {
  if (isProblem(answer)) throw new Error(answer.problem);
  return answer as Exclude<T, { problem: string }>;
}

describe.each(SAMPLES)("%s", (_, { grid, report }) => {
  const { total } = report;

  it("has one number of criteria and of points in the functions and in the reports", () => {
    expect(countOf(grid, {})).toBe(total.criteria);
    expect(pointsOf(grid, {})).toBe(total.points);
    const areas = known(tallyAreas([grid]));
    const months = known(tallyMonths(grid, 2024)).months;
    for (const lines of [areas, months]) {
      expect(sum(lines.map(({ count }) => count))).toBe(total.criteria);
      expect(sum(lines.map(({ points }) => points))).toBeCloseTo(total.points, 9);
    }
    expect(areas.map(({ count, points, withRemedy }) => [count, points, withRemedy])).toEqual(
      report.byArea
        .concat(
          report.byArea.at(-1)?.name === null ? [] : [{ ...total, criteria: 0, points: 0, withRemedy: 0 }],
        )
        .map(({ criteria, points, withRemedy }) => [criteria, points, withRemedy]),
    );
    // THEODONVI counts what two units report for both, and its words say so.
    expect(sum(known(tallyUnits([grid], [])).map(({ count }) => count))).toBe(report.rows);
  });

  it("has the column's own sum in prints and native formulas, which say what it leaves out", () => {
    const column = HEADINGS.points;
    const at = grid[0]?.indexOf(column) ?? -1;
    const written = grid.slice(1).flatMap((row) => (typeof row[at] === "number" ? [row[at]] : []));
    expect(report.columnSum).toBeCloseTo(sum(written), 9);
    const note = viConsolidation.print.pointsNote(report);
    if (report.columnSum === total.points && total.estimated === 0) expect(note).toBeNull();
    else expect(note).toMatch(/điểm/);
    if (total.estimated > 0) expect(note).toContain("ước tính, đọc từ nội dung");
    expect(viSummary.canonical("Tháng 6")).toContain("chỉ cộng điểm đã ghi ở cột");
  });
});

/** Read and written down by hand from the sheets: what each criterion says it lost; the others say nothing. */
const BY_HAND: readonly (readonly [criterion: string, points: number])[] = [
  ["Việc khắc phục các tồn tại đã nêu tại Kết luận kiểm tra CCHC năm 2022", 0.5],
  ["Chưa xử lý hết các vấn đề phát hiện qua theo dõi thi hành pháp luật", 0.5],
  ["Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao", 1],
  ["Chỉ số hài lòng (SIPAS) về sự phục vụ của Sở", 0.5],
  ["Chưa hoàn thành kê khai tài sản", 0.25],
  ["Báo cáo theo dõi tình hình thi hành pháp luật năm 2023", 0.25],
  ["Ty le ho so truc tuyen toan trinh thap", 0.75],
  ["Không thực hiện xin lỗi bằng văn bản", 1],
  ["Báo cáo ứng dụng CNTT, CĐS quý III", 0.25],
  ["Tỷ lệ giải ngân vốn đầu tư công năm 2023", 0.5],
  ["Điểm tự chấm chênh lệch so với kết quả thẩm định", 0.25],
  ["Nội dung kế hoạch CCHC chung chung", 0.5],
  ["Dự thảo Nghị quyết HĐND tỉnh trình chậm", 0.5],
  ["Kiểm tra CCHC: có kế hoạch nhưng không ban hành", 0.5],
  ["Chưa tổ chức kiểm tra công tác CCHC tại ít nhất 30%", 1],
  ["Tỷ lệ CBCCVC được đào tạo, bồi dưỡng", 0.5],
  ["Giai ngan von CTMTQG cham", 0.5],
  ["Chua thuc hien ra soat van ban quy pham phap luat", 0.5],
  ["Chưa mở rộng áp dụng HTQLCL", 0.5],
  ["Chưa hoàn thành sắp xếp cơ cấu tổ chức bên trong", 0.5],
  ["Báo cáo CCHC 6 tháng thiếu phụ lục số liệu", 0.25],
  ["Không có báo cáo đánh giá kết quả phân cấp", 0.25],
  ["Chưa thực hiện chuyển đổi vị trí công tác đối với 03 trường hợp", 0.5],
  ["Có 01 công chức bị kỷ luật", 1],
  ["Quy chế chi tiêu nội bộ của 02 đơn vị", 0.25],
  ["Chỉ tiêu giải quyết việc làm mới năm 2023", 0.5],
  ["Tỷ lệ hộ nghèo giảm chưa đạt chỉ tiêu", 0.5],
  ["Chua cong khai day du TTHC tren Cong DVC quoc gia", 0.5],
  ["Phòng NCC để quá hạn 3/45 hồ sơ", 0.5],
  ["Số lượng cấp phó tại 02 phòng chuyên môn vượt quy định", 0.5],
  ["cham gui bao cao CCHC quy I", 0.5],
  ["Tuyển dụng viên chức tại Trường Trung cấp nghề", 0.5],
  ["Chậm tham mưu UBND tỉnh công bố danh mục TTHC", 0.5],
];

describe("Tóm tắt of the shared workbook, recounted by hand", () => {
  const { report } = consolidated(shared);

  it("has 60 criteria of 86 rows, of which 33 lost 17 points, all of them only said in words", () => {
    expect(report).toMatchObject({ rows: 86, rowsWithPoints: 48, columnSum: 0 });
    expect(report.total).toMatchObject({ criteria: 60, withPoints: 33, points: 17, estimated: 17 });
    expect(sum(BY_HAND.map(([, points]) => points))).toBe(17);
  });

  it("has each criterion's own points", () => {
    const found = report.criteria.flatMap(({ main }) =>
      main.points === null ? [] : [[main.problem, main.points]],
    );
    expect(found).toHaveLength(BY_HAND.length);
    for (const [criterion, points] of BY_HAND) {
      expect(found.filter(([problem]) => String(problem).startsWith(criterion))).toEqual([
        [expect.any(String), points],
      ]);
    }
  });
});
