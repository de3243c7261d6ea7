import {
  DataValidationOperator,
  DataValidationType,
  type ICellData,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  DataValidationCustomFormulaService,
  DataValidationListCacheService,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { clampToGrid, targetOf, worksheetOf, type SheetRef } from "../access";
import { type Area, fromUniver } from "../area";
import { areasWhere, intersectAreas } from "../areas";
import { uniform, uniformAreas } from "../styles/styles";
import { rulesAt } from "./validation";

/** Whether the values of all cells of the areas are valid (true) or none is (false); null where the cells differ. */
export function validityOf(sheet: SheetRef, areas: readonly Area[]): boolean | null {
  return uniformAreas(areas, (area) => {
    const cells = clampToGrid(worksheetOf(sheet), area);
    return cells === null ? true : uniform(cells, (row, column) => isCellValid(sheet, row, column));
  });
}

/** The cells of the areas whose values their validation does not allow. */
export function invalidCells(sheet: SheetRef, areas: readonly Area[]): Area[] {
  const validated = rulesAt(sheet, areas).flatMap(({ ranges }) => ranges.map(fromUniver));
  return intersectAreas(areas, validated).flatMap((area) => {
    const cells = clampToGrid(worksheetOf(sheet), area);
    return cells === null ? [] : areasWhere(cells, (row, column) => !isCellValid(sheet, row, column));
  });
}

function isCellValid(sheet: SheetRef, row: number, column: number): boolean {
  const { unitId, subUnitId } = targetOf(sheet);
  const rule = sheet.book.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, column);
  const value = worksheetOf(sheet).getCellRaw(row, column)?.v ?? null;
  return rule === undefined || isValid(sheet, rule, row, column, value);
}

function isValid(
  sheet: SheetRef,
  rule: ISheetDataValidationRule,
  row: number,
  column: number,
  value: NonNullable<ICellData["v"]> | null,
): boolean {
  if (value === null || value === "") return rule.allowBlank !== false;
  const { unitId, subUnitId } = targetOf(sheet);
  if (rule.type === DataValidationType.LIST) {
    const { list } = sheet.book.get(DataValidationListCacheService).getOrCompute(unitId, subUnitId, rule);
    return list.includes(String(value));
  }
  const formulas = sheet.book.get(DataValidationCustomFormulaService);
  const first = formulas.getCellFormulaValueSync(unitId, subUnitId, rule.uid, row, column)?.v;
  if (rule.type === DataValidationType.CUSTOM) return Boolean(first);
  if (rule.type === DataValidationType.ANY) return true;
  const second = formulas.getCellFormula2ValueSync(unitId, subUnitId, rule.uid, row, column)?.v;
  const measured = rule.type === DataValidationType.TEXT_LENGTH ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === DataValidationType.WHOLE && !Number.isInteger(measured)) return false;
  return compare(measured, rule.operator, Number(first ?? rule.formula1), Number(second ?? rule.formula2));
}

function compare(
  value: number,
  operator: DataValidationOperator | undefined,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case DataValidationOperator.NOT_BETWEEN:
      return value < first || value > second;
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
    default:
      return value >= first && value <= second;
  }
}
