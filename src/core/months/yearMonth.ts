/** A month of a year, 1-based. */
export interface YearMonth {
  readonly month: number;
  readonly year: number;
}
