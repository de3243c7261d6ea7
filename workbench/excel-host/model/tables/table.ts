import type { SheetRef } from "../access";
import type { Area } from "../area";

/** A table of the open workbook; `range` has the headings and counts from 0, ends included. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetRef;
  readonly range: Area;
  readonly columns: readonly TableColumn[];
}

/** A column of a table. Its id stays its own, wherever the column goes; its number is what the API calls it by. */
export interface TableColumn {
  readonly id: string;
  readonly name: string;
}
