import type { ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ITableJson } from "@univerjs/sheets-table";

/** The names under which the grid's plugins keep their part of a snapshot, and the shape of each. */
export interface Resources {
  SHEET_TABLE_PLUGIN: Record<string, { tables: ITableJson[]; tableFilteredOutRows: number[] }>;
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ISheetDataValidationRule[]>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, IConditionFormattingRule[]>;
  SHEET_DEFINED_NAME_PLUGIN: Record<string, IDefinedNamesServiceParam>;
}

/** The scope of a defined name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** One plugin's part of a snapshot; empty when the snapshot has none. */
export function readResource<Name extends keyof Resources>(
  snapshot: IWorkbookData,
  name: Name,
): Resources[Name] {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return (data ? JSON.parse(data) : {}) as Resources[Name];
}
