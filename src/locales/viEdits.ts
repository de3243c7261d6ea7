/** Vietnamese writes a full stop between thousands. */
const count = (value: number): string => value.toLocaleString("vi-VN");

const MOST_NAMED = 8;

/** “D8, D9 và 12 ô khác”. */
function named(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  const shown = addresses.slice(0, MOST_NAMED).join(", ");
  return more > 0 ? `${shown} và ${count(more)} ô khác` : shown;
}

/** Sentences about what the pane writes into cells. */
export const viEdits = {
  undo: (cells: number): string => `Hoàn tác (${count(cells)} ô)`,
  undoRows: (rows: number): string => `Hoàn tác (${count(rows)} dòng)`,
  written: (cells: number): string => `Đã ghi ${count(cells)} ô.`,
  undone: (cells: number): string => `Đã hoàn tác ${count(cells)} ô.`,
  undoPart: "Hoàn tác (phần đã ghi dở)",
  takenBack: "Đã trả lại như trước phần ghi dở.",
  nothingWritten: "Chưa ghi ô nào.",
  leftAlone: (addresses: readonly string[]): string =>
    `Giữ nguyên ${named(addresses)}: ô đã được sửa sau khi đọc, hoặc đang có công thức.`,
  fix: {
    write: (text: string): string => `Ghi “${text}”`,
    writeAndKeep: (text: string): string => `Ghi “${text}”, chuyển chữ cũ sang Ghi chú`,
    toUnicode: "Chuyển sang Unicode",
    number: (text: string): string => `Ghi số ${text}`,
    numberOn: (text: string, more: number): string => `Ghi số ${text}, đánh số lại ${count(more)} dòng sau`,
    named: (label: string, address: string): string => `${label} ở ô ${address}`,
  },
  preview: {
    explanation: (sheetName: string): string =>
      `Nội dung dưới đây sẽ được ghi vào sheet “${sheetName}”. Bỏ chọn ô cần giữ nguyên.`,
    nothing: "Không có ô nào cần ghi lại.",
    apply: (cells: number): string => `Ghi ${count(cells)} ô`,
    cancel: "Quay lại",
    all: (items: number): string => `Chọn tất cả (${count(items)})`,
    blank: "(ô trống)",
    loading: "Đang mở…",
    normaliseTitle: "Chuẩn hóa cách ghi",
    reasons: {
      month: "Thời gian hoàn thành",
      tt: "Số thứ tự",
      encoding: "Bảng mã Unicode",
      spaces: "Khoảng trắng thừa",
    },
    joinTitle: "Gộp dòng bị tách",
    joinExplanation: (sheetName: string): string =>
      `Ở sheet “${sheetName}”, nội dung của dòng bị tách được nối vào dòng trên, rồi dòng đã nối được xóa. Dòng còn nội dung khác được giữ nguyên.`,
    joinGroup: "Các dòng được gộp",
    removes: (rows: readonly number[]): string => `Xóa dòng ${rows.join(", ")} sau khi gộp.`,
  },
  joined: (rows: number): string => `Đã gộp ${count(rows)} dòng vào dòng trên.`,
  unjoined: (rows: number): string => `Đã tách lại ${count(rows)} dòng như trước.`,
  rowsLeftAlone: (rows: readonly number[]): string =>
    `Giữ nguyên dòng ${rows.map(String).join(", ")}: dòng đã được sửa sau khi đọc, hoặc còn nội dung khác.`,
  join: "Gộp vào dòng trên",
} as const;
