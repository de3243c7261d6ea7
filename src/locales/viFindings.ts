import type { FindingCode, FindingData } from "../core/check/finding";
import { decreeCount } from "../core/document/decreeNumbers";
import type { YearMonth } from "../core/months/yearMonth";

const QUOTE_LENGTH = 40;

/** The person's own words, on one line and short enough for the pane. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Cut between code points: half a surrogate pair prints as a box.
  const characters = Array.from(line);
  const shown =
    characters.length > QUOTE_LENGTH
      ? `${characters
          .slice(0, QUOTE_LENGTH - 1)
          .join("")
          .trimEnd()}…`
      : line;
  return `“${shown}”`;
}

type FindingSentences = {
  readonly [C in FindingCode]: (
    address: string,
    data: FindingData[C],
    /** How the product writes a month; the subject itself decides that, not the wording. */
    writeMonth: (month: YearMonth) => string,
  ) => string;
};

/** One sentence a finding: the cell, what is wrong, what to do. A code without a sentence does not compile. */
export const viFindings: FindingSentences = {
  remedyEmpty: (address) =>
    `${address} chưa ghi giải pháp; nếu không thuộc trách nhiệm của đơn vị, ghi rõ ở cột Ghi chú.`,
  monthEmpty: (address) => `${address} chưa ghi thời gian hoàn thành.`,
  monthUnreadable: (address, { text }) => `${address} ${quote(text)}: đề nghị ghi tháng.`,
  monthImpossible: (address, { month }) => `${address}: không có tháng ${month}.`,
  monthRecurring: (address, { text }) =>
    `${address} ${quote(text)}: đề nghị thêm tháng kiểm tra, giữ nguyên chữ đã ghi.`,
  monthPeriod: (address, { text, suggestion }, writeMonth) =>
    `${address} ${quote(text)}: ${writeMonth(suggestion)} đúng không?`,
  monthOtherYear: (address, { expectedYear }) => `${address} ngoài năm ${expectedYear}; nếu đúng, ghi lý do.`,
  monthStrictlyBefore: (address, { text, suggestion }, writeMonth) =>
    `${address} ${quote(text)}: hết ${writeMonth(suggestion)} hay trong tháng sau, đề nghị ghi rõ tháng.`,
  monthBeforeIssue: (address, { text, issued }, writeMonth) =>
    `${address} ${quote(text)} trước khi có văn bản (${writeMonth(issued)}); nếu đã hoàn thành, ghi rõ ở cột Ghi chú.`,
  problemEmpty: (address) => `${address} chưa ghi tồn tại, hạn chế.`,
  errorValue: (address, { text }) => `${address} đang hiện ${text}: đề nghị nhập lại nội dung.`,
  splitRow: (address, { above }) =>
    `${address} có vẻ viết tiếp ${above}: đề nghị gộp vào một dòng; nếu là nội dung riêng, ghi số TT.`,
  vagueRemedy: (address) => `${address}: đề nghị nêu việc làm cụ thể, sản phẩm.`,
  remedyRepeatsProblem: (address, { problem }) =>
    `${address} ghi giống hệt ${problem}: đề nghị nêu việc sẽ làm để khắc phục.`,
  duplicateProblem: (address, { first }) =>
    `${address} trùng nội dung với ${first}: đề nghị gộp lại hoặc ghi rõ chỗ khác nhau.`,
  pointsDisagree: (address, { inText, inColumn }) =>
    `${address} ghi trừ ${points(inText)}, cột điểm ghi ${points(inColumn)}: đề nghị thống nhất.`,
  legacyText: (address, { converted }) =>
    `${address} gõ bằng bảng mã cũ, máy khác khó đọc: đề nghị ghi lại bằng Unicode ${quote(converted)}.`,
  mixedUnicode: (address, { kind }) =>
    kind === "decomposed"
      ? `${address} gõ bằng Unicode tổ hợp, khó tìm kiếm: đề nghị chuyển sang Unicode dựng sẵn.`
      : `${address} có chữ cái nước ngoài trông giống chữ Việt, khó tìm kiếm: đề nghị gõ lại.`,
  tooLongToPrint: (address, { lines }) =>
    `${address} dài khoảng ${lines} dòng, khi in có thể bị cắt: đề nghị viết gọn hoặc tách thành nhiều dòng.`,
  noAccents: (address) => `${address} chưa có dấu: đề nghị gõ lại.`,
  ttOutOfSequence: (address, { number, expected }) =>
    `${address} ghi số ${number}, tiếp theo dòng trên là ${expected}.`,
  problemInSeveralUnits: (address, { units }) =>
    `${address} có ở ${decreeCount(units)} đơn vị; Văn phòng xác định đơn vị chủ trì.`,
  areaMissing: (address) => `${address} chưa chọn lĩnh vực CCHC.`,
};

/** What a rule is about, over its findings. In this order under a severity. */
export const viRules: Readonly<Record<FindingCode, string>> = {
  problemEmpty: "Chưa ghi tồn tại, hạn chế",
  remedyEmpty: "Chưa ghi giải pháp",
  monthEmpty: "Chưa ghi thời gian hoàn thành",
  monthUnreadable: "Thời gian chưa phải là tháng",
  monthImpossible: "Tháng không có trong năm",
  errorValue: "Ô hiện mã của Excel thay cho nội dung",
  splitRow: "Dòng bị tách",
  monthRecurring: "Chưa có tháng để kiểm tra",
  monthOtherYear: "Ngoài năm thực hiện",
  monthBeforeIssue: "Trước khi có văn bản",
  monthStrictlyBefore: "“Trước tháng …”",
  vagueRemedy: "Giải pháp còn chung chung",
  remedyRepeatsProblem: "Giải pháp ghi giống tồn tại",
  duplicateProblem: "Tồn tại ghi hai lần",
  problemInSeveralUnits: "Tồn tại có ở nhiều đơn vị",
  pointsDisagree: "Điểm bị trừ chưa thống nhất",
  legacyText: "Bảng mã cũ",
  mixedUnicode: "Unicode tổ hợp, chữ cái lạ",
  tooLongToPrint: "Dài quá một trang in",
  areaMissing: "Chưa chọn lĩnh vực",
  monthPeriod: "Khoảng thời gian",
  noAccents: "Chưa có dấu",
  ttOutOfSequence: "Số thứ tự",
};

/** As scores are written: a comma, one decimal at least. Never the machine's own locale. */
function points(value: number): string {
  return (Number.isInteger(value) ? value.toFixed(1) : String(value)).replace(".", ",");
}
