import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import type { CellValue } from "../../src/core/form/grid";
import {
  differenceOf,
  largestLosses,
  reportPoints,
  type PointsReport,
} from "../../src/core/report/pointsReport";
import { reportRows, type ReportRow } from "../../src/core/report/reportRow";
import type { Criterion } from "../../src/core/handOut/criteria";
import type { PlacedRow } from "../../src/core/consolidation/consolidationTable";

interface Written {
  readonly unit?: string;
  readonly area?: string;
  readonly problem?: string;
  readonly remedy?: string;
  readonly points?: CellValue;
  readonly key?: string;
}

const table = (...rows: Written[]): PlacedRow[] =>
  rows.map(({ key = "", ...row }, at) => ({
    row: at + 4,
    key,
    values: {
      unit: "",
      area: "",
      relatedArea: "",
      problem: "",
      remedy: "",
      month: "",
      note: "",
      points: "",
      ...row,
    },
  }));
const rowsOf = (...rows: Written[]): ReportRow[] => reportRows(table(...rows), DEFAULT_CATALOGUE);
const report = (rows: readonly ReportRow[], list: Criterion[] | null = null): PointsReport =>
  reportPoints(rows, DEFAULT_CATALOGUE, list);
const criterion = (wording: string, points: number | null = null): Criterion => ({
  row: 0,
  wording,
  points,
  area: "",
  owner: "",
  answered: "",
});

describe("the rows that are counted", () => {
  it("name a problem; “Không có”, blank and gone rows do not count", () => {
    const rows = rowsOf(
      { problem: "Chậm báo cáo", points: "0,5" },
      { problem: "Không có" },
      { remedy: "Chỉ có giải pháp" },
      { problem: "…" },
    );
    expect(rows).toMatchObject([{ row: 4, problem: "Chậm báo cáo", points: 0.5, isEstimate: false }]);
  });

  it.each<[Written, number | null, boolean]>([
    [{ problem: "Chậm báo cáo (trừ 0,5 điểm)" }, 0.5, true],
    // The column goes before the text, and what is no number in it is none.
    [{ problem: "Chậm báo cáo (trừ 0,5 điểm)", points: 1 }, 1, false],
    [{ problem: "Chậm báo cáo (trừ 0,5 điểm)", points: "chưa rõ" }, null, false],
    [{ problem: "Chậm báo cáo" }, null, true],
    [{ problem: "Chậm báo cáo", points: 0 }, 0, false],
  ])("%o: %s points, estimated: %s", (row, points, isEstimate) => {
    expect(rowsOf(row)).toMatchObject([{ points, isEstimate }]);
  });
});

describe("points by area and unit", () => {
  const rows = rowsOf(
    { unit: "VP", area: "TTHC", problem: "Hồ sơ quá hạn", points: 0.5, remedy: "Rà soát" },
    { unit: "NCC", area: "cải cách TTHC", problem: "HỒ SƠ  QUÁ HẠN", points: 0.75 },
    { unit: "NCC", area: "", problem: "Chậm báo cáo (trừ 0,25 điểm)" },
    { unit: "NCC", area: "Việc riêng", problem: "Chưa ký số" },
  );
  const found = report(rows);

  it("counts a criterion once, with the unit whose row states its points first", () => {
    expect(found).toMatchObject({ rows: 4, rowsWithPoints: 3, shared: 1, differing: 1 });
    expect(found.total).toEqual({
      name: null,
      criteria: 3,
      withPoints: 2,
      withRemedy: 1,
      points: 0.75,
      estimated: 0.25,
    });
    expect(found.byUnit.map(({ name, criteria, points }) => [name, criteria, points])).toEqual([
      ["VP", 1, 0.5],
      ["NCC", 2, 0.25],
    ]);
  });

  it("has every area of the list in its order, then others, then none", () => {
    expect(found.byArea.map(({ name }) => name)).toEqual([
      ...DEFAULT_CATALOGUE.map(({ label }) => label),
      "Việc riêng",
      null,
    ]);
    expect(found.byArea.find(({ name }) => name === "TTHC")).toMatchObject({ criteria: 1, points: 0.5 });
    expect(found.byArea.at(-1)).toMatchObject({ criteria: 1, points: 0.25, estimated: 0.25 });
  });

  it("takes the points of whoever names them, and keeps what a unit says twice", () => {
    const shared = report(
      rowsOf(
        { unit: "VP", problem: "Chậm báo cáo" },
        { unit: "NCC", problem: "Chậm báo cáo", points: 0.5 },
        { unit: "NCC", problem: "Chậm báo cáo", points: 0.5 },
      ),
    );
    expect(shared.total).toMatchObject({ criteria: 2, points: 1 });
    expect(shared.differing).toBe(0);
  });

  it("joins what units say in their own words of one criterion of the province, and names what nobody reports", () => {
    const list = [
      criterion("Hồ sơ thủ tục hành chính giải quyết quá hạn 3/45", 0.5),
      criterion("Điều tra xã hội học đạt thấp", 1),
    ];
    const said = rowsOf(
      { unit: "VP", problem: "Hồ sơ thủ tục hành chính giải quyết quá hạn 3/45" },
      { unit: "NCC", problem: "Hồ sơ thủ tục hành chính giải quyết quá hạn 3/45", points: 0.5 },
    );
    const joined = report(said, list);
    expect(joined.total).toMatchObject({ criteria: 1, points: 0.5 });
    expect(joined.unreported?.map(({ wording }) => wording)).toEqual(["Điều tra xã hội học đạt thấp"]);
    expect(report(said).unreported).toBeNull();
  });

  it("adds up: areas and units give the same totals, whatever the rows are", () => {
    const written = fc.record({
      unit: fc.constantFrom("VP", "NCC", "", "BTXH"),
      area: fc.constantFrom("TTHC", "Thể chế", "", "lạ"),
      problem: fc.constantFrom("Chậm báo cáo", "Quá hạn (trừ 0,5 điểm)", "Chưa ký số", "Công khai thiếu"),
      points: fc.constantFrom<CellValue>("", 0.1, 0.2, "0,25", "x"),
      remedy: fc.constantFrom("", "Rà soát"),
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), (all) => {
        const found = report(rowsOf(...all));
        for (const lines of [found.byArea, found.byUnit]) {
          for (const field of ["criteria", "withPoints", "withRemedy", "points", "estimated"] as const) {
            expect(lines.reduce((sum, line) => sum + line[field], 0)).toBeCloseTo(found.total[field], 6);
          }
        }
        expect(found.criteria.flatMap(({ rows: some }) => some)).toHaveLength(found.rows);
      }),
    );
  });
});

describe("beside the official score", () => {
  it("tells what is not accounted for", () => {
    const { total } = report(rowsOf({ problem: "a b", points: 0.1 }, { problem: "c d", points: 0.2 }));
    expect(differenceOf(10.271, total)).toBe(9.971);
    expect(differenceOf(0.2, total)).toBe(-0.1);
  });

  it("names the dearest criteria first, of equal ones the first in the table, and none that cost nothing", () => {
    const { criteria } = report(
      rowsOf(
        { problem: "a", points: 0.5 },
        { problem: "b", points: 1 },
        { problem: "c", points: 0.5 },
        { problem: "d", points: 0 },
        { problem: "e" },
      ),
    );
    expect(largestLosses(criteria, 2).map(({ main }) => main.problem)).toEqual(["b", "a"]);
    expect(largestLosses(criteria, 9)).toHaveLength(3);
  });
});
