import type { CriteriaColumn } from "../core/handOut/criteria";
import type { SettingName } from "../core/settings/generalInfo";
import type { UnitColumn } from "../core/handOut/unitList";
import { viPane } from "./viPane";

const { count } = viPane;

const criteriaCount = (criteria: number): string =>
  criteria === 0 ? "chưa có tiêu chí" : `${count(criteria)} tiêu chí`;

/** Lists and headings of Danh mục, of the province's criteria, and the sentences of handing out the forms. */
export const viHandOut = {
  unitHeadings: {
    unit: "Phòng, đơn vị",
    sheet: "Sheet",
    contact: "Đầu mối",
    mustSend: "Phải gửi",
  } satisfies Record<UnitColumn, string>,
  settingsTitle: "Thông tin chung",
  settings: {
    evaluationYear: "Năm đánh giá",
    actionYear: "Năm thực hiện",
    agency: "Cơ quan ban hành",
    symbol: "Ký hiệu công văn",
    documentNumber: "Số công văn",
    documentDay: "Ngày công văn (01-31)",
    documentMonth: "Tháng công văn",
    deadline: "Hạn gửi, ngày cuối cùng",
    officialScore: "Điểm chính thức của Sở (thang 100)",
    layout: "Mẫu in",
  } satisfies Record<SettingName, string>,
  layoutList: {
    promptTitle: "Mẫu in",
    prompt: "Chọn cách trình bày của các biểu sẽ tạo.",
    errorTitle: "Mẫu in",
    error: "Chọn một trong hai mẫu.",
  },
  criteriaSheet: "Tiêu chí bị trừ điểm",
  criteriaTitle: "Danh sách tiêu chí bị trừ điểm",
  criteriaExplanation:
    "Dán danh sách của tỉnh vào đây, kể cả dòng tiêu đề riêng. Cần có nội dung tiêu chí và đơn vị chủ trì; nhiều đơn vị cách nhau bằng dấu ;",
  criteriaHeadings: {
    tt: "TT",
    wording: "Tiêu chí, nội dung bị trừ điểm",
    points: "Điểm bị trừ",
    area: "Lĩnh vực CCHC",
    owner: "Đơn vị chủ trì",
    answered: "Đơn vị đã trả lời",
  } satisfies Record<CriteriaColumn, string>,

  title: "Giao biểu cho các đơn vị",
  hint: "Lập danh mục đơn vị, dán danh sách tiêu chí bị trừ điểm của tỉnh một lần, rồi tạo cho mỗi đơn vị một sheet Phụ lục 01 ghi sẵn tiêu chí của đơn vị đó.",
  prepare: "Lập danh mục",
  preparing: "Đang lập danh mục…",
  prepared: (listsSheet: string, criteriaSheet: string): string =>
    `Đã lập danh mục: xem lại phòng, đơn vị và Thông tin chung ở sheet “${listsSheet}”; dán danh sách tiêu chí của tỉnh vào sheet “${criteriaSheet}”. Sau đó bấm Tạo file gửi đơn vị.`,
  /** What Thông tin chung leaves blank. @param settings as their labels have them */
  unknown: (settings: readonly string[]): string =>
    `Chưa có trong file nên để trống ở Thông tin chung: ${settings.join("; ")}.`,
  lacksUnits: "Danh sách phòng, đơn vị còn trống: ghi tên phòng, đơn vị vào đó.",
  complete: (listsSheet: string, criteriaSheet: string): string =>
    `Danh mục đã có ở sheet “${listsSheet}”, tiêu chí ở sheet “${criteriaSheet}”.`,
  preview: "Tạo file gửi đơn vị",
  reading: "Đang đọc danh mục…",
  noUnits: "File này chưa có danh sách phòng, đơn vị. Bấm Lập danh mục, xem lại danh sách, rồi bấm lại.",
  settingProblem: (sheetName: string, address: string, label: string, text: string): string =>
    `${address} ở sheet “${sheetName}” (${label}) đang ghi “${text}”: đề nghị ghi lại, rồi bấm Tạo file gửi đơn vị.`,
  changed: "Danh mục vừa được sửa. Bấm Tạo file gửi đơn vị để xem lại.",
  previewTitle: (sheets: number): string =>
    sheets === 0 ? "Các đơn vị phải gửi đều đã có biểu" : `Sẽ tạo ${count(sheets)} sheet Phụ lục 01`,
  unit: {
    new: (sheetName: string, criteria: number): string =>
      `Sheet mới “${sheetName}” · ${criteriaCount(criteria)}`,
    there: (sheetName: string, criteria: number): string =>
      `Đã có sheet “${sheetName}”, giữ nguyên · ${criteriaCount(criteria)}`,
    notRequired: "Không phải gửi",
  },
  noCriteria: "Chưa có danh sách tiêu chí: biểu để trống cho đơn vị tự ghi.",
  unassignedTitle: (criteria: number): string => `${count(criteria)} tiêu chí chưa rõ đơn vị`,
  unassignedExplanation: (sheetName: string): string =>
    `Ghi Đơn vị chủ trì ở sheet “${sheetName}” đúng như tên trong danh mục, rồi xem lại. Tiêu chí chưa rõ đơn vị không vào biểu nào.`,
  owner: (owner: string): string => (owner === "" ? "Chưa ghi đơn vị" : `Đang ghi: ${owner}`),
  goTo: (address: string): string => `Đến ô ${address}`,
  more: (criteria: number): string => `Còn ${count(criteria)} tiêu chí khác.`,
  create: (sheets: number): string => `Tạo ${count(sheets)} sheet`,
  dismiss: "Thôi",
  creating: (done: number, total: number): string => `Đã tạo ${count(done)}/${count(total)} sheet…`,
  stop: "Dừng",
  created: (sheets: number, listSheet: string | null): string =>
    `Đã tạo ${count(sheets)} sheet Phụ lục 01.${listSheet === null ? "" : ` ${viPane.create.listSheetAdded(listSheet)}`}`,
  stopped: (done: number, total: number): string =>
    `Đã dừng: ${count(done)}/${count(total)} sheet được tạo và giữ lại. Bấm Tạo file gửi đơn vị để làm tiếp.`,

  answers: "Đối chiếu tiêu chí đã giao",
  comparing: "Đang đối chiếu…",
  noCriteriaList:
    "File này chưa có danh sách tiêu chí. Bấm Lập danh mục, dán danh sách của tỉnh vào, rồi bấm lại.",
  answersTitle: (open: number, total: number): string =>
    open === 0
      ? `Cả ${count(total)} tiêu chí đều có đơn vị trả lời`
      : `${count(open)}/${count(total)} tiêu chí chưa có đơn vị nào trả lời`,
  openWith: (units: readonly string[]): string =>
    units.length === 0 ? "Chưa có ở biểu của đơn vị nào" : `Đã giao: ${units.join("; ")}`,
  answersWritten: (sheetName: string): string => `Đã ghi cột Đơn vị đã trả lời ở sheet “${sheetName}”.`,
} as const;
