import { viPane } from "./viPane";

/** Sentences and headings of the sheet that “Tạo bảng thống kê” makes, and of the command. */
export const viSummary = {
  /** The sheet's name begins with it. */
  sheetName: (source: string): string => `Thống kê ${source}`,
  title: "Thống kê nội dung bị trừ điểm",
  source: (sheetName: string, first: number, last: number): string =>
    `Nguồn: sheet “${sheetName}”, từ dòng ${first} đến dòng ${last}. Số liệu tự cập nhật theo sheet đó.`,
  /** @param month as the formulas look for it */
  canonical: (month: string): string =>
    `Đếm theo cách ghi thống nhất: tháng như “${month}”, lĩnh vực như trong danh mục, điểm ở cột Điểm bị trừ. Bảng cộng từng dòng và chỉ cộng điểm đã ghi ở cột; CCHC.DIEMTRU và Tính điểm bị trừ tính mỗi tiêu chí một lần, kể cả điểm đọc từ nội dung. Nội dung ghi khác nằm ở dòng “Chưa rõ”; bấm Chuẩn hóa cách ghi ở sheet nguồn để đưa về đúng dòng.`,
  byArea: "Theo lĩnh vực",
  byMonth: (year: number | null): string =>
    year === null ? "Theo tháng hoàn thành" : `Theo tháng hoàn thành, năm ${year}`,
  byUnit: "Theo phòng, đơn vị",
  total: "Cộng",
  command: "Tạo bảng thống kê",
  hint: "Một sheet mới với công thức Excel thông thường, dùng được cả trên máy không có bảng này.",
  working: "Đang tạo…",
  created: (sheetName: string): string => `Đã tạo bảng thống kê ở sheet “${sheetName}”.`,
  noTable:
    "Sheet đang mở không có biểu Phụ lục 01 hoặc bảng Tổng hợp. Mở sheet có bảng cần thống kê, rồi bấm lại.",
  nameTaken: (sheetName: string): string =>
    `File đã có sheet “${sheetName}”. Nội dung ở đó được giữ nguyên, chưa có bảng nào được tạo.`,
  createAtSuggestion: viPane.create.createAtSuggestion,
} as const;
