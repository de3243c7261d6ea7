import type { FindingCode, FindingData, Severity } from "../finding";
import type { YearMonth } from "../../months/yearMonth";
import type { FormColumn, FormRow } from "../../form/form";
import type { MonthReading } from "../../months/month";

/** One filled row as the rules see it. Addresses are A1, for the sentence. */
export interface RowFacts {
  readonly values: FormRow["values"];
  /** The year in which the remedies are to be completed, where the form itself names it. */
  readonly formYear: number | undefined;
  /** The month of the letter that the form goes with, where the form names it. */
  readonly issued: YearMonth | undefined;
  /** What the month cell says; of no meaning where the form has no month column. */
  readonly month: MonthReading;
  /** The row names a problem of its own: it is not blank, not “Không có” and does not go on with the row above. */
  readonly namesProblem: boolean;
  /** The row asks for a remedy and a month: it names a problem that is the unit's own to solve. */
  readonly needsAnswer: boolean;
  readonly problemAddress: string;
  /** `fold` of the problem, for comparing. */
  readonly problemKey: string;
  /** Where the same problem stands further up. */
  readonly sameProblem: string | undefined;
  /** The row only goes on with the one above: in which column, and the address of that cell above. */
  readonly continues: { readonly column: FormColumn; readonly above: string } | undefined;
  /** The running number that would follow the row above, where both rows count plainly and this one does not follow. */
  readonly tt: { readonly number: number; readonly expected: number } | undefined;
}

/** One thing that can be said of one cell of a row. Rules know nothing of each other. */
export interface Rule<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The columns whose cells the rule looks at, each on its own; silent on a form without them. */
  readonly columns: readonly FormColumn[];
  /** What the sentence needs, or `null` when there is nothing to say of this column's cell. */
  readonly check: (row: RowFacts, column: FormColumn) => FindingData[C] | null;
}

/** A rule of whatever code, its data still of its own kind. */
export type AnyRule = { [C in FindingCode]: Rule<C> }[FindingCode];
