import { bench, describe } from "vitest";
import { DEFAULT_CATALOGUE } from "../src/core/areas/catalogue";
import type { CellValue, Grid } from "../src/core/form/grid";
import { countOf, tallyAreas } from "../src/core/tally/tallyAnswers";
import { HEADINGS } from "../tests/support/tallyTables";

/**
 * One call of a custom function once its values are there. Baseline: copying the same values through JSON, which the
 * wire does anyway.
 */
function tableOf(rows: number): Grid {
  return [
    HEADINGS.slice(0, 6),
    ...Array.from({ length: rows }, (_, index): CellValue[] => [
      index + 1,
      `Phòng ${index % 30}`,
      DEFAULT_CATALOGUE[index % DEFAULT_CATALOGUE.length]?.label ?? "",
      `Báo cáo CCHC quý III gửi muộn ${index} ngày, trừ 0,25 điểm`,
      "Gửi báo cáo trước hạn 02 ngày",
      `Tháng ${(index % 12) + 1}/2024`,
    ]),
  ];
}

for (const rows of [1_000, 10_000, 100_000]) {
  describe(`${rows} rows`, () => {
    const grid = tableOf(rows);
    bench("baseline: copy the values through JSON", () => {
      JSON.parse(JSON.stringify(grid));
    });
    bench("DEM by area and month", () => {
      countOf(grid, { areas: ["TTHC"], months: [6] });
    });
    bench("THEOLINHVUC", () => {
      tallyAreas([grid]);
    });
  });
}
