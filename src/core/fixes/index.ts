import type { Finding, FindingCode } from "../check/finding";
import type { Form, FormRow } from "../form/form";
import type { Fix } from "./fix";
import { fixEncoding } from "./fixEncoding";
import { fixMonth } from "./fixMonth";
import { fixAllTt, fixTt } from "./fixTt";

export type { Fix } from "./fix";

type Fixer = (form: Form, row: FormRow, finding: Finding, defaultYear: number) => Fix | null;

/** The rules whose findings can be put right in one safe way; the others ask for words that only a person knows. */
const FIXERS: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  legacyText: (form, row, { column }) => fixEncoding(form, row, column),
  mixedUnicode: (form, row, { column }) => fixEncoding(form, row, column),
  monthPeriod: (form, row, _, defaultYear) => fixMonth(form, row, defaultYear),
  ttOutOfSequence: (form, row) => fixTt(form, row),
};

/**
 * What would put findings of this form right, in their order; `null` where there is not one safe way. Nothing is
 * cleared: words that would be lost go to Ghi chú.
 */
export function fixFindings(
  form: Form,
  findings: readonly Finding[],
  defaultYear: number,
): readonly (Fix | null)[] {
  const rows = new Map(form.rows.map((row) => [row.row, row]));
  return findings.map((finding) => {
    const row = rows.get(finding.cell.row);
    return (row && FIXERS[finding.code]?.(form, row, finding, defaultYear)) ?? null;
  });
}

/** What would put all findings of one rule right together; no cell stands in two of the fixes. */
export function fixAllOf(
  code: FindingCode,
  form: Form,
  findings: readonly Finding[],
  defaultYear: number,
): readonly Fix[] {
  // One by one, each number would be counted from the wrong one above it.
  if (code === "ttOutOfSequence") return fixAllTt(form);
  const own = findings.filter((finding) => finding.code === code);
  return fixFindings(form, own, defaultYear).filter((fix) => fix !== null);
}
