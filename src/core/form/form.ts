import type { YearMonth } from "../months/yearMonth";
import type { CellValue } from "./grid";

/** The five official columns of Phụ lục 01, in the seed's order. */
export const OFFICIAL_COLUMNS = ["tt", "problem", "remedy", "month", "note"] as const;
export type OfficialColumn = (typeof OFFICIAL_COLUMNS)[number];

/** Columns that offices add beside the official ones; recognised when they are there, never demanded. */
export const WORKING_COLUMNS = [
  "unit",
  "check",
  "area",
  "relatedArea",
  "points",
  "source",
  "status",
  "printedFrom",
] as const;
export type WorkingColumn = (typeof WORKING_COLUMNS)[number];

export type FormColumn = OfficialColumn | WorkingColumn;

/** One filled row of a Phụ lục 01; values as they stand in the cells. */
export interface FormRow {
  /** 0-based worksheet row. */
  readonly row: number;
  readonly values: Readonly<Partial<Record<FormColumn, CellValue>>>;
}

/** A Phụ lục 01 found on a worksheet. */
export interface Form {
  /** 0-based worksheet row of the headings. */
  readonly headerRow: number;
  /** 0-based worksheet column of each heading that was found. */
  readonly columns: Readonly<Partial<Record<FormColumn, number>>>;
  /** Filled rows only: the closing “....”, blank, group, total and signature rows are left out. */
  readonly rows: readonly FormRow[];
  /** The unit's name from a line such as “Đơn vị: Phòng Người có công”, where there is one. */
  readonly unit?: string;
  /** The year named in the month heading (“tháng.../năm 2024”), where there is one. */
  readonly year?: number;
  /** The month of the letter that the form goes with (“Kèm theo Công văn … ngày …/04/2024”), where it is named. */
  readonly issued?: YearMonth;
}
