import { fold } from "./fold";
import type { FormRow } from "./form";
import type { CellValue } from "./grid";
import { isBlank, textOf } from "./text";

/** A title under which people sign, alone or with the name of what is led: “TRƯỞNG PHÒNG”, “KT. GIÁM ĐỐC”. */
const SIGNER =
  /^(?:(?:kt|tl|tm|tuq|q)\.? ?)?(?:pho |quyen )?(?:giam doc|truong phong|chi cuc truong|chanh van phong|chanh thanh tra|thu truong|hieu truong|nguoi (?:lap|tong hop|bao cao)|lanh dao|thanh vien)\b/;
const SIGNER_ALONE =
  /^(?:(?:kt|tl|tm|tuq|q)\.? ?)?(?:pho |quyen )?(?:giam doc|truong phong|chi cuc truong|chanh van phong|chanh thanh tra|thu truong(?: don vi| co quan)?|hieu truong|nguoi (?:lap(?: bieu| bang)?|tong hop|bao cao)|lanh dao (?:phong|don vi))(?: so| trung tam)?$/;
const RECIPIENTS = /^noi nhan ?:?/;
const PLACE_AND_DATE = /^(?:[a-z. ]{2,40}, ?)?ngay[ ._\d/]*thang[ ._\d/]*nam[ ._\d]*$/;
const LONGEST_SIGNATURE = 80;

/** From this row on there is only what stands below a table: recipients, place and date, titles of signers. */
export function startsSignatures(cells: readonly CellValue[], row: FormRow): boolean {
  const { tt, problem, remedy, month } = row.values;
  if (isNumbered(tt) || (!isBlank(problem) && !isBlank(remedy) && !isBlank(month))) return false;
  return cells.some((cell) => typeof cell === "string" && isSignature(cell));
}

function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE && !RECIPIENTS.test(fold(text))) return false;
  // The signer's title often shares its cell with “(Ký, ghi rõ họ tên)” on the next line.
  const line = text.trim().split(/[\r\n(]/)[0] ?? "";
  const folded = fold(line);
  if (RECIPIENTS.test(folded) || PLACE_AND_DATE.test(folded) || SIGNER_ALONE.test(folded)) return true;
  const capitals = line === line.toLocaleUpperCase("vi") && /\p{Lu}/u.test(line);
  return capitals && SIGNER.test(folded) && !/\b(?:chua|khong|cham|con)\b/.test(folded);
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
