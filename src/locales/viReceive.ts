import type { Standing } from "../core/submission/received";
import { viPane } from "./viPane";

const { count } = viPane;

/** Receiving the files that units send: from choosing them to the sheets made of them. */
export const viReceive = {
  title: "Nhận file gửi về",
  hint: "Chọn hoặc thả nhiều file Excel (.xlsx), Word (.docx) của các đơn vị. Bảng đọc file mà không mở trong Excel, cho xem trước, rồi đưa mỗi biểu vào một sheet mới để tổng hợp.",
  choose: "Chọn file",
  field: "Chọn file của các đơn vị",
  drop: "hoặc thả file vào đây",
  reading: (done: number, total: number): string => `Đang đọc file ${count(done + 1)}/${count(total)}…`,
  stop: "Dừng",
  stopped: (done: number, total: number): string =>
    `Đã dừng sau ${count(done)}/${count(total)} file. File đang mở chưa có gì thay đổi.`,
  refusedTitle: (files: number): string => `Chưa đọc được (${count(files)} file)`,
  readTitle: (forms: number): string => `Đã đọc được (${count(forms)} biểu)`,
  from: (fileName: string, sheetName: string, rows: number): string =>
    `${fileName}${sheetName === "" ? "" : `, sheet “${sheetName}”`} · ${count(rows)} dòng`,
  standings: {
    new: "Chưa có trong file này: đưa vào sheet mới.",
    blank: "Chưa ghi dòng nào: bỏ qua.",
    same: "Giống nội dung đang có: bỏ qua.",
    differs: "Khác nội dung đang có của đơn vị:",
  } satisfies Record<Standing, string>,
  choiceFor: (unit: string): string => `Cách nhận nội dung của ${unit}`,
  choices: {
    keep: "Giữ nội dung đang có",
    add: "Bổ sung: đưa vào sheet mới, giữ cả sheet đang có",
    replace: "Thay thế: đưa vào sheet mới, ẩn sheet đang có",
  },
  there: (sheetName: string, rows: number): string => `Đang có: sheet “${sheetName}”, ${count(rows)} dòng`,
  hidden: (sheets: number): string => `${count(sheets)} sheet ẩn không được đọc.`,
  accept: (forms: number): string => `Đưa ${count(forms)} biểu vào file này`,
  accepting: "Đang ghi…",
  nothing: "Không có biểu nào cần đưa vào.",
  dismiss: "Thôi",
  accepted: (sheetNames: readonly string[]): string =>
    `Đã đưa vào ${count(sheetNames.length)} sheet: ${sheetNames.join(", ")}. Bấm “Xem trước tổng hợp” để tổng hợp.`,
} as const;
