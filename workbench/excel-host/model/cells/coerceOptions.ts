/** Whose way of writing numbers and dates: the API's strings are en-US whatever the person's locale (#1559). */
export type InputLocale = "en-US" | "vi-VN";

export interface CoerceOptions {
  readonly locale: InputLocale;
  /** The cell has the format Text ("@"): everything stays as it was written. */
  readonly isText: boolean;
  /** The year of dates without one. */
  readonly currentYear: number;
}
