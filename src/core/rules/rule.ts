import type { FindingCode, FindingData, Severity } from "../finding";
import type { FormColumn, FormRow } from "../form";
import type { MonthReading } from "../month";

/** One filled row as the rules see it. */
export interface RowFacts {
  readonly values: FormRow["values"];
  /** The year in which the form's remedies are to be completed. */
  readonly formYear: number;
  /** What the month cell says; of no meaning where the form has no month column. */
  readonly month: MonthReading;
  /** The row asks for a remedy and a month: it names a problem that is the unit's own to solve. */
  readonly needsAnswer: boolean;
}

/** One thing that can be said of one cell of a row. Rules know nothing of each other. */
export interface Rule<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The column of the cell that the finding names; the rule is silent on a form without it. */
  readonly column: FormColumn;
  /** What the sentence needs, or `null` when there is nothing to say. */
  readonly check: (row: RowFacts) => FindingData[C] | null;
}

/** A rule of whatever code, its data still of its own kind. */
export type AnyRule = { [C in FindingCode]: Rule<C> }[FindingCode];
