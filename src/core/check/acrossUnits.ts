import { cellAddress } from "../sheet/a1";
import { checkForm } from "./check";
import { rowFacts } from "./facts";
import type { Finding } from "./finding";
import { fold } from "../text/fold";
import type { Form, FormRow } from "../form/form";
import { rowUnits } from "../form/rowUnits";
import { isBlank } from "../text/text";

/**
 * What Văn phòng sees when it looks at the forms of all units, or at one sheet with a column of units: the findings of
 * `checkForm` for each form, in the order of `forms`, and with them what no unit can see or is asked for: the same
 * problem in several units, a row without its area. Still at most one finding a cell; a unit's own goes first.
 */
export function checkAcrossUnits(forms: readonly Form[], defaultYear: number): Finding[][] {
  const problems = forms.map((form) => ownProblems(form, defaultYear));
  const unitsOf = new Map<string, Set<string>>();
  for (const [position, form] of forms.entries()) {
    const units = new Map(
      rowUnits(form, `#${position}`).map((unit, index) => [form.rows[index], fold(unit)]),
    );
    for (const { row, key } of problems[position] ?? []) {
      const known = unitsOf.get(key) ?? new Set<string>();
      unitsOf.set(key, known.add(units.get(row) ?? ""));
    }
  }
  return forms.map((form, position) => {
    const found = new Map<string, Finding>();
    for (const finding of checkForm(form, defaultYear)) found.set(cellAddress(finding.cell), finding);
    for (const { row, key } of problems[position] ?? []) {
      for (const finding of ofRow(form, row, unitsOf.get(key)?.size ?? 1)) {
        const address = cellAddress(finding.cell);
        if (!found.has(address)) found.set(address, finding);
      }
    }
    return [...found.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  });
}

/** Rows that name a problem which the unit takes for its own, with the problem as it is compared. */
function ownProblems(form: Form, defaultYear: number): { row: FormRow; key: string }[] {
  const facts = rowFacts(form, defaultYear);
  return form.rows.flatMap((row, index) => {
    const known = facts[index];
    return known?.needsAnswer ? [{ row, key: known.problemKey }] : [];
  });
}

function ofRow({ columns }: Form, { row, values }: FormRow, units: number): Finding[] {
  const found: Finding[] = [];
  if (units > 1 && columns.problem !== undefined) {
    const cell = { row, column: columns.problem };
    found.push({
      code: "problemInSeveralUnits",
      severity: "review",
      cell,
      column: "problem",
      data: { units },
    });
  }
  if (columns.area !== undefined && isBlank(values.area)) {
    const cell = { row, column: columns.area };
    found.push({ code: "areaMissing", severity: "hint", cell, column: "area", data: {} });
  }
  return found;
}
