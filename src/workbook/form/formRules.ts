import { canonicalMonth } from "../../core/months/month";
import { vi } from "../../locales/vi";
import { AREAS_NAME } from "../areas/areasSheet";
import { ATTENTION_FILL } from "../writing/look";
import { marksOf, type CheckedRange } from "../marks/checkFormula";

/** The columns that have a native list or limit. */
export type ListedColumn = "month" | "area" | "points";

/** What the month list offers, as Excel takes it: twelve months are 160 of the 255 characters that it allows (#2128). */
export function monthSource(actionYear: number): string {
  const months = Array.from({ length: 12 }, (_, index) =>
    canonicalMonth({ month: index + 1, year: actionYear }),
  );
  return months.join(","); // an inline list is comma-separated in every locale
}

/**
 * Queues the native validation of a column's cells, with its input message. It warns and never refuses: an answer
 * that is not in the list (“Thường xuyên”) is the unit's to give, and the check asks about it. The list of areas is
 * the defined name's, which must be there.
 */
export function addValidation(range: Excel.Range, column: ListedColumn, actionYear: number): void {
  const { month, points } = vi.form.validation;
  switch (column) {
    case "month": {
      const example = canonicalMonth({ month: 6, year: actionYear });
      const list = { inCellDropDown: true, source: monthSource(actionYear) };
      return validate(
        range,
        { list },
        {
          ...month,
          prompt: month.prompt(example),
          error: month.error(example),
        },
      );
    }
    case "area":
      return addAreaList(range, AREAS_NAME);
    case "points":
      return validate(range, { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, points);
  }
}

/** Queues the list of areas on cells; the name `areasName` must be there. */
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
export function addMarks(worksheet: Excel.Worksheet, range: CheckedRange): void {
  for (const { column, formula } of marksOf(range)) {
    const cells = worksheet.getRange(`${column}${range.firstRow}:${column}${range.lastRow}`);
    const format = cells.conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = ATTENTION_FILL;
  }
}
