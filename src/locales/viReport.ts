import type { FollowedRow } from "../core/followUp/followUp";
import { differenceOf, type PointsLine, type PointsReport } from "../core/report/pointsReport";
import { viFollowUp } from "./viFollowUp";
import { viPane } from "./viPane";

const { count, points } = viPane;

/** “86 nội dung, 49/86 có điểm” and the sum, with what was read from texts apart. */
function found({ rows, rowsWithPoints, total }: PointsReport): string {
  const estimate = total.estimated === 0 ? "" : ` (trong đó ước tính ${points(total.estimated)})`;
  return `${count(rowsWithPoints)}/${count(rows)} nội dung có điểm, cộng ${points(total.points)} điểm${estimate}.`;
}

/** Why the sum may differ from the official loss, most telling first. @param gap what is official less what was found */
function reasons(report: PointsReport, gap: number): string[] {
  const { rows, rowsWithPoints, differing, unreported, total } = report;
  const lost = (unreported ?? []).reduce((sum, criterion) => sum + (criterion.points ?? 0), 0);
  const missing = [
    ...(rows > rowsWithPoints ? [`${count(rows - rowsWithPoints)} nội dung chưa ghi điểm`] : []),
    ...(unreported !== null && unreported.length > 0
      ? [
          `${count(unreported.length)} tiêu chí trong danh sách của tỉnh chưa có ở biểu của đơn vị nào` +
            (lost > 0 ? ` (${points(lost)} điểm)` : ""),
        ]
      : []),
  ];
  const either = [
    ...(differing > 0 ? [`${count(differing)} tiêu chí được các đơn vị ghi điểm khác nhau`] : []),
    ...(total.estimated > 0 ? [`${points(total.estimated)} điểm là ước tính, đọc từ nội dung`] : []),
  ];
  const surplus = ["cùng một tiêu chí được các đơn vị ghi bằng lời khác nhau nên tính nhiều lần"];
  if (gap === 0) return [];
  return gap > 0 ? [...missing, ...either] : [...either, ...surplus];
}

/** @param gap what is official less what was found */
function difference(gap: number): string {
  if (gap === 0) return "Điểm các đơn vị kê khớp với điểm chính thức.";
  return gap < 0
    ? `Các đơn vị kê nhiều hơn điểm chính thức ${points(-gap)} điểm.`
    : `Các đơn vị kê ít hơn điểm chính thức ${points(gap)} điểm.`;
}

const noOfficial =
  "Chưa ghi điểm chính thức: bấm Lập danh mục, ghi Điểm chính thức của Sở ở Thông tin chung.";

/** Where the leaders' copy has been opened. */
const openedAt = {
  inFront: "Đã mở bản sao thành một file mới, hiện phía trước file này. Lưu bản đó (Ctrl+S) rồi gửi.",
  behind:
    "Đã mở bản sao thành một file mới, nằm phía sau file này: vào menu Window, chọn file mới. Lưu bản đó (Command+S) rồi gửi.",
  browserTab: "Đã mở bản sao ở một thẻ mới của trình duyệt. Sang thẻ đó, đặt tên và lưu file rồi gửi.",
} as const;

