import { rowFacts } from "./facts";
import type { Finding } from "./finding";
import type { Form, FormColumn, FormRow } from "../form/form";
import type { CellPosition } from "../form/grid";
import { RULES, type AnyRule, type RowFacts } from "./rules";

/**
 * Findings of a form in row, then column order, at most one a cell. `defaultYear` stands in where the form
 * names no year.
 */
export function checkForm(form: Form, defaultYear: number): Finding[] {
  const facts = rowFacts(form, defaultYear);
  return form.rows.flatMap((row, index) => {
    const known = facts[index];
    return known === undefined ? [] : checkRow(form, row, known);
  });
}

function checkRow(form: Form, { row }: FormRow, facts: RowFacts): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const name of rule.columns) {
      const column = form.columns[name];
      if (column === undefined || findings.some(({ cell }) => cell.column === column)) continue;
      const finding = apply(rule, facts, name, { row, column });
      if (finding !== null) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.cell.column - b.cell.column);
}

function apply(rule: AnyRule, facts: RowFacts, column: FormColumn, cell: CellPosition): Finding | null {
  const data = rule.check(facts, column);
  if (data === null) return null;
  // The table types each rule's data by its code; TypeScript cannot follow that through the union.
  return { code: rule.code, severity: rule.severity, cell, column, data } as Finding;
}
