import type { Certainty } from "../core/areas/suggest";

const count = (value: number): string => value.toLocaleString("vi-VN");

const certainties: Readonly<Record<Certainty, string>> = {
  clear: "Rõ",
  choose: "Cần chọn",
  unknown: "Chưa xác định",
};

/** Sentences of the view that tags rows with their reform area. */
export const viAreas = {
  loading: "Đang đọc các dòng…",
  explanation: "Không bắt buộc. Gợi ý chỉ được ghi khi bấm nhận; ô đã có lĩnh vực thì giữ nguyên.",
  keys: "Phím: ↑ ↓ chuyển dòng, Enter nhận gợi ý, gõ chữ để tìm lĩnh vực khác.",
  scope: "Xem",
  thisSheet: "Sheet này",
  allSheets: "Cả file",
  none: "Không còn dòng nào chờ gắn lĩnh vực.",
  list: (rows: number): string => `Chưa có lĩnh vực (${count(rows)} dòng)`,
  rowName: (address: string, problem: string): string => `${address}: ${problem}`,
  certainties,
  suggested: (certainty: Certainty, area: string, second: string | null): string =>
    certainty === "clear" || second === null
      ? `${certainties[certainty]}: ${area}`
      : `${certainties[certainty]}: ${area} hoặc ${second}`,
  noSuggestion: "Chưa có gợi ý, đề nghị chọn.",
  because: (words: readonly string[]): string => `Vì có: ${words.map((word) => `“${word}”`).join(", ")}`,
  like: (problem: string): string => `Giống dòng đã gắn: “${problem}”`,
  accept: "Nhận",
  acceptNamed: (address: string, area: string): string => `Nhận ${area} cho dòng ${address}`,
  change: "Chọn khác",
  changeNamed: (address: string): string => `Chọn khác cho dòng ${address}`,
  search: "Tìm lĩnh vực theo tên, tên khác hoặc viết tắt",
  nothingFound: "Không có lĩnh vực nào như vậy.",
  applyClear: (rows: number): string => `Áp dụng các gợi ý rõ (${count(rows)})`,
  previewTitle: (rows: number): string => `Sẽ ghi ${count(rows)} ô Lĩnh vực CCHC`,
  write: (rows: number): string => `Ghi ${count(rows)} ô`,
  cancel: "Thôi",
  askColumnTitle: "Thêm cột Lĩnh vực CCHC?",
  askColumn: (sheets: readonly string[]): string =>
    `Sheet ${sheets.join(", ")} chưa có cột này. Cột mới đứng bên phải bảng, ngoài vùng in; các cột khác giữ nguyên.`,
  addColumn: "Thêm cột và ghi",
  written: (cells: number): string => `Đã ghi lĩnh vực vào ${count(cells)} ô.`,
  leftAlone: (cells: number): string => `Giữ nguyên ${count(cells)} ô vừa có người ghi.`,
  refresh: "Đọc lại",
} as const;
