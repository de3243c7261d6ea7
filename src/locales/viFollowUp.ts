import type { PeriodCode, PeriodCounts } from "../core/followUp/periods";
import type { Progress } from "../core/followUp/followUp";
import { viPane } from "./viPane";

const { count } = viPane;

const periods = (year: number): Readonly<Record<PeriodCode, string>> => ({
  firstQuarter: `Quý I (15/12/${year - 1} – 14/3/${year})`,
  halfYear: `6 tháng đầu năm (15/12/${year - 1} – 14/6/${year})`,
  thirdQuarter: `Quý III (15/6 – 14/9/${year})`,
  year: `Cả năm (15/12/${year - 1} – 14/12/${year})`,
});

/** Sentences about carrying out what Tổng hợp says. */
export const viFollowUp = {
  title: "Theo dõi thực hiện",
  hint: "Đọc cột Thời gian hoàn thành và Tình trạng của Tổng hợp. Văn phòng chọn Tình trạng, ghi Tài liệu kiểm chứng ngay trong bảng đó.",
  command: "Xem đến hạn, quá hạn",
  working: "Đang đọc…",
  month: "Tính đến tháng",
  noTable: "File chưa có bảng Tổng hợp. Bấm “Xem trước tổng hợp” rồi ghi, sau đó xem lại.",
  groups: {
    late: "Quá hạn",
    due: "Đến hạn trong tháng",
    ahead: "Chưa đến hạn",
    unclear: "Chưa rõ tháng",
    done: "Hoàn thành",
  } satisfies Record<Progress, string>,
  groupTitle: (group: string, rows: number): string => `${group} (${count(rows)})`,
  row: (unit: string, month: string): string => [unit, month].filter((text) => text !== "").join(" · "),
  goTo: (address: string): string => `Đến ô ${address}`,
  more: (rows: number): string => `Xem thêm (còn ${count(rows)} nội dung)`,
  periodsTitle: "Theo kỳ báo cáo CCHC",
  periodsHint:
    "Kỳ báo cáo bắt đầu, kết thúc giữa tháng: nội dung của tháng đầu và tháng cuối kỳ được đếm riêng.",
  periods,
  period: ({ whole, wholeDone, partly, partlyDone }: PeriodCounts): string =>
    `Trọn trong kỳ: ${count(wholeDone)}/${count(whole)} hoàn thành` +
    (partly === 0 ? "" : `; tháng đầu, cuối kỳ: ${count(partlyDone)}/${count(partly)}`),
} as const;
