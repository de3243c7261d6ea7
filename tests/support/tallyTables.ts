import fc from "fast-check";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import type { CellValue, Grid } from "../../src/core/form/grid";

/** A row of Tổng hợp as Văn phòng has it, by what its cells mean. */
export interface Entry {
  readonly unit: string;
  readonly area: string | null;
  readonly problem: string;
  readonly points: number;
  readonly month: number | null;
  readonly remedy: string;
}

/** The first six are what a tally needs at least. */
export const HEADINGS = [
  "TT",
  "Phòng, đơn vị",
  "Lĩnh vực CCHC",
  "Tồn tại, hạn chế",
  "Giải pháp khắc phục",
  "Thời gian hoàn thành (tháng.../năm 2024)",
  "Ghi chú",
  "Điểm bị trừ",
  // Never counted: totals count the first area.
  "Lĩnh vực liên quan",
];

export const labelOf = (code: string | null): string =>
  DEFAULT_CATALOGUE.find((area) => area.code === code)?.label ?? "";

/** The table with its headings, its cells written in one way. */
export function gridOf(entries: readonly Entry[]): Grid {
  return [
    HEADINGS,
    ...entries.map(({ unit, area, problem, points, month, remedy }, index): CellValue[] => [
      index + 1,
      unit,
      labelOf(area),
      problem,
      remedy,
      month === null ? "Thường xuyên" : `Tháng ${month <= 2 ? "0" : ""}${month}/2024`,
      "",
      points === 0 ? "" : points,
      labelOf("TTHC"),
    ]),
  ];
}

const UNITS = ["Văn phòng", "Thanh tra", "Phòng Người có công"];
export const CODES = ["TTHC", "CQS", "TCC"];
const entry: fc.Arbitrary<Entry> = fc.record({
  unit: fc.constantFrom(...UNITS),
  area: fc.constantFrom(...CODES, null),
  problem: fc.constantFrom("Báo cáo gửi muộn", "Hồ sơ trễ hạn", "Chưa số hóa hồ sơ", "Kế hoạch chưa sát"),
  points: fc.constantFrom(0, 0.25, 0.5, 1),
  month: fc.option(fc.integer({ min: 1, max: 12 })),
  remedy: fc.constantFrom("", "Gửi trước hạn 02 ngày"),
});
/** At least one row: a filter names only units that the table has. */
export const entries = fc.array(entry, { minLength: 1, maxLength: 25 });
