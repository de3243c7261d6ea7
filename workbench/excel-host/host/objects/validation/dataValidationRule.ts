import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { Validation } from "../../../model/rules/validation";
import { invalidArgument } from "../../errors";
import { asBoolean, asOneOf, asString, isMissing } from "../base";

/** Excel keeps a list's inline source in 255 characters. */
const MAX_INLINE_LIST = 255;

/** The kinds of rule that compare, by their name in a rule, and the name that `type` gives them. */
const COMPARISONS = {
  wholeNumber: { type: DataValidationType.WHOLE, name: "WholeNumber" },
  decimal: { type: DataValidationType.DECIMAL, name: "Decimal" },
  textLength: { type: DataValidationType.TEXT_LENGTH, name: "TextLength" },
  date: { type: DataValidationType.DATE, name: "Date" },
  time: { type: DataValidationType.TIME, name: "Time" },
} as const;
type Comparison = keyof typeof COMPARISONS;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
type Operator = keyof typeof OPERATORS;

/** What of a validation says which values are allowed. */
export type Criterion = Pick<Validation, "type" | "formula1" | "formula2" | "operator" | "showDropDown">;

/** `Excel.DataValidationRule`, which names exactly one kind of rule. @throws ApiError InvalidArgument */
export function readRule(value: unknown): Criterion {
  const kinds = Object.entries(asRecord(value)).filter(([, part]) => !isMissing(part));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalidArgument();
  const [name, part] = kind;
  const fields = asRecord(part);
  if (name === "list") return readList(fields);
  if (name === "custom") return { type: DataValidationType.CUSTOM, formula1: asFormula(fields["formula"]) };
  return readComparison(asOneOf(name, Object.keys(COMPARISONS) as Comparison[]), fields);
}

/** A Range as the source is refused, as Excel does whatever its reference says (office-js #277). */
function readList({ source, inCellDropDown }: Record<string, unknown>): Criterion {
  const items = asString(source);
  if (items === "" || (!items.startsWith("=") && items.length > MAX_INLINE_LIST)) throw invalidArgument();
  return {
    type: DataValidationType.LIST,
    formula1: items,
    showDropDown: isMissing(inCellDropDown) || asBoolean(inCellDropDown),
  };
}

function readComparison(kind: Comparison, fields: Record<string, unknown>): Criterion {
  const operator = OPERATORS[asOneOf(fields["operator"], Object.keys(OPERATORS) as Operator[])];
  const rule: Criterion = {
    type: COMPARISONS[kind].type,
    operator,
    formula1: asOperand(fields["formula1"]),
  };
  const wantsTwo =
    operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  if (!wantsTwo && !isMissing(fields["formula2"]) && fields["formula2"] !== "") throw invalidArgument();
  return wantsTwo ? { ...rule, formula2: asOperand(fields["formula2"]) } : rule;
}

/** A number, a date text or a formula. */
function asOperand(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = asString(value);
  if (text === "") throw invalidArgument();
  return text;
}

function asFormula(value: unknown): string {
  const formula = asString(value);
  if (formula === "") throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** The rule as Excel gives it back; empty where there is none. */
export function writeRule(rule: Criterion): object {
  const { type, formula1 = "", formula2, operator } = rule;
  if (type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: formula1 } };
  }
  if (type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  const kind = (Object.keys(COMPARISONS) as Comparison[]).find((key) => COMPARISONS[key].type === type);
  if (kind === undefined) return {};
  const name = (Object.keys(OPERATORS) as Operator[]).find((key) => OPERATORS[key] === operator);
  return {
    [kind]: {
      formula1: operand(formula1),
      ...(formula2 !== undefined && { formula2: operand(formula2) }),
      operator: name ?? "Between",
    },
  };
}

function operand(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** `Excel.DataValidationType` of a rule. */
export function ruleType({ type }: Criterion): string {
  if (type === DataValidationType.LIST) return "List";
  if (type === DataValidationType.CUSTOM) return "Custom";
  return Object.values(COMPARISONS).find((comparison) => comparison.type === type)?.name ?? "None";
}