/** Sentences of the reports and headings of the sheet Tóm tắt. */
export const viReport = {
  title: "Điểm bị trừ, báo cáo Giám đốc",
  hint: "Đọc từ bảng Tổng hợp: điểm theo lĩnh vực, theo đơn vị, so với điểm chính thức ở Danh mục. Mỗi tiêu chí tính một lần, dù nhiều đơn vị cùng ghi.",
  noTable: "File chưa có bảng Tổng hợp. Bấm “Xem trước tổng hợp” rồi ghi, sau đó làm lại.",
  compute: "Tính điểm bị trừ",
  working: "Đang đọc…",
  found,
  /** @param official points that the index took; null where Danh mục does not say */
  besideOfficial: (
    report: PointsReport,
    official: number | null,
  ): { official: string; reasons: string[] } => {
    if (official === null) return { official: noOfficial, reasons: [] };
    const gap = differenceOf(official, report.total);
    return {
      official: `Điểm bị trừ chính thức: ${points(official)}. ${difference(gap)}`,
      reasons: reasons(report, gap),
    };
  },
  noOfficial,
  reasonsTitle: "Chênh lệch có thể do",
  byArea: "Theo lĩnh vực",
  byUnit: "Theo phòng, đơn vị (tiêu chí nhiều đơn vị cùng ghi được tính ở một đơn vị)",
  noName: { area: "Chưa ghi lĩnh vực", unit: "Chưa ghi đơn vị" },
  line: ({ criteria, withPoints, points: lost, estimated }: PointsLine): string => {
    const sum = withPoints === 0 ? "chưa có điểm" : `${points(lost)} điểm`;
    return `${count(criteria)} tiêu chí · ${sum}${estimated > 0 ? `, ước tính ${points(estimated)}` : ""}`;
  },

  record: {
    command: "Ghi điểm đọc từ nội dung",
    working: "Đang đọc…",
    explanation:
      "Các ô Điểm bị trừ còn trống sẽ được ghi số điểm đọc từ nội dung cùng dòng. Bỏ chọn dòng đọc chưa đúng.",
    nothing: "Không còn dòng nào có điểm ở nội dung mà chưa ghi vào cột Điểm bị trừ.",
    withoutColumn: (sheetNames: readonly string[]): string =>
      `Chưa ghi được ở sheet không có cột Điểm bị trừ: ${sheetNames.join(", ")}. Thêm cột đó, hoặc ghi ở Tổng hợp.`,
  },
  brief: {
    sheetName: "Tóm tắt",
    command: "Tạo bản tóm tắt",
    working: "Đang tạo…",
    created: (sheetName: string): string => `Đã tạo bản tóm tắt một trang A4 ở sheet “${sheetName}”.`,
    edited: (sheetName: string): string =>
      `Sheet “${sheetName}” đã được sửa tay từ lần tạo trước hoặc không phải bản tóm tắt. Nội dung ở đó được giữ nguyên.`,
    createAtSuggestion: viPane.create.createAtSuggestion,
    title: (evaluationYear: number): string =>
      `TÓM TẮT KẾT QUẢ RÀ SOÁT TIÊU CHÍ BỊ TRỪ ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ${evaluationYear}`,
    /** On paper, to be written by hand. */
    officialOpen: "Điểm bị trừ chính thức: .......... Chênh lệch: ..........",
    asOf: (date: string): string => `(Tính đến ngày ${date})`,
    units: (units: number, criteria: number): string =>
      `${count(criteria)} tiêu chí của ${count(units)} phòng, đơn vị.`,
    withoutRemedy: (criteria: number): string =>
      criteria === 0 ? "Tiêu chí nào cũng có giải pháp." : `${count(criteria)} tiêu chí chưa có giải pháp.`,
    areaHeadings: ["TT", "Lĩnh vực CCHC", "Điểm bị trừ", "Số tiêu chí", "Trong đó ước tính"],
    total: "Cộng",
    chart: "Điểm bị trừ theo lĩnh vực",
    largestTitle: (criteria: number): string =>
      criteria === 0 ? "Chưa có nội dung nào ghi điểm" : `${count(criteria)} nội dung mất điểm nhiều nhất`,
    listHeadings: [
      "TT",
      "Nội dung cần khắc phục",
      "Phòng, đơn vị",
      "Điểm",
      "Ước tính",
      "Giải pháp",
      "Thời gian",
    ],
    estimate: "x",
    unitsOf: (unit: string, others: number): string =>
      others === 0 ? unit : `${unit} và ${count(others)} đơn vị khác`,
    notSent: (units: readonly string[] | null, required: number): string => {
      if (units === null) return "Tình hình gửi: chưa lập danh sách.";
      if (units.length === 0) return `Tình hình gửi: ${count(required)}/${count(required)} đơn vị đã gửi.`;
      return `Chưa gửi ${count(units.length)}/${count(required)} đơn vị: ${units.join("; ")}.`;
    },
    progress: (rows: readonly FollowedRow[]): string => {
      const { groups } = viFollowUp;
      const parts = (["done", "late", "due", "ahead", "unclear"] as const).map((progress) => {
        const number = rows.filter((row) => row.progress === progress).length;
        return `${groups[progress].toLocaleLowerCase("vi")} ${count(number)}`;
      });
      return `Thực hiện ${count(rows.length)} nội dung: ${parts.join(", ")}.`;
    },
    dueTitle: "Quá hạn, đến hạn trong tháng",
    more: (rows: number): string => `và ${count(rows)} nội dung khác, xem cột Theo dõi ở Tổng hợp`,
  },
  leaderCopy: {
    command: "Lưu bản trình Lãnh đạo",
    hint: "Mở một bản sao của cả file thành một file mới: không cần bảng này, không hàm riêng, không liên kết sang file khác. Lưu bản đó rồi gửi.",
    working: "Đang làm bản sao…",
    opened: (place: "inFront" | "behind" | "browserTab", replaced: number, errors: number): string =>
      openedAt[place] +
      (replaced === 0 ? "" : ` ${count(replaced)} công thức cần bảng này hoặc file khác đã thành giá trị.`) +
      (errors === 0 ? "" : ` ${count(errors)} ô trong số đó đang hiện mã như #N/A: xem lại trước khi gửi.`),
    notPlain:
      "Chưa làm được bản sao vì file có mật khẩu mở. Vào Tệp, Thông tin, bỏ mật khẩu, lưu file rồi làm lại.",
  },
  /** For the prose of a report: a line each. @param date “27/11/2024” */
  text: (lines: {
    date: string;
    found: string;
    official: string;
    areas: readonly string[];
    rest: readonly string[];
  }) =>
    [
      `Số liệu tính đến ngày ${lines.date}:`,
      `- ${lines.found}`,
      `- ${lines.official}`,
      ...lines.areas.map((area) => `  + ${area}`),
      ...lines.rest.map((line) => `- ${line}`),
    ].join("\n"),
  copy: {
    button: "Sao chép số liệu cho báo cáo",
    copied: "Đã chép số liệu cho báo cáo.",
    manual: viPane.copy.manual,
    label: "Số liệu cho báo cáo",
  },
} as const;
