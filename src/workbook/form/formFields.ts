import type { FormLayout } from "../../locales/viForm";

/** A number as a person types it into one of the fields, in digits only. */
export function isWholeNumber(text: string, lowest: number, highest: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= lowest && Number(text) <= highest;
}

/** What a person fills in before a Phụ lục 01 is made; blank number and day print as dots. */
export interface FormFields {
  readonly unit: string;
  readonly sheetName: string;
  /** Năm đánh giá: the year whose criteria lost points (the seed's 2023). */
  readonly evaluationYear: number;
  /** Năm thực hiện: the year of the remedies (the seed's 2024). */
  readonly actionYear: number;
  readonly agency: string;
  readonly symbol: string;
  readonly documentNumber: string;
  readonly documentDay: string;
  readonly documentMonth: string;
  readonly layout: FormLayout;
}
