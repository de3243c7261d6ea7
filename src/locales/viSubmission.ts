import { viPane } from "./viPane";

const { count } = viPane;

/** What the native formula in Tình hình says; the pane reads it there, so that both say the same. */
const statuses = {
  notRequired: "Không phải gửi",
  notSent: "Chưa gửi",
  overdue: "Quá hạn, chưa gửi",
  sent: "Đã gửi",
  late: "Gửi chậm",
  /** Added to the two before. */
  incomplete: ", cần bổ sung",
} as const;

const greeting = (unit: string): string => `Kính gửi: ${unit}`;
const closing = "Trân trọng cảm ơn.";
const dueBy = (deadline: string): string => (deadline === "" ? "" : ` (hạn gửi: hết ngày ${deadline})`);

/** @param whom in the button's name and in what it answers */
const copyWords = (button: string, whom: string) => ({
  button,
  name: `${button} ${whom}`,
  copied: `Đã chép nội dung đôn đốc ${whom}.`,
  manual: viPane.copy.manual,
  label: `Nội dung đôn đốc ${whom}`,
});

/** Sentences and headings of the sheet Tình hình gửi, of its command and of what is sent to units. */
export const viSubmission = {
  sheetName: "Tình hình gửi",
  title: "Tình hình gửi Phụ lục 01 của các phòng, đơn vị",
  deadline: "Hạn gửi, ngày cuối cùng (“trước ngày 10” là hết ngày 09):",
  explanation:
    "Văn phòng ghi Ngày nhận, Số văn bản; đơn vị chưa có Ngày nhận là chưa gửi. Cột Sheet, Số dòng và Cần bổ sung do nút Cập nhật tình hình gửi ghi.",
  headings: {
    tt: "TT",
    unit: "Phòng, đơn vị",
    sheet: "Sheet",
    mustSend: "Phải gửi",
    received: "Ngày nhận",
    document: "Số văn bản",
    status: "Tình hình",
    rows: "Số dòng",
    missing: "Cần bổ sung",
    note: "Ghi chú",
  },
  statuses,
  mustSend: {
    yes: "Có",
    no: "Không",
    promptTitle: "Phải gửi",
    prompt: "Có: đơn vị phải gửi Phụ lục 01. Không: đơn vị không phải gửi.",
    errorTitle: "Phải gửi",
    error: "Chọn Có hoặc Không.",
  },
  received: (example: string) => ({
    promptTitle: "Ngày nhận",
    prompt: `Ghi ngày Văn phòng nhận được Phụ lục 01, ví dụ: ${example}.`,
    errorTitle: "Ngày nhận",
    error: `Ghi ngày, tháng, năm, ví dụ: ${example}.`,
  }),
  command: {
    title: "Tình hình gửi",
    hint: "Danh sách phòng, đơn vị ở một sheet riêng: hạn gửi, ngày nhận, số văn bản, nội dung còn thiếu. Văn phòng ghi Ngày nhận ở đó; “đã gửi” chỉ tính theo ngày này.",
    update: "Cập nhật tình hình gửi",
    working: "Đang đọc các sheet…",
    none: "File này chưa có sheet nào có biểu Phụ lục 01.",
    created: (sheetName: string, units: number): string =>
      `Đã lập danh sách ${count(units)} phòng, đơn vị ở sheet “${sheetName}”. Xem lại hạn gửi, ghi Ngày nhận rồi cập nhật.`,
    updated: (sheetName: string, added: number): string =>
      added === 0
        ? `Đã cập nhật sheet “${sheetName}”.`
        : `Đã cập nhật sheet “${sheetName}”, thêm ${count(added)} phòng, đơn vị.`,
    leftAlone: (addresses: readonly string[]): string =>
      `Giữ nguyên ô có công thức hoặc đang được người khác sửa: ${addresses.join(", ")}.`,
  },
  summary: (sent: number, required: number): string =>
    `${count(sent)}/${count(required)} phòng, đơn vị đã gửi`,
  noDeadline: "Chưa ghi hạn gửi nên chưa tính quá hạn, gửi chậm.",
  allSent: "Các phòng, đơn vị phải gửi đã gửi đủ.",
  unitDetail: (status: string, rows: number): string => `${status} · ${count(rows)} dòng`,
  /** For one unit that has sent nothing. */
  reminder: (unit: string, deadline: string, findings: string | null): string =>
    [
      greeting(unit),
      `Đến nay Văn phòng chưa nhận được Phụ lục 01 của đơn vị${dueBy(deadline)}. Đề nghị đơn vị gửi về Văn phòng để kịp tổng hợp, trình Giám đốc.`,
      ...(findings === null
        ? []
        : [`Trong file chung, các nội dung sau cần hoàn thiện trước khi gửi:\n${findings}`]),
      closing,
    ].join("\n\n"),
  reminderToAll: (units: readonly string[], deadline: string): string =>
    [
      `Kính gửi:\n${units.map((unit) => `- ${unit}`).join("\n")}`,
      `Đến nay Văn phòng chưa nhận được Phụ lục 01 của các phòng, đơn vị trên${dueBy(deadline)}. Đề nghị các phòng, đơn vị gửi về Văn phòng để kịp tổng hợp, trình Giám đốc.`,
      closing,
    ].join("\n\n"),
  copyReminder: (unit: string) => copyWords("Sao chép nội dung đôn đốc", unit),
  copyReminderToAll: (units: number) =>
    copyWords("Sao chép nội dung đôn đốc chung", `${count(units)} đơn vị chưa gửi`),
  toSheet: (sheetName: string): string => `Đến sheet “${sheetName}”`,
} as const;
