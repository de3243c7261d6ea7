import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "excelize-wasm";
import { rangeName } from "./a1";
import { type Book, must } from "./engine";
import { toFileFormula } from "./formulas";
import { canonical, type SheetView } from "./project";
import { readResource } from "./resources";

const ERROR_STYLES = ["information", "stop", "warning"];

/** Takes away the validations that are gone and adds the new ones; a changed one is both. */
export function writeValidations(book: Book, sheet: SheetView, before: SheetView): void {
  const [now, then] = [validationsOf(sheet), validationsOf(before)];
  for (const [key, rule] of then) {
    if (!now.has(key)) must(book.DeleteDataValidation(sheet.name, rule.Sqref), "DeleteDataValidation");
  }
  for (const [key, rule] of now) {
    if (!then.has(key)) must(book.AddDataValidation(sheet.name, rule), "AddDataValidation");
  }
}

function validationsOf(sheet: SheetView): Map<string, DataValidation> {
  const rules = readResource(sheet.snapshot, "SHEET_DATA_VALIDATION_PLUGIN")[sheet.id] ?? [];
  return new Map(rules.map(fileValidation).map((rule) => [canonical(rule), rule]));
}

function fileValidation(rule: ISheetDataValidationRule): DataValidation {
  const result: DataValidation = {
    Type: rule.type,
    Sqref: rule.ranges.map(rangeName).join(" "),
    AllowBlank: rule.allowBlank ?? true,
    ErrorStyle: ERROR_STYLES[rule.errorStyle ?? 1] ?? "stop",
    ShowErrorMessage: rule.showErrorMessage ?? false,
    ShowInputMessage: rule.showInputMessage ?? false,
    // The file's attribute hides the arrow.
    ShowDropDown: rule.type === "list" && rule.showDropDown === false,
  };
  if (rule.formula1 !== undefined) result.Formula1 = criterion(rule, rule.formula1);
  if (rule.formula2 !== undefined) result.Formula2 = criterion(rule, rule.formula2);
  if (rule.operator) result.Operator = rule.operator;
  if (rule.error) result.Error = rule.error;
  if (rule.errorTitle) result.ErrorTitle = rule.errorTitle;
  if (rule.prompt) result.Prompt = rule.prompt;
  if (rule.promptTitle) result.PromptTitle = rule.promptTitle;
  return result;
}

/** A criterion as the file holds it; the library puts it between the tags as it is, so it is escaped here. */
function criterion(rule: ISheetDataValidationRule, text: string): string {
  const literal = rule.type === "list" && !text.startsWith("=");
  const formula = literal ? `"${text.replaceAll('"', '""')}"` : toFileFormula(text);
  return formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
