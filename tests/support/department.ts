import type { CellValue } from "../../src/core/form/grid";

/*
 * One department in one year, as the sample has it: what its Văn phòng would write on Danh mục. The product itself knows none of it.
 */

/** Phòng, đơn vị and the names of their sheets. */
export const UNITS: readonly (readonly [unit: string, sheet: string])[] = [
  ["Văn phòng Sở", "VP"],
  ["Thanh tra Sở", "Thanh tra"],
  ["Phòng Kế hoạch - Tài chính", "KHTC"],
  ["Phòng Lao động - Việc làm", "LĐVL"],
  ["Phòng Giáo dục nghề nghiệp", "GDNN"],
  ["Phòng Người có công", "NCC"],
  ["Phòng Bảo trợ xã hội", "BTXH"],
  ["Phòng Trẻ em - Bình đẳng giới", "TE-BĐG"],
  ["Chi cục Phòng, chống tệ nạn xã hội", "CC PCTNXH"],
  ["Trung tâm Dịch vụ việc làm", "TT DVVL"],
  ["Trung tâm Điều dưỡng người có công", "TT ĐDNCC"],
  ["Trung tâm Công tác xã hội", "TT CTXH"],
];

export const DEPARTMENT = {
  evaluationYear: 2023,
  actionYear: 2024,
  agency: "Sở Lao động – Thương binh và Xã hội",
  symbol: "SLĐTBXH-VP",
  documentMonth: "04",
  /** 9/4/2024: the letter says “trước ngày 10/4”. */
  deadline: 45391,
  officialScore: 89.729,
} as const;

/** What Văn phòng writes on a Danh mục that was made in a blank workbook: units from A4, Thông tin chung from G4. */
export const DEPARTMENT_CELLS: Readonly<Record<string, CellValue>> = {
  ...Object.fromEntries(
    UNITS.flatMap(([unit, sheet], at) => [
      [`A${4 + at}`, unit],
      [`B${4 + at}`, sheet],
      [`D${4 + at}`, "Có"],
    ]),
  ),
  G4: DEPARTMENT.evaluationYear,
  G5: DEPARTMENT.actionYear,
  G6: DEPARTMENT.agency,
  G7: DEPARTMENT.symbol,
  G10: DEPARTMENT.documentMonth,
  G11: DEPARTMENT.deadline,
  G12: DEPARTMENT.officialScore,
};
