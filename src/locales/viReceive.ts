import type { Choice } from "../core/submission/accept";
import type { ComparedColumn, Standing } from "../core/submission/received";
import { viPane } from "./viPane";

const { count } = viPane;
const rowName = (tt: string): string => (tt === "" ? "Dòng không ghi TT" : `TT ${tt}`);

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
  } satisfies Record<Choice, string>,
  /** Where two of the chosen files have come of one unit, of which the workbook has nothing. */
  choicesAmongFiles: {
    keep: "Giữ nội dung của file trước",
    add: "Bổ sung: đưa vào cả hai",
    replace: "Thay thế: bỏ nội dung của file trước",
  } satisfies Record<Choice, string>,
  earlier: (fileName: string): string => `Đã có trong ${fileName}`,
  carried: (sheetName: string): string =>
    `Sheet “${sheetName}” còn dòng của đơn vị khác: các dòng ấy được chép sang sheet mới trước khi ẩn.`,
  units: (units: number): string =>
    `Gồm nội dung của ${count(units)} đơn vị; mỗi dòng tính cho đơn vị ghi ở dòng ấy.`,
  gone: (rows: number): string => `Bỏ qua ${count(rows)} dòng mà bên gửi đã đánh dấu “(không còn)”.`,
  join: "Gộp dòng bị tách",
  joinFor: (fileName: string, sheetName: string): string =>
    `Gộp dòng bị tách ở ${fileName}${sheetName === "" ? "" : `, sheet “${sheetName}”`}`,
  joins: (rows: number): string =>
    `${count(rows)} dòng bị tách được nối vào dòng trên, chữ ở mọi dòng được giữ đủ:`,
  unjoined: (rows: number): string => `Giữ ${count(rows)} dòng bị tách như file gửi về.`,
  joinTitle: (tt: string, rows: number): string => `${rowName(tt)}: ${count(rows)} dòng thành 1 dòng`,
  joinSides: ["Trước khi gộp", "Sau khi gộp"] as const,
  differs: (rows: number): string => `${count(rows)} dòng khác nhau:`,
  differenceTitle: (tt: string, kind: "new" | "missing" | "changed"): string =>
    `${rowName(tt)}${{ new: ": dòng mới", missing: ": không có trong bản mới", changed: "" }[kind]}`,
  differenceSides: ["Đang có", "Mới gửi về"] as const,
  noRow: "–",
  blank: "(ô trống)",
  columns: {
    problem: "Tồn tại, hạn chế",
    remedy: "Giải pháp",
    month: "Thời gian hoàn thành",
    note: "Ghi chú",
  } satisfies Record<ComparedColumn, string>,
  showAll: (rows: number): string => `Xem đầy đủ ${count(rows)} dòng`,
  showLess: "Thu gọn",
  there: (sheetName: string, rows: number): string => `Đang có: sheet “${sheetName}”, ${count(rows)} dòng`,
  hidden: (sheets: number): string => `${count(sheets)} sheet ẩn không được đọc.`,
  accept: (forms: number): string => `Đưa ${count(forms)} biểu vào file này`,
  accepting: "Đang ghi…",
  nothing: "Không có biểu nào cần đưa vào.",
  dismiss: "Thôi",
  accepted: (sheetNames: readonly string[]): string =>
    `Đã đưa vào ${count(sheetNames.length)} sheet: ${sheetNames.join(", ")}. Bấm “Xem trước tổng hợp” để tổng hợp.`,
} as const;
