import { deniesProblem } from "../check/denials";
import { fold } from "../text/fold";
import { isBlank, textOf } from "../text/text";
import type { RowGroup } from "./group";
import type { TableRow } from "./planConsolidation";

export interface PrintedGroups {
  readonly groups: readonly RowGroup[];
  /** Units whose only word is that they have nothing to put right, as they are named, each once. */
  readonly nothingToReport: readonly string[];
}

/** The groups without what is no entry: blank rows, and “Không có”, whose units are named under the table instead. */
export function withoutDenials(groups: readonly RowGroup[]): PrintedGroups {
  const denying = new Map<string, string>();
  const reporting = new Set<string>();
  const printed = groups.flatMap(({ title, rows }) => {
    const kept = rows.filter(({ values }) => {
      if ([values.problem, values.remedy, values.month].every(isBlank)) return false;
      const unit = textOf(values.unit);
      const denies = isDenial(values);
      if (!denies) reporting.add(fold(unit));
      else if (!isBlank(unit)) denying.set(fold(unit), unit);
      return !denies;
    });
    return kept.length === 0 ? [] : [{ title, rows: kept }];
  });
  const nothingToReport = [...denying].flatMap(([key, unit]) => (reporting.has(key) ? [] : [unit]));
  return { groups: printed, nothingToReport };
}

function isDenial({ problem }: TableRow["values"]): boolean {
  const text = textOf(problem);
  return deniesProblem(text, fold(text));
}
