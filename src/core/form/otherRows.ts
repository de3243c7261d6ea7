import { fold } from "../text/fold";
import type { FormRow } from "./form";
import type { CellValue } from "./grid";
import { isBlank, textOf } from "../text/text";

/** Titles under which people sign. */
const TITLE =
  "(?:(?:kt|tl|tm|tuq|q)[. ]+)?(?:xac nhan cua )?(?:ban |pho |quyen )?(?:giam doc|truong phong|chi cuc truong|" +
  "chanh van phong|chanh thanh tra|thu truong|hieu truong|lanh dao|nguoi (?:lap|tong hop|bao cao))";
/** In capitals it may go on with the name of what is led: “TRƯỞNG PHÒNG NGƯỜI CÓ CÔNG”. */
const TITLE_IN_CAPITALS = new RegExp(String.raw`^${TITLE}\b`);
const TITLE_ALONE = new RegExp(`^${TITLE}(?: (?:don vi|co quan|phong|bieu|bang|so|trung tam))*$`);
const RECIPIENTS = /^noi nhan ?(?::|$)/;
const PLACE_AND_DATE = /^(?:[a-z. ]{2,40}, ?)?ngay[ ._\d/]*thang[ ._\d/]*nam[ ._\d]*$/;

/** From this row on there is only what stands below a table: recipients, place and date, titles of signers. */
export function startsSignatures(cells: readonly CellValue[], row: FormRow): boolean {
  if (isNumbered(row.values.tt)) return false;
  const filled = cells.filter((cell) => !isBlank(cell)).map(firstLine);
  if (filled.some((line) => RECIPIENTS.test(fold(line)))) return true;
  // Every cell: an entry without a number may well name a Trưởng phòng or a whole date in one of its cells.
  return filled.length > 0 && filled.every(isSignature);
}

/** A signer's title often shares its cell with “(Ký, ghi rõ họ tên)”. Long enough for any title, in NFD too. */
function firstLine(cell: CellValue): string {
  return (
    textOf(cell)
      .trim()
      .slice(0, 160)
      .split(/[\r\n(]/)[0] ?? ""
  );
}

function isSignature(line: string): boolean {
  const folded = fold(line);
  const capitals = line === line.toLocaleUpperCase("vi") && TITLE_IN_CAPITALS.test(folded);
  return capitals || PLACE_AND_DATE.test(folded) || TITLE_ALONE.test(folded);
}

function isNumbered(tt: CellValue | undefined): boolean {
  return /^\s*\d/.test(textOf(tt));
}

/** Inside the table, yet not an entry: blank or closing row, headings again, column numbers, group heading, total. */
export function isNotAnEntry(row: FormRow, headings: FormRow["values"]): boolean {
  const { problem, remedy, month } = row.values;
  if ([problem, remedy, month].every(isBlank)) return true;
  return isHeadingsAgain(row, headings) || isColumnNumbers(row) || isGroupHeading(row) || isTotal(row);
}

/** The copy that people put at the top of a printed page. */
function isHeadingsAgain({ values: { problem, remedy } }: FormRow, headings: FormRow["values"]): boolean {
  return same(remedy, headings.remedy) && same(problem, headings.problem);
}

function same(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return fold(textOf(one)) === fold(textOf(other));
}

/** “(1) (2) (3)”, “A B 1 2” under the headings. */
function isColumnNumbers({ values: { problem, remedy } }: FormRow): boolean {
  return [problem, remedy].every((value) => /^\(?(?:\d{1,2}|[a-hA-H])\)?$/.test(textOf(value).trim()));
}

/** “I. Thể chế”, “A. …” or “II” beside its title: Roman or letter numbering and nothing that answers it. */
function isGroupHeading({ values: { tt, problem, remedy, month, note } }: FormRow): boolean {
  if (![remedy, month, note].every(isBlank)) return false;
  const numbered = /^(?:[IVX]+|[A-H])$/.test(textOf(tt).trim().replace(/[.)]$/, ""));
  return numbered || (isBlank(tt) && /^\s*(?:[IVX]+|[A-H])\s*[.):/-]/.test(textOf(problem)));
}

/** “Cộng”, “Tổng cộng: 08 tồn tại”; a problem may begin with “Tổng số” as well, but then it has a number or an answer. */
function isTotal({ values: { tt, problem, remedy, month } }: FormRow): boolean {
  if (!isBlank(month) || isNumbered(tt)) return false;
  const label = fold(isBlank(tt) ? textOf(problem) : textOf(tt));
  return (
    /^(?:cong|tong|tong cong|tong so)\b[^a-z]*$/.test(label) ||
    (isBlank(remedy) && /^tong cong\b.{0,40}$/.test(label))
  );
}
