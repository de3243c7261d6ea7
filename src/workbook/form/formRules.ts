import { canonicalMonth } from "../../core/month";
import { vi } from "../../locales/vi";
import type { FormFields } from "./formFields";
import { isDateNotMonth, isMissing, isSaid } from "../marks/checkFormula";
import { CHECKED_COLUMNS, columnRange, FIRST_ROW } from "./sheetLayout";

/** A light yellow that prints white enough and stays readable in high contrast. */
const ATTENTION = "#FFF2CC";

/**
 * Queues the native validation lists. They warn and never refuse: an answer that is not in the list
 * (“Thường xuyên”) is the unit's to give, and the check asks about it.
 */
export function addValidation(worksheet: Excel.Worksheet, fields: FormFields, areasName: string): void {
  const months = Array.from({ length: 12 }, (_, index) =>
    canonicalMonth({ month: index + 1, year: fields.actionYear }),
  );
  const { month, points } = vi.form.validation;
  // An inline list is comma-separated in every locale and at most 255 characters (#2128); twelve months are 160.
  const monthList = { list: { inCellDropDown: true, source: months.join(",") } };
  const example = canonicalMonth({ month: 6, year: fields.actionYear });
  const cellsOf = (key: "month" | "area" | "points"): Excel.Range => worksheet.getRange(columnRange(key));
  validate(cellsOf("month"), monthList, { ...month, prompt: month.prompt(example) });
  addAreaList(cellsOf("area"), areasName);
  validate(cellsOf("points"), { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, points);
}

/** Queues the list of areas on the cells of a column; `areasName` must be there. */
export function addAreaList(range: Excel.Range, areasName: string): void {
  const areaList = { list: { inCellDropDown: true, source: `=${areasName}` } };
  validate(range, areaList, vi.form.validation.area);
}

interface ValidationTexts {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Queues a native rule that warns and never refuses, with its texts. */
export function validate(range: Excel.Range, rule: Excel.DataValidationRule, texts: ValidationTexts): void {
  const validation = range.dataValidation;
  validation.rule = rule;
  validation.prompt = { showPrompt: true, title: texts.promptTitle, message: texts.prompt };
  validation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: texts.errorTitle,
    message: texts.error,
  };
}

/**
 * Queues the standing marks in the grid: what Kiểm tra calls missing, and a month that Excel has turned into a date.
 * Native rules, so that they show without the add-in too.
 */
export function addMarks(worksheet: Excel.Worksheet): void {
  const { month, check } = CHECKED_COLUMNS;
  mark(worksheet, "problem", isSaid(check, vi.form.checkTexts.problem, FIRST_ROW));
  mark(worksheet, "remedy", isMissing(CHECKED_COLUMNS, "remedy", FIRST_ROW));
  mark(worksheet, "month", isMissing(CHECKED_COLUMNS, "month", FIRST_ROW));
  mark(worksheet, "month", isDateNotMonth(month, FIRST_ROW));
}

function mark(worksheet: Excel.Worksheet, key: "problem" | "remedy" | "month", formula: string): void {
  const format = worksheet.getRange(columnRange(key)).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = ATTENTION;
}
