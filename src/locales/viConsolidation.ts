import type { Grouping } from "../core/consolidation/group";
import type { UnitCounts } from "../core/consolidation/counts";
import type { Progress } from "../core/followUp/followUp";
import { roundPoints } from "../core/points/readPoints";
import type { PointsReport } from "../core/report/pointsReport";
import { viForm } from "./viForm";
import { viPane } from "./viPane";

const { count, points } = viPane;

const headings = {
  opinion: "Ý kiến Văn phòng",
  progress: "Theo dõi",
  evidence: "Tài liệu kiểm chứng",
} as const;

/** “2 dòng mới, 1 dòng cập nhật”; what did not happen is left out, and “không thay đổi” where nothing did. */
function changes({ added, updated, gone }: Pick<UnitCounts, "added" | "updated" | "gone">): string {
  const parts = [
    [added, "dòng mới"],
    [updated, "dòng cập nhật"],
    [gone, "dòng không còn ở nguồn"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  return said.join(", ") || "không thay đổi";
}

/** Of the remedies, and the one that is judged. */
interface Years {
  readonly actionYear: number;
  readonly evaluationYear: number;
}

const titleOf = (what: string, year: number): string =>
  `${what} KHẮC PHỤC CÁC TỒN TẠI, HẠN CHẾ\nTRONG CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM ${year}`;

const totalOf = (rows: number): string => `Tổng cộng: ${count(rows)} nội dung`;

/** Of the list in Tình trạng: what says that a row is done. */
const statusDone = "Hoàn thành";

/** Sentences and headings of Tổng hợp, of what is printed from it, and of their commands. */
export const viConsolidation = {
  sheetName: "Tổng hợp",
  title: (agency: string): string =>
    `Tổng hợp Phụ lục 01 của các phòng, đơn vị${agency === "" ? "" : ` – ${agency}`}`,
  explanation:
    "Nút Tổng hợp ghi các cột từ Phòng, đơn vị đến Điểm bị trừ theo sheet của từng đơn vị; ô Văn phòng đã sửa được giữ nguyên. Bảng lọc, sắp xếp, thêm dòng, thêm cột được; không xóa cột Nguồn.",
  headings,
  /** What the native formula in Theo dõi says. */
  progress: { done: "Hoàn thành", late: "Quá hạn", due: "Đến hạn trong tháng" },
  status: {
    values: ["Chưa thực hiện", "Đang thực hiện", statusDone],
    done: statusDone,
    promptTitle: "Tình trạng",
    prompt: "Chọn: Chưa thực hiện, Đang thực hiện hoặc Hoàn thành.",
    errorTitle: "Tình trạng",
    error: "Nên chọn trong danh sách để bảng theo dõi đếm đúng.",
  },
  command: {
    title: "Tổng hợp các đơn vị",
    hint: "Gom nội dung của tất cả sheet có biểu Phụ lục 01 vào một bảng. Làm lại nhiều lần được: chỉ thêm dòng mới và cập nhật chỗ đơn vị đã sửa, không đổi sheet của đơn vị.",
    preview: "Xem trước tổng hợp",
    reading: "Đang đọc các sheet…",
    readingSheets: (done: number, total: number): string => `Đang đọc sheet ${count(done)}/${count(total)}…`,
    cancel: "Dừng",
    cancelled: "Đã dừng. File chưa có gì thay đổi.",
    write: "Ghi vào Tổng hợp",
    writing: "Đang ghi…",
    dismiss: "Thôi",
    none: "File này chưa có sheet nào có biểu Phụ lục 01 để tổng hợp.",
  },
  preview: {
    title: "Sẽ ghi vào Tổng hợp",
    target: (sheetName: string, isNew: boolean): string =>
      isNew ? `Bảng được tạo ở sheet mới “${sheetName}”.` : `Bảng đang có ở sheet “${sheetName}”.`,
    total: (units: number, rows: number): string => `${count(units)} phòng, đơn vị, ${count(rows)} dòng`,
    unit: (counts: UnitCounts): string => `${count(counts.rows)} dòng: ${changes(counts)}`,
    changes,
    keptRows: (rows: number): string => `Giữ nguyên chỗ Văn phòng đã sửa ở ${count(rows)} dòng`,
    keptTitle: (number: number): string => `Văn phòng đã sửa khác với đơn vị (${count(number)})`,
    keptExplanation:
      "Ô được giữ như Văn phòng đã ghi. Muốn lấy lại nội dung của đơn vị thì chép từ dưới đây.",
    keptCell: (address: string, unit: string): string => `${address} · ${unit}`,
    sourceSays: (text: string): string => `Đơn vị ghi: ${text === "" ? "(để trống)" : text}`,
    more: (number: number): string => `và ${count(number)} ô khác`,
    own: (rows: number): string => `${count(rows)} dòng do Văn phòng tự ghi được giữ nguyên.`,
    nothing: "Bảng Tổng hợp đã đủ, không có gì cần ghi.",
  },
  written: (sheetName: string, counts: Pick<UnitCounts, "added" | "updated" | "gone">): string =>
    `Đã ghi vào sheet “${sheetName}”: ${changes(counts)}.`,
  leftAlone: (addresses: readonly string[]): string =>
    `Giữ nguyên dòng có công thức hoặc đang được người khác sửa: ${addresses.join(", ")}. Bấm Tổng hợp lần nữa để ghi tiếp.`,
  toSource: {
    command: "Đến nguồn",
    hint: "Chọn một dòng ở Tổng hợp, rồi bấm để đến đúng dòng ở sheet của đơn vị.",
    notInTable: "Chọn một dòng của bảng Tổng hợp, rồi bấm lại.",
    ownRow: (address: string): string => `${address} do Văn phòng tự ghi, không có nguồn.`,
    sheetGone: (sheetName: string): string => `Sheet “${sheetName}” không còn trong file.`,
    rowGone: (sheetName: string): string =>
      `Sheet “${sheetName}” không còn nội dung này. Bấm Tổng hợp để đánh dấu.`,
  },
  print: {
    command: "Tạo bản in",
    title: "In tổng hợp, kế hoạch, kết quả",
    hint: "Một sheet riêng để in, chia nhóm I, II, III và đánh số trong từng nhóm. Bảng Tổng hợp giữ nguyên bộ lọc, thứ tự.",
    kind: "Bản in",
    kinds: {
      consolidation: {
        name: "Tổng hợp trình Giám đốc",
        sheetName: "In tổng hợp",
        title: ({ evaluationYear }: Years): string => viForm.title(evaluationYear, "nd30"),
        headings: { unit: "Đơn vị", area: "Lĩnh vực", points: "Điểm trừ" },
        total: (rows: number): string => totalOf(rows),
      },
      plan: {
        name: "Kế hoạch khắc phục",
        sheetName: "Kế hoạch khắc phục",
        title: ({ actionYear }: Years): string => titleOf("KẾ HOẠCH", actionYear),
        headings: {
          problem: "Tồn tại, hạn chế cần khắc phục",
          remedy: "Giải pháp, nhiệm vụ",
          product: "Sản phẩm",
          unit: "Đơn vị chủ trì",
          cooperating: "Đơn vị phối hợp",
          month: "Thời gian hoàn thành",
        },
        total: (rows: number): string => totalOf(rows),
      },
      result: {
        name: "Kết quả khắc phục",
        sheetName: "Kết quả khắc phục",
        title: ({ actionYear }: Years): string => titleOf("KẾT QUẢ", actionYear),
        headings: {
          unit: "Đơn vị",
          problem: "Tồn tại, hạn chế",
          remedy: "Giải pháp khắc phục",
          month: "Thời gian hoàn thành",
          result: "Kết quả",
          evidence: headings.evidence,
          reason: "Lý do, ghi chú",
        },
        total: (rows: number, counts: Readonly<Record<Progress, number>>): string =>
          `${totalOf(rows)}; hoàn thành ${count(counts.done)}, quá hạn ${count(counts.late)}, đến hạn trong tháng ${count(counts.due)}`,
      },
    },
    /** @param status as Văn phòng has chosen it */
    result: (progress: Progress, status: string): string => {
      if (progress === "done") return "Hoàn thành";
      const said = status.trim() === "" ? "Chưa hoàn thành" : status;
      return progress === "late" ? `${said}, quá hạn` : said;
    },
    grouping: "Chia nhóm theo",
    groupings: { area: "Lĩnh vực", unit: "Phòng, đơn vị", month: "Tháng hoàn thành" } satisfies Record<
      Grouping,
      string
    >,
    working: "Đang tạo…",
    noTable: "File chưa có bảng Tổng hợp. Bấm “Xem trước tổng hợp” rồi ghi, sau đó tạo bản in.",
    noRows: "Bảng Tổng hợp chưa có dòng nào để in.",
    created: (sheetName: string, rows: number): string =>
      `Đã tạo bản in ở sheet “${sheetName}”, ${count(rows)} nội dung.`,
    edited: (sheetName: string): string =>
      `Sheet “${sheetName}” đã được sửa tay từ lần tạo trước hoặc không phải bản in. Nội dung ở đó được giữ nguyên.`,
    createAtSuggestion: viPane.create.createAtSuggestion,
    noGroup: {
      area: "Chưa xác định lĩnh vực",
      unit: "Chưa ghi đơn vị",
      month: "Chưa xác định tháng",
    } satisfies Record<Grouping, string>,
    /** Under the table, where its column does not add up to what the other views say; else null. */
    pointsNote: ({ columnSum, total }: PointsReport): string | null => {
      const recorded = roundPoints(total.points - total.estimated);
      const sentences = [
        ...(columnSum === recorded
          ? []
          : [`Cột điểm cộng theo từng dòng; mỗi tiêu chí tính một lần là ${points(recorded)} điểm.`]),
        ...(total.estimated === 0
          ? []
          : [`Chưa kể ${points(total.estimated)} điểm ước tính, đọc từ nội dung, chưa ghi vào cột.`]),
      ];
      return sentences.length === 0 ? null : sentences.join(" ");
    },
    nothingToReport: (units: readonly string[]): string =>
      `Đơn vị báo cáo không có nội dung: ${units.join("; ")}.`,
  },
} as const;
