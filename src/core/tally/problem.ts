/** Why there is nothing to tally; the sentences are the locales'. */
export type TallyProblem =
  /** Whole columns, or more rows than any table has. */
  | { readonly problem: "tooLong" }
  /** Neither headings of a Phụ lục 01 nor its official columns from TT on. */
  | { readonly problem: "noTable" }
  /** What is asked for needs a column that the table does not have. */
  | { readonly problem: "noColumn"; readonly column: "area" | "month" | "unit" }
  /** A filter names something that nobody knows, or that the table does not have. */
  | { readonly problem: "unknown"; readonly column: "area" | "month" | "unit"; readonly text: string }
  /** A year that is none: 24, “năm nay”. */
  | { readonly problem: "badYear"; readonly text: string };

export function isProblem(value: unknown): value is TallyProblem {
  return typeof value === "object" && value !== null && "problem" in value;
}
