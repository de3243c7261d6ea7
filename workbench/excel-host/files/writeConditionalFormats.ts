import type { IStyleData } from "@univerjs/core";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { cellName, parseRanges, rangeName } from "./a1";
import { toFileFormula } from "./formulas";
import { same, type SheetView } from "./project";
import { readConditionalRule } from "./readRules";
import { readResource } from "./resources";
import { insertInOrder } from "./worksheetOrder";
import { attribute, children, numberAttribute } from "./xml";

/** A conditional format as the file needs it, with the number of its differential format. */
export interface FormatRule {
  ranges: string;
  stopIfTrue: boolean;
  attributes: Record<string, string>;
  formulas: string[];
}

/**
 * The conditional formats of a sheet for the file, in order of priority; undefined when they did not change.
 * `formatOf` makes a differential format; the styles that the file has already (`known`) are used again.
 */
export function conditionalFormatChanges(
  sheet: SheetView,
  before: SheetView,
  known: IStyleData[],
  formatOf: (style: IStyleData) => number,
): FormatRule[] | undefined {
  const rulesOf = (view: SheetView): IConditionFormattingRule[] =>
    readResource(view.snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[view.id] ?? [];
  const comparable = (rules: IConditionFormattingRule[]): unknown =>
    rules.map((rule) => ({ ...rule, cfId: "" }));
  const now = rulesOf(sheet);
  if (same(comparable(now), comparable(rulesOf(before)))) return undefined;
  return now.map(({ ranges, stopIfTrue, rule }) => {
    if (!("style" in rule)) throw new Error(`Conditional format of type ${rule.type} cannot be written`);
    const dxf = known.findIndex((style) => same(style, rule.style));
    const first = ranges[0];
    const { attributes, formulas } = describe(
      rule,
      first ? cellName(first.startRow, first.startColumn) : "A1",
    );
    return {
      ranges: ranges.map(rangeName).join(" "),
      stopIfTrue,
      attributes: { ...attributes, dxfId: String(dxf >= 0 ? dxf : formatOf(rule.style)) },
      formulas,
    };
  });
}

/** The file's terms for a rule; `cell` is the first of its range, which the formulas of text rules name. */
function describe(
  rule: IConditionalFormattingRuleConfig,
  cell: string,
): { attributes: Record<string, string>; formulas: string[] } {
  const subType = "subType" in rule ? rule.subType : "";
  const operator = "operator" in rule ? String(rule.operator) : "";
  const value = "value" in rule ? rule.value : undefined;
  if (subType === "formula")
    return { attributes: { type: "expression" }, formulas: [toFileFormula(String(value))] };
  if (subType === "number") {
    return { attributes: { type: "cellIs", operator }, formulas: [value].flat().map(String) };
  }
  if (subType === "duplicateValues" || subType === "uniqueValues")
    return { attributes: { type: subType }, formulas: [] };
  if (subType === "timePeriod") {
    return { attributes: { type: subType, timePeriod: operator }, formulas: [dayFormula(operator, cell)] };
  }
  if ("isBottom" in rule) {
    const { isBottom, isPercent } = rule;
    const sides = { ...(isPercent && { percent: "1" }), ...(isBottom && { bottom: "1" }) };
    return { attributes: { type: "top10", ...sides, rank: String(value) }, formulas: [] };
  }
  if (subType === "average") {
    const isBelow = operator.startsWith("lessThan");
    const equalToo = operator.endsWith("OrEqual");
    const sides = { ...(isBelow && { aboveAverage: "0" }), ...(equalToo && { equalAverage: "1" }) };
    return { attributes: { type: "aboveAverage", ...sides }, formulas: [] };
  }
  const text = `"${String(value ?? "").replaceAll('"', '""')}"`;
  if (operator === "equal" || operator === "notEqual")
    return { attributes: { type: "cellIs", operator }, formulas: [text] };
  const formula = textFormula(operator, cell, text);
  if (subType !== "text" || formula === undefined) {
    throw new Error(`Conditional format ${subType} ${operator} cannot be written`);
  }
  const blank = operator.endsWith("Blanks") || operator.endsWith("Errors");
  const named = operator === "notContainsText" ? "notContains" : operator;
  return {
    attributes: blank ? { type: operator } : { type: operator, operator: named, text: String(value ?? "") },
    formulas: [formula],
  };
}

/** The formula that Excel keeps beside a rule by days; weeks begin on Sundays. */
function dayFormula(period: string, cell: string): string {
  const [day, days] = [`FLOOR(${cell},1)`, `ROUNDDOWN(${cell},0)`];
  const inMonth = (other: string): string =>
    `AND(MONTH(${cell})=MONTH(${other}),YEAR(${cell})=YEAR(${other}))`;
  const formulas: Record<string, string> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: `AND(TODAY()-${days}>=(WEEKDAY(TODAY())),TODAY()-${days}<(WEEKDAY(TODAY())+7))`,
    thisWeek: `AND(TODAY()-${days}<=WEEKDAY(TODAY())-1,${days}-TODAY()<=7-WEEKDAY(TODAY()))`,
    nextWeek: `AND(${days}-TODAY()>(7-WEEKDAY(TODAY())),${days}-TODAY()<(15-WEEKDAY(TODAY())))`,
    lastMonth: inMonth("EDATE(TODAY(),0-1)"),
    thisMonth: inMonth("TODAY()"),
    nextMonth: inMonth("EDATE(TODAY(),0+1)"),
  };
  const formula = formulas[period];
  if (formula === undefined) throw new Error(`Conditional format by days ${period} cannot be written`);
  return formula;
}

/** The formula that Excel keeps beside a text rule (18.3.1.10), for readers that know formulas only. */
function textFormula(operator: string, cell: string, text: string): string | undefined {
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${text},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return formulas[operator];
}

/**
 * Puts the rules into a worksheet in place of those that the snapshot holds. Rules that the grid does not know (data
 * bars, colour scales, icons) stay, after the others in priority.
 */
export function replaceConditionalFormats(
  worksheet: Element,
  rules: FormatRule[],
  known: IStyleData[],
): void {
  const document = worksheet.ownerDocument;
  const create = (name: string): Element => document.createElementNS(worksheet.namespaceURI, name);
  const kept: Element[] = [];
  for (const block of children(worksheet, "conditionalFormatting")) {
    const ranges = parseRanges(attribute(block, "sqref") ?? "");
    for (const rule of children(block, "cfRule")) {
      if (readConditionalRule(rule, known, ranges)) block.removeChild(rule);
      else kept.push(rule);
    }
    if (children(block).length === 0) worksheet.removeChild(block);
  }
  kept.sort((a, b) => (numberAttribute(a, "priority") ?? 0) - (numberAttribute(b, "priority") ?? 0));
  kept.forEach((rule, index) => rule.setAttribute("priority", String(rules.length + index + 1)));

  rules.forEach((rule, index) => {
    const block = create("conditionalFormatting");
    block.setAttribute("sqref", rule.ranges);
    const element = create("cfRule");
    for (const [name, value] of Object.entries(rule.attributes)) element.setAttribute(name, value);
    element.setAttribute("priority", String(index + 1));
    if (rule.stopIfTrue) element.setAttribute("stopIfTrue", "1");
    for (const text of rule.formulas) {
      const formula = create("formula");
      formula.textContent = text;
      element.appendChild(formula);
    }
    block.appendChild(element);
    insertInOrder(worksheet, block);
  });
}
