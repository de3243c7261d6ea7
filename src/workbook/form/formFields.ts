import type { FormLayout } from "../../core/document/layout";
import type { Settings } from "../../core/settings/settings";

/** What all units' forms of one letter have in common; a blank number, day or month prints as dots. */
export interface DocumentFields {
  /** Năm đánh giá: the year whose criteria lost points. */
  readonly evaluationYear: number;
  /** Năm thực hiện: the year of the remedies. */
  readonly actionYear: number;
  readonly agency: string;
  readonly symbol: string;
  readonly documentNumber: string;
  readonly documentDay: string;
  readonly documentMonth: string;
  readonly layout: FormLayout;
}

/** What a person fills in before a Phụ lục 01 is made. */
export interface FormFields extends DocumentFields {
  readonly unit: string;
  readonly sheetName: string;
}

/** The fields as the settings have them; what is not known stays blank. */
export function documentFields(settings: Settings): DocumentFields {
  const { evaluationYear, actionYear, agency, symbol, documentNumber, documentDay, documentMonth, layout } =
    settings;
  return {
    evaluationYear: evaluationYear.value,
    actionYear: actionYear.value,
    agency: agency.value,
    symbol: symbol.value,
    documentNumber: documentNumber.value,
    documentDay: documentDay.value,
    documentMonth: documentMonth.value,
    layout: layout.value,
  };
}
