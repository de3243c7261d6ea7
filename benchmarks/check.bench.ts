import { bench, describe } from "vitest";
import { checkForm } from "../src/core/check/check";
import type { CellValue, Grid } from "../src/core/form/grid";
import { recogniseForm } from "../src/core/form/recognise";
import { vi } from "../src/locales/vi";

/**
 * How long one live check takes once Excel has answered: recognise the form, read its months, apply the rules.
 * Baseline: copying the same values through JSON, which office.js does anyway to hand them over.
 */
const MONTHS: readonly CellValue[] = [
  "Tháng 6/2024",
  "trước 15/5",
  "6 tháng đầu năm",
  45444,
  "Thường xuyên",
  "",
];

function sheetOf(rows: number): Grid {
  const headings = vi.form.headings(2024, "department");
  return [
    [vi.form.appendix, "", "", "", ""],
    [headings.tt, headings.problem, headings.remedy, headings.month, headings.note],
    ...Array.from({ length: rows }, (_, index): CellValue[] => [
      index + 1,
      `Báo cáo CCHC quý III gửi muộn ${index} ngày, trừ 0,25 điểm`,
      index % 4 === 0 ? "" : "Gửi báo cáo trước hạn 02 ngày; Văn phòng lập bảng theo dõi hạn báo cáo",
      MONTHS[index % MONTHS.length] ?? "",
      "",
    ]),
  ];
}

for (const rows of [100, 1_000, 10_000, 50_000]) {
  describe(`${rows} rows`, () => {
    const grid = sheetOf(rows);
    bench("baseline: copy the values through JSON", () => {
      JSON.parse(JSON.stringify(grid));
    });
    bench("recognise and check", () => {
      const form = recogniseForm(grid);
      if (form === null) throw new Error("The benchmark's sheet is not recognised.");
      checkForm(form, 2024);
    });
  });
}
