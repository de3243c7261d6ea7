import type { Certainty } from "../core/areas/suggest";

const count = (value: number): string => value.toLocaleString("vi-VN");

const MOST_NAMED = 3;
const moreSheets = (sheets: number): string => (sheets > 0 ? ` và ${count(sheets)} sheet khác` : "");

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
  acceptBoth: "Nhận cả hai",
  acceptBothNamed: (address: string, area: string, related: string): string =>
    `Nhận cả hai cho dòng ${address}: ${area}, liên quan ${related}`,
  change: "Chọn khác",
  changeNamed: (address: string): string => `Chọn khác cho dòng ${address}`,
  search: "Tìm lĩnh vực theo tên, tên khác hoặc viết tắt",
  nothingFound: "Không có lĩnh vực nào như vậy.",
  applyClear: (rows: number): string => `Áp dụng các gợi ý rõ (${count(rows)})`,
  previewTitle: (rows: number): string => `Sẽ ghi ${count(rows)} ô Lĩnh vực CCHC`,
  preview: "Bỏ chọn dòng cần xem lại.",
  /** @param cells the headings' cells: “VP F6” */
  newColumn: (heading: string, cells: readonly string[]): string =>
    `Thêm cột “${heading}” (ô ${cells.slice(0, MOST_NAMED).join(", ")}${moreSheets(cells.length - MOST_NAMED)}), bên phải bảng, ngoài vùng in.`,
  areasSheet: "Nếu file chưa có danh sách lĩnh vực thì thêm sheet Danh mục.",
  askColumnTitle: "Thêm cột và ghi lĩnh vực?",
  rowDetail: (address: string, problem: string): string => `${address}: ${problem}`,
  refresh: "Đọc lại",
} as const;
