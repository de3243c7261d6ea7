/** Vietnamese writes a full stop between thousands. */
const count = (value: number): string => value.toLocaleString("vi-VN");

/** Sentences around a list of findings. */
export const viFindingList = {
  place: (sheetName: string, address: string): string => `${sheetName} · ${address}`,
  filterLabel: "Lọc nội dung",
  searchLabel: "Tìm trong các nội dung",
  search: "Tìm",
  onlyLabel: "Mức hoặc loại nội dung",
  all: (total: number): string => `Tất cả (${count(total)})`,
  ruleTitle: (title: string, number: number): string => `${title} (${count(number)})`,
  shown: (shown: number, total: number): string => `Đang hiện ${count(shown)} trên ${count(total)} nội dung.`,
  fixAll: "Sửa tất cả",
  fixAllNamed: (title: string): string => `Sửa tất cả: ${title}`,
} as const;
