import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import { invalidArgument } from "../../errors";
import { asNumber, asOneOf, asString, isMissing, members } from "../base";
import type { ConditionalFormat } from "./conditionalFormat";
import { asRecord } from "../validation/dataValidationRule";
import type {
  CustomConditionalFormat,
  CellValueConditionalFormat,
  TextConditionalFormat,
} from "./conditionalRules";
import { style, ConditionalFormatRule } from "./conditionalRules";

const NUMBER_OPERATORS = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;
type NumberOperator = keyof typeof NUMBER_OPERATORS;

const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;
type TextOperator = keyof typeof TEXT_OPERATORS;

export const customConditionalFormatMembers = members<CustomConditionalFormat>("CustomConditionalFormat", {
  objects: { ...style, Rule: ({ format }) => new ConditionalFormatRule(format) },
});

export const conditionalFormatRuleMembers = members<ConditionalFormatRule>("ConditionalFormatRule", {
  properties: {
    Formula: {
      get: ({ format }) => {
        const { rule } = format.model;
        return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
          ? rule.value
          : "";
      },
      set: ({ format }, value) => setFormula(format, value),
    },
  },
});

function setFormula(format: ConditionalFormat, value: unknown): void {
  const formula = asString(value);
  if (formula === "") throw invalidArgument();
  const { type, style: look } = format.highlight;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  format.change({ rule: { type, style: look, subType: CFSubRuleType.formula, value: text } });
}

export const cellValueConditionalFormatMembers = members<CellValueConditionalFormat>(
  "CellValueConditionalFormat",
  {
    properties: {
      Rule: {
        get: ({ format }) => readNumberRule(format),
        set: ({ format }, value) => setNumberRule(format, value),
      },
    },
    objects: style,
  },
);

function readNumberRule({ model: { rule } }: ConditionalFormat): object {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.number)
    throw invalidArgument();
  const operator = (Object.keys(NUMBER_OPERATORS) as NumberOperator[]).find(
    (key) => NUMBER_OPERATORS[key] === rule.operator,
  );
  const [first, second] = Array.isArray(rule.value) ? rule.value : [rule.value];
  return {
    formula1: first === undefined ? "" : `=${first}`,
    ...(second !== undefined && { formula2: `=${second}` }),
    operator,
  };
}

function setNumberRule(format: ConditionalFormat, value: unknown): void {
  const { formula1, formula2, operator: wanted } = asRecord(value);
  const rule = format.highlight;
  const operator = NUMBER_OPERATORS[asOneOf(wanted, Object.keys(NUMBER_OPERATORS) as NumberOperator[])];
  const base = { type: rule.type, style: rule.style, subType: CFSubRuleType.number } as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    format.change({ rule: { ...base, operator, value: [asOperand(formula1), asOperand(formula2)] } });
    return;
  }
  if (!isMissing(formula2) && formula2 !== "") throw invalidArgument();
  format.change({ rule: { ...base, operator, value: asOperand(formula1) } });
}

/** A number, or a formula that is one; other formulas are more than the grid compares with. */
function asOperand(value: unknown): number {
  if (typeof value === "number") return asNumber(value);
  const text = asString(value).replace(/^=/, "").trim();
  if (text === "") throw invalidArgument();
  return asNumber(Number(text));
}

export const textConditionalFormatMembers = members<TextConditionalFormat>("TextConditionalFormat", {
  properties: {
    Rule: {
      get: ({ format }) => readTextRule(format),
      set: ({ format }, value) => setTextRule(format, value),
    },
  },
  objects: style,
});

function readTextRule({ model: { rule } }: ConditionalFormat): object {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.text) throw invalidArgument();
  const operator = (Object.keys(TEXT_OPERATORS) as TextOperator[]).find(
    (key) => TEXT_OPERATORS[key] === rule.operator,
  );
  return { operator: operator ?? "Invalid", text: rule.value ?? "" };
}

function setTextRule(format: ConditionalFormat, value: unknown): void {
  const { operator, text } = asRecord(value);
  const rule = format.highlight;
  format.change({
    rule: {
      type: rule.type,
      style: rule.style,
      subType: CFSubRuleType.text,
      operator: TEXT_OPERATORS[asOneOf(operator, Object.keys(TEXT_OPERATORS) as TextOperator[])],
      value: asString(text),
    },
  });
}
