import type { FormColumn } from "../core/form/form";

/** "department": the Sở's own print, to the letter. "nd30": Nghị định 30/2020/NĐ-CP, the seed's slips mended. */
export type FormLayout = "department" | "nd30";

/** What the line under the title needs; a blank number, day or month prints as dots. */
interface ReferenceFields {
  readonly symbol: string;
  readonly number: string;
  readonly day: string;
  readonly month: string;
  readonly year: number;
  readonly agency: string;
  readonly layout: FormLayout;
}

/** Dots of the width that a person needs to write the missing part by hand. */
const dotsIfBlank = (text: string, dots: string): string => (text.trim() === "" ? dots : text.trim());

/** Nghị định 30, Phụ lục I: days below 10 and months 1 and 2 take a leading zero, the other months do not. */
function decreeNumber(text: string, zeroBelow: number, dots: string): string {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number)) return dotsIfBlank(text, dots);
  return number < zeroBelow ? String(number).padStart(2, "0") : String(number);
}

/** The line under the title, two printed lines in the department's layout and one in the decree's. */
function reference({ symbol, number, day, month, year, agency, layout }: ReferenceFields): string {
  const document = `Kèm theo Công văn số ${dotsIfBlank(number, "......")}/${dotsIfBlank(symbol, "......")}`;
  const sender = dotsIfBlank(agency, "....................");
  if (layout === "nd30") {
    const date = `ngày ${decreeNumber(day, 10, "....")} tháng ${decreeNumber(month, 3, "....")} năm ${year}`;
    return `(${document} ${date} của ${sender})`;
  }
  // The department's print never closes this bracket; people hold the sheet against that print.
  return `(${document} ngày ${dotsIfBlank(day, "....")}/${dotsIfBlank(month, "....")}/${year}\ncủa ${sender}`;
}

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

/** The headings as they stand in the sheet: the five official ones to the letter, then the working columns. */
function headings(actionYear: number, layout: FormLayout): Record<FormColumn, string> {
  return {
    tt: "TT",
    problem: "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm",
    remedy: "Giải pháp khắc phục các tồn tại, hạn chế",
    // The department's print leaves this bracket open too.
    month: `Thời gian hoàn thành (tháng.../năm ${actionYear}${layout === "nd30" ? ")" : ""}`,
    note: "Ghi chú",
    unit: "Phòng, đơn vị",
    check: "Kiểm tra",
    area: "Lĩnh vực CCHC",
    relatedArea: "Lĩnh vực liên quan",
    points: "Điểm bị trừ",
    source: "Nguồn (sheet, dòng)",
    status: "Tình trạng",
    printedFrom: "Dòng ở Tổng hợp",
  };
}

/** Everything that is written into the worksheet itself. */
export const viForm = {
  appendix: "Phụ lục 01",
  title,
  reference,
  unitLine: (unit: string): string => `Đơn vị: ${dotsIfBlank(unit, "....................")}`,
  headings,
  defaults: {
    evaluationYear: 2023,
    actionYear: 2024,
    agency: "Sở Lao động – Thương binh và Xã hội",
    symbol: "SLĐTBXH-VP",
    documentNumber: "",
    documentDay: "",
    documentMonth: "04",
    layout: "department",
  },
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
      error: "Nên ghi theo mẫu: Tháng 6/2024. Việc làm nhiều lần: ghi thêm tháng kiểm tra.",
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
