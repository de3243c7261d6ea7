import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import type { Finding } from "../../src/core/check/finding";
import type { CellValue, Grid } from "../../src/core/form/grid";
import {
  countOf,
  findingsOf,
  monthsOf,
  pointsOf,
  tallyAreas,
  tallyAreasByMonth,
  tallyMonths,
  tallyUnits,
} from "../../src/core/tally/tallyAnswers";
import type { Filters } from "../../src/core/tally/filter";
import { CODES, entries, gridOf, labelOf, type Entry } from "../support/tallyTables";

/** What several units report is one criterion, with the points of whoever names them first and anybody's remedy. */
function once(rows: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>();
  rows.forEach((row, index) => {
    const isSame = ({ problem, unit }: Entry): boolean => problem === row.problem && unit === row.unit;
    const key = `${row.problem} ${rows.slice(0, index).filter(isSame).length}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()].flatMap((group) => {
    const main = group.find(({ points }) => points > 0) ?? group[0];
    const remedy = group.find((row) => row.remedy !== "")?.remedy ?? "";
    return main === undefined ? [] : [{ ...main, remedy }];
  });
}

const sum = (rows: readonly Entry[]): number => rows.reduce((total, { points }) => total + points, 0);

describe("against a naive reference", () => {
  it("counts and adds up what the filters leave", () => {
    fc.assert(
      fc.property(
        entries,
        fc.subarray(CODES),
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
        fc.boolean(),
        (rows, areas, months, byUnit) => {
          const units = byUnit ? [rows[0]?.unit ?? ""] : [];
          const left = once(
            rows.filter(
              ({ area, month, unit }) =>
                (areas.length === 0 || areas.some((code) => code === area)) &&
                (months.length === 0 || months.some((wanted) => wanted === month)) &&
                (units.length === 0 || units.includes(unit)),
            ),
          );
          const filters: Filters = { areas, months, units };
          expect(countOf(gridOf(rows), filters)).toBe(left.length);
          expect(pointsOf(gridOf(rows), filters)).toBe(sum(left));
        },
      ),
    );
  });

  it("tallies by area, month and unit", () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const grid = gridOf(rows);
        const counted = once(rows);
        const of = (code: string | null): Entry[] => counted.filter(({ area }) => area === code);
        const codes = [...DEFAULT_CATALOGUE.map(({ code }) => code), null];
        expect(tallyAreas([grid])).toEqual(
          codes.map((code) => {
            const own = of(code);
            const months = own.flatMap(({ month }) => month ?? []);
            const due = (month: number): object | null =>
              months.length === 0 ? null : { month, year: 2024 };
            return {
              area: code === null ? null : { key: code, name: labelOf(code) },
              count: own.length,
              points: sum(own),
              withPoints: own.filter(({ points }) => points > 0).length,
              withRemedy: own.filter(({ remedy }) => remedy !== "").length,
              withoutRemedy: own.filter(({ remedy }) => remedy === "").length,
              nearest: due(Math.min(...months)),
              farthest: due(Math.max(...months)),
            };
          }),
        );
        const months = [...Array.from({ length: 12 }, (_, index) => index + 1), null];
        const in_ = (month: number | null): Entry[] => counted.filter((row) => row.month === month);
        expect(tallyMonths(grid, undefined)).toEqual({
          year: 2024,
          months: months.map((month) => ({
            month,
            count: in_(month).length,
            points: sum(in_(month)),
          })),
        });
        expect(tallyAreasByMonth([grid])).toEqual(
          codes.map((code) => ({
            area: code === null ? null : { key: code, name: labelOf(code) },
            counts: months.map((month) => of(code).filter((row) => row.month === month).length),
          })),
        );
        const named = [...new Set(rows.map(({ unit }) => unit))];
        expect(tallyUnits([grid], [])).toMatchObject(
          named.map((unit) => {
            const own = rows.filter((row) => row.unit === unit);
            return {
              unit: { name: unit },
              count: own.length,
              points: sum(own),
              withoutRemedy: own.filter(({ remedy }) => remedy === "").length,
            };
          }),
        );
      }),
    );
  });
});

const PLAIN: Grid = [
  [1, "Báo cáo quý III gửi muộn, trừ 0,5 điểm", "Gửi trước hạn", "Tháng 6/2024", "", "", "TTHC", ""],
  [2, "Chưa số hóa hồ sơ", "", "Quý II/2024", "", "", "CĐS", 1.5],
  [3, "Không có", "", "", "", "", "", ""],
  [4, "Kế hoạch chưa sát", "Rà soát", 45383, "", "", "", ""],
];

describe("a table without headings", () => {
  it("is read in the order of the form's columns", () => {
    expect(countOf(PLAIN, {})).toBe(3);
    expect(pointsOf(PLAIN, {})).toBe(2);
    expect(
      countOf(
        PLAIN.map((row) => row.slice(0, 5)),
        {},
      ),
    ).toBe(3);
  });

  it.each<[Filters, number]>([
    [{ areas: ["TTHC"] }, 1],
    [{ areas: ["cải cách thủ tục hành chính"] }, 1],
    [{ areas: ["chuyển đổi số"] }, 1],
    [{ areas: ["TTHC", "CQS", ""] }, 2],
    [{ areas: ["Chưa rõ"] }, 1],
    [{ months: [6] }, 2],
    [{ months: ["tháng 6"] }, 2],
    [{ months: ["6/2024"] }, 2],
    [{ months: ["6/2025"] }, 0],
    [{ months: [45383] }, 1], // 1 April 2024
    [{ months: ["Quý II"] }, 3],
    [{ areas: ["TTHC"], months: [4] }, 0],
  ])("takes filters as people write them: %j", (filters, count) => {
    expect(countOf(PLAIN, filters)).toBe(count);
  });

  it.each<[Filters, object]>([
    [{ areas: ["TC"] }, { problem: "unknown", column: "area", text: "TC" }],
    [{ areas: ["TTHC", "abc"] }, { problem: "unknown", column: "area", text: "abc" }],
    [{ months: ["tháng 13"] }, { problem: "unknown", column: "month", text: "tháng 13" }],
    [{ months: ["sớm"] }, { problem: "unknown", column: "month", text: "sớm" }],
    [{ units: ["Văn phòng"] }, { problem: "noColumn", column: "unit" }],
  ])("says what it does not know, and never counts 0 for it: %j", (filters, problem) => {
    expect(countOf(PLAIN, filters)).toEqual(problem);
  });
});

it("says where there is no table, or no end of it", () => {
  expect(countOf([["a"]], {})).toEqual({ problem: "noTable" });
  expect(countOf([Array<CellValue>(12).fill("x")], {})).toEqual({ problem: "noTable" });
  expect(countOf({ length: 1_048_576 } as Grid, {})).toEqual({ problem: "tooLong" });
  expect(tallyMonths(PLAIN, 24)).toEqual({ problem: "badYear", text: "24" });
  expect(tallyUnits([PLAIN], [])).toEqual({ problem: "noColumn", column: "unit" });
});

it("takes several ranges for several units, under the names of their sheets", () => {
  const units = tallyUnits([PLAIN, PLAIN], ["Văn phòng", "Thanh tra"]);
  expect(units).toMatchObject([
    { unit: { name: "Văn phòng" }, count: 3 },
    { unit: { name: "Thanh tra" }, count: 3 },
  ]);
  // What both report is one criterion elsewhere.
  expect(tallyAreas([PLAIN, PLAIN])).toEqual(tallyAreas([PLAIN]));
});

it("names the cells of the worksheet in its findings", () => {
  const [findings = []] = findingsOf([PLAIN], [{ row: 6, column: 1 }]) as Finding[][];
  expect(findings.map(({ cell, code }) => ({ cell, code }))).toContainEqual({
    cell: { row: 7, column: 3 },
    code: "remedyEmpty",
  });
});

it("reads months of completion, with the year where one is known", () => {
  const cells: Grid = [["t6"], ["Quý II/2024"], ["Thường xuyên"], [45383], [""]];
  expect(monthsOf(cells, 2024)).toEqual([
    [{ from: 6, to: 6, year: 2024 }],
    [{ from: 6, to: 6, year: 2024 }],
    [null],
    [{ from: 4, to: 4, year: 2024 }],
    [null],
  ]);
  expect(monthsOf([["t6"]], undefined)).toEqual([[{ from: 6, to: 6, year: null }]]);
});
