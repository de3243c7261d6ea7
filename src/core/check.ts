import type { Finding } from "./finding";
import { fold } from "./fold";
import type { Form, FormRow } from "./form";
import type { CellPosition } from "./grid";
import { readMonth } from "./month";
import { RULES, type AnyRule, type RowFacts } from "./rules";
import { isBlank, textOf } from "./text";

/** “Không có”, “Không có tồn tại, hạn chế”: the unit answers that there is nothing to put right. */
const NO_PROBLEM =
  /^(?:don vi |phong )?khong(?: co| phat sinh)?(?:[ ,;]+(?:noi dung|ton tai|han che|tieu chi|diem|bi|tru|nao|gi|va|cac|so|trong|nam|20\d\d))*[^a-z\d]*$/;
/** Enough for every way of saying so, in NFD too; spares the check from folding long cells. */
const LONGEST_DENIAL = 120;
/** “Không thuộc trách nhiệm của đơn vị” and the like: somebody else is to answer. */
const NOT_OURS =
  /khong thuoc|(?:khong phai(?: la)?|ngoai) (?:pham vi )?(?:trach nhiem|tham quyen|nhiem vu|chuc nang|linh vuc)/;

/**
 * Findings of a form in row, then column order, at most one a cell. `defaultYear` stands in where the month
 * heading names no year.
 */
export function checkForm(form: Form, defaultYear: number): Finding[] {
  const formYear = form.year ?? defaultYear;
  return form.rows.flatMap((row) => checkRow(form, row, formYear));
}

function checkRow(form: Form, row: FormRow, formYear: number): Finding[] {
  const facts = factsOf(row, formYear);
  const findings = new Map<number, Finding>();
  for (const rule of RULES) {
    const column = form.columns[rule.column];
    if (column === undefined || findings.has(column)) continue;
    const finding = apply(rule, facts, { row: row.row, column });
    if (finding !== null) findings.set(column, finding);
  }
  return [...findings.values()].sort((a, b) => a.cell.column - b.cell.column);
}

function factsOf({ values }: FormRow, formYear: number): RowFacts {
  const needsAnswer = !isBlank(values.problem) && !saysNoProblem(values) && !saysNotOurs(values);
  return { values, formYear, month: readMonth(values.month ?? "", formYear), needsAnswer };
}

function saysNoProblem({ problem }: FormRow["values"]): boolean {
  const text = textOf(problem);
  return text.length <= LONGEST_DENIAL && NO_PROBLEM.test(fold(text));
}

/** Anywhere in Ghi chú; in the other cells only at their beginning, since a remedy may mention the words in passing. */
function saysNotOurs({ note, remedy, month }: FormRow["values"]): boolean {
  const starts = [remedy, month].map((value) => fold(textOf(value).slice(0, LONGEST_DENIAL)));
  return starts.some((text) => text.search(NOT_OURS) === 0) || NOT_OURS.test(fold(textOf(note)));
}

function apply(rule: AnyRule, facts: RowFacts, cell: CellPosition): Finding | null {
  const data = rule.check(facts);
  if (data === null) return null;
  // The table types each rule's data by its code; TypeScript cannot follow that through the union.
  return { code: rule.code, severity: rule.severity, cell, column: rule.column, data } as Finding;
}
