import type { IRange, ISheetDataValidationRule, IStyleData } from "@univerjs/core";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { parseRanges } from "./a1";
import { fromFileFormula } from "./formulas";
import { attribute, booleanAttribute, child, children, numberAttribute } from "./xml";

const ERROR_STYLES: Record<string, number> = { information: 0, stop: 1, warning: 2 };
/** What the file and the grid name alike. */
const VALIDATION_TYPES = ["list", "custom", "whole", "decimal", "date", "time", "textLength"];
const NUMBER_OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];
const TEXT_OPERATORS: Record<string, string> = {
  beginsWith: "beginsWith",
  endsWith: "endsWith",
  containsText: "containsText",
  notContainsText: "notContainsText",
};

/**
 * The validations of a sheet, those that Excel keeps in the extension list (a list on another sheet, as Excel 2010
 * and later write it) included.
 */
export function readValidations(worksheet: Element): ISheetDataValidationRule[] {
  const plain = children(child(worksheet, "dataValidations"), "dataValidation");
  const extended = children(child(worksheet, "extLst"), "ext").flatMap((ext) =>
    children(child(ext, "dataValidations"), "dataValidation"),
  );
  return [...plain, ...extended].flatMap(
    (item, index) => readValidation(item, `validation-${index + 1}`) ?? [],
  );
}

function readValidation(item: Element, uid: string): ISheetDataValidationRule | null {
  const type = attribute(item, "type") ?? "none";
  const ranges = parseRanges(attribute(item, "sqref") ?? child(item, "sqref")?.textContent ?? "");
  if (!VALIDATION_TYPES.includes(type) || ranges.length === 0) return null;
  const formula1 = readCriterion(child(item, "formula1"), type);
  const formula2 = readCriterion(child(item, "formula2"), type);
  const rule: ISheetDataValidationRule = {
    uid,
    type,
    ranges,
    allowBlank: booleanAttribute(item, "allowBlank"),
    errorStyle: ERROR_STYLES[attribute(item, "errorStyle") ?? "stop"] ?? 1,
    showErrorMessage: booleanAttribute(item, "showErrorMessage"),
    showInputMessage: booleanAttribute(item, "showInputMessage"),
  };
  if (formula1 !== undefined) rule.formula1 = formula1;
  if (formula2 !== undefined) rule.formula2 = formula2;
  if (type !== "list" && type !== "custom") {
    rule.operator = (attribute(item, "operator") ?? "between") as NonNullable<typeof rule.operator>;
  }
  // The file's attribute says the opposite of its name: 1 hides the arrow (18.3.1.32).
  if (type === "list") rule.showDropDown = !booleanAttribute(item, "showDropDown");
  for (const name of ["error", "errorTitle", "prompt", "promptTitle"] as const) {
    const text = attribute(item, name);
    if (text) rule[name] = text;
  }
  return rule;
}

/** A criterion in the grid's form: a list's items bare, anything that is computed with "=", a number as it is. */
function readCriterion(element: Element | null, type: string): string | undefined {
  const text = (child(element, "f") ?? element)?.textContent?.trim();
  if (!text) return undefined;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (type === "list" && quoted) return quoted[1]?.replaceAll('""', '"') ?? "";
  return type !== "list" && type !== "custom" && Number.isFinite(Number(text)) ? text : fromFileFormula(text);
}

/**
 * The conditional formats of a sheet that the grid shows as Excel does: formulas, comparisons with numbers, texts,
 * duplicates, blanks, days, averages, ranks. Data bars, colour scales and icons stay in the file and are not read. In order of priority.
 */
export function readConditionalFormats(worksheet: Element, styles: IStyleData[]): IConditionFormattingRule[] {
  const found = children(worksheet, "conditionalFormatting").flatMap((block) => {
    const ranges = parseRanges(attribute(block, "sqref") ?? "");
    return children(block, "cfRule").map((element) => ({ element, ranges }));
  });
  found.sort(
    (a, b) => (numberAttribute(a.element, "priority") ?? 0) - (numberAttribute(b.element, "priority") ?? 0),
  );
  return found.flatMap(({ element, ranges }, index) => {
    const rule = readConditionalRule(element, styles, ranges);
    if (!rule) return [];
    const cfId = `format-${index + 1}`;
    return [{ cfId, ranges, stopIfTrue: booleanAttribute(element, "stopIfTrue"), rule }];
  });
}

/** One rule in the grid's terms, or null when the grid has nothing that means the same. */
export function readConditionalRule(
  element: Element,
  styles: IStyleData[],
  ranges: IRange[],
): IConditionalFormattingRuleConfig | null {
  const style = styles[numberAttribute(element, "dxfId") ?? -1];
  if (!style || ranges.length === 0) return null;
  const formulas = children(element, "formula").map((formula) => formula.textContent ?? "");
  const config = (part: object): IConditionalFormattingRuleConfig =>
    ({ type: "highlightCell", style, ...part }) as IConditionalFormattingRuleConfig;
  const type = attribute(element, "type") ?? "";
  const operator = attribute(element, "operator") ?? "";
  if (type === "expression") return config({ subType: "formula", value: fromFileFormula(formulas[0] ?? "") });
  if (type === "cellIs" && NUMBER_OPERATORS.includes(operator)) {
    const values = formulas.map(Number);
    if (values.length === 0 || values.some((value) => !Number.isFinite(value))) return null;
    return config({ subType: "number", operator, value: operator.endsWith("etween") ? values : values[0] });
  }
  if (type in TEXT_OPERATORS) {
    return config({
      subType: "text",
      operator: TEXT_OPERATORS[type],
      value: attribute(element, "text") ?? "",
    });
  }
  if (["containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"].includes(type)) {
    return config({ subType: "text", operator: type });
  }
  if (type === "duplicateValues" || type === "uniqueValues") return config({ subType: type });
  if (type === "timePeriod") {
    return config({ subType: "timePeriod", operator: attribute(element, "timePeriod") ?? "today" });
  }
  if (type === "top10") {
    return config({
      subType: "rank",
      isBottom: booleanAttribute(element, "bottom"),
      isPercent: booleanAttribute(element, "percent"),
      value: numberAttribute(element, "rank") ?? 10,
    });
  }
  // So many deviations from the average are more than the grid knows.
  if (type === "aboveAverage" && attribute(element, "stdDev") === undefined) {
    const side = booleanAttribute(element, "aboveAverage", true) ? "greaterThan" : "lessThan";
    const isEqualToo = booleanAttribute(element, "equalAverage");
    return config({ subType: "average", operator: isEqualToo ? `${side}OrEqual` : side });
  }
  return null;
}
