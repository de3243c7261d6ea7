import type { FindingCode, FindingData, YearMonth } from "../core/finding";

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
  monthRewrite: (address, { text, suggestion }, writeMonth) =>
    `${address} ${quote(text)}: nên ghi ${writeMonth(suggestion)}.`,
};
