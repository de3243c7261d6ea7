import { orDots } from "../core/document/dots";
import type { FormLayout } from "../core/document/layout";
import type { FormColumn, OfficialColumn, WorkingColumn } from "../core/form/form";

/** The three title lines, joined by line feeds. */
function title(evaluationYear: number, layout: FormLayout): string {
  const lines = (abbreviation: string): string =>
    [
      "Giải pháp khắc phục các tồn tại, hạn chế trong công tác CCHC,",
      `các tiêu chí bị trừ điểm trong đợt thẩm định, đánh giá ${abbreviation}`,
      `của tỉnh năm ${evaluationYear}`,
    ].join("\n");
  // “CHCC” is the department's own slip. The decree wants capitals.
  return layout === "nd30" ? lines("CCHC").toLocaleUpperCase("vi") : lines("CHCC");
}

const workingHeadings: Record<WorkingColumn, string> = {
  unit: "Phòng, đơn vị",
  check: "Kiểm tra",
  area: "Lĩnh vực CCHC",
  relatedArea: "Lĩnh vực liên quan",
  points: "Điểm bị trừ",
  source: "Nguồn (sheet, dòng)",
  status: "Tình trạng",
  printedFrom: "Dòng ở Tổng hợp",
};

/** The headings as they stand in the sheet: the five official ones to the letter, then the working columns. */
function headings(actionYear: number, layout: FormLayout): Record<FormColumn, string> {
  const official: Record<OfficialColumn, string> = {
    tt: "TT",
    problem: "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm",
    remedy: "Giải pháp khắc phục các tồn tại, hạn chế",
    // The department's print leaves this bracket open too.
    month: `Thời gian hoàn thành (tháng.../năm ${actionYear}${layout === "nd30" ? ")" : ""}`,
    note: "Ghi chú",
  };
  return { ...official, ...workingHeadings };
}

/** Everything that is written into the worksheet itself. */
export const viForm = {
  appendix: "Phụ lục 01",
  title,
  unitLine: (unit: string): string => `Đơn vị: ${orDots(unit, "....................")}`,
  headings,
  /** Of the columns that are the same in every year. */
  workingHeadings,
  areasSheet: {
    name: "Danh mục",
    title: "Danh mục lĩnh vực CCHC",
    headings: {
      code: "Mã",
      label: "Lĩnh vực CCHC",
      fullName: "Tên đầy đủ",
      aliases: "Tên khác, viết tắt (cách nhau bằng dấu ;)",
    },
  },
  /** What the native formula in Kiểm tra says, joined by `separator` where several apply. */
  checkTexts: {
    problem: "Thiếu tồn tại",
    remedy: "Thiếu giải pháp",
    month: "Thiếu thời gian",
    /** Before and after the number of cells that are missing. */
    count: ["Còn ", " ô chưa ghi"],
    duplicate: "Trùng dòng",
    split: "Viết tiếp dòng trên",
    error: "Có ô hiện mã của Excel",
    separator: "; ",
    /** What the formula reads: the form's own month, and rows of totals; in lower case, as the core's otherRows.ts has them. */
    reads: {
      month: "tháng",
      year: "năm",
      totals: ["cộng", "tổng", "tổng cộng", "tổng số"],
      grandTotal: "tổng cộng",
    },
  },
  /** Texts of the native validation lists. Excel's limits: titles 32 characters, messages 255. */
  validation: {
    month: {
      promptTitle: "Thời gian hoàn thành",
      prompt: (example: string): string => `Chọn trong danh sách hoặc ghi theo mẫu: ${example}.`,
      errorTitle: "Thời gian hoàn thành",
      error: (example: string): string =>
        `Nên ghi theo mẫu: ${example}. Việc làm nhiều lần: ghi thêm tháng kiểm tra.`,
    },
    area: {
      promptTitle: "Lĩnh vực CCHC",
      prompt: "Chọn một lĩnh vực trong danh sách.",
      errorTitle: "Lĩnh vực CCHC",
      error: "Lĩnh vực này không có trong danh sách ở sheet Danh mục.",
    },
    points: {
      promptTitle: "Điểm bị trừ",
      prompt: "Ghi số điểm bị trừ, ví dụ: 0,5.",
      errorTitle: "Điểm bị trừ",
      error: "Điểm bị trừ là số từ 0 trở lên, ví dụ: 0,5.",
    },
  },
} as const;
