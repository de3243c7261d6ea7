import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ITableJson } from "@univerjs/sheets-table";
import { mapFormula, type NameMap } from "../../files/mapFormula";
import { entries } from "../../files/project";
import { readResource } from "../../files/resources";

/** Everything that belongs to one sheet of a snapshot, wherever the snapshot keeps it. */
export interface SheetContents {
  readonly sheet: Partial<IWorksheetData>;
  readonly tables: readonly ITableJson[];
  readonly validations: readonly ISheetDataValidationRule[];
  /** The one that wins first. */
  readonly conditionalFormats: readonly IConditionFormattingRule[];
}

export function contentsOf(snapshot: IWorkbookData, sheetId: string): SheetContents {
  const sheet = snapshot.sheets[sheetId];
  if (sheet === undefined) throw new Error(`No worksheet has the id ${sheetId}.`);
  return {
    sheet,
    tables: readResource(snapshot, "SHEET_TABLE_PLUGIN")[sheetId]?.tables ?? [],
    validations: readResource(snapshot, "SHEET_DATA_VALIDATION_PLUGIN")[sheetId] ?? [],
    conditionalFormats: readResource(snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[sheetId] ?? [],
  };
}

/** The defined names of a snapshot, as the grid keeps them. */
export function namesIn(snapshot: IWorkbookData): IDefinedNamesServiceParam[] {
  return Object.values(readResource(snapshot, "SHEET_DEFINED_NAME_PLUGIN"));
}

/** The contents with every formula as it reads where they go, and with other ids for the styles (`styleId`). */
export function mapContents(
  contents: SheetContents,
  names: NameMap,
  styleId: (id: string) => string,
): SheetContents {
  const formula = (text: string): string => mapFormula(text, names);
  const criterion = (text: string): string => (text.startsWith("=") ? formula(text) : text);
  return {
    sheet: mapSheet(contents.sheet, formula, styleId),
    tables: contents.tables,
    validations: contents.validations.map((rule) => ({
      ...rule,
      ...(rule.formula1 !== undefined && { formula1: criterion(rule.formula1) }),
      ...(rule.formula2 !== undefined && { formula2: criterion(rule.formula2) }),
    })),
    conditionalFormats: contents.conditionalFormats.map((format) => ({
      ...format,
      rule:
        "value" in format.rule && typeof format.rule.value === "string" && format.rule.value.startsWith("=")
          ? ({ ...format.rule, value: formula(format.rule.value) } as IConditionFormattingRule["rule"])
          : format.rule,
    })),
  };
}

function mapSheet(
  sheet: Partial<IWorksheetData>,
  formula: (text: string) => string,
  styleId: (id: string) => string,
): Partial<IWorksheetData> {
  const style = (s: Nullable<IStyleData | string>) => (typeof s === "string" ? styleId(s) : s);
  const styled = <Item extends { s?: Nullable<IStyleData | string> }>(items: object | undefined): object =>
    Object.fromEntries(
      entries<Item>(items).map(([index, item]) => [index, item?.s ? { ...item, s: style(item.s) } : item]),
    );
  const cell = (data: ICellData): ICellData => ({
    ...data,
    ...(data.f && { f: formula(data.f) }),
    ...(data.s && { s: style(data.s) }),
  });
  return {
    ...sheet,
    cellData: Object.fromEntries(
      entries<Record<string, ICellData>>(sheet.cellData).map(([row, cells]) => [
        row,
        Object.fromEntries(
          entries<ICellData>(cells).map(([column, data]) => [column, data ? cell(data) : data]),
        ),
      ]),
    ),
    rowData: styled(sheet.rowData),
    columnData: styled(sheet.columnData),
  } as Partial<IWorksheetData>;
}
