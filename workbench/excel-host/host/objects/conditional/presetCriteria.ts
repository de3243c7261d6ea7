import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";

type Meaning = Pick<Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType }>, "subType"> & {
  readonly operator?: string;
};

const text = (operator: CFTextOperator): Meaning => ({ subType: CFSubRuleType.text, operator });
const time = (operator: CFTimePeriodOperator): Meaning => ({ subType: CFSubRuleType.timePeriod, operator });
const average = (operator: CFNumberOperator): Meaning => ({ subType: CFSubRuleType.average, operator });

/** What the grid has of `Excel.ConditionalFormatPresetCriterion`. */
export const PRESETS: Readonly<Record<string, Meaning>> = {
  Blanks: text(CFTextOperator.containsBlanks),
  NonBlanks: text(CFTextOperator.notContainsBlanks),
  Errors: text(CFTextOperator.containsErrors),
  NonErrors: text(CFTextOperator.notContainsErrors),
  Yesterday: time(CFTimePeriodOperator.yesterday),
  Today: time(CFTimePeriodOperator.today),
  Tomorrow: time(CFTimePeriodOperator.tomorrow),
  LastSevenDays: time(CFTimePeriodOperator.last7Days),
  LastWeek: time(CFTimePeriodOperator.lastWeek),
  ThisWeek: time(CFTimePeriodOperator.thisWeek),
  NextWeek: time(CFTimePeriodOperator.nextWeek),
  LastMonth: time(CFTimePeriodOperator.lastMonth),
  ThisMonth: time(CFTimePeriodOperator.thisMonth),
  NextMonth: time(CFTimePeriodOperator.nextMonth),
  AboveAverage: average(CFNumberOperator.greaterThan),
  BelowAverage: average(CFNumberOperator.lessThan),
  EqualOrAboveAverage: average(CFNumberOperator.greaterThanOrEqual),
  EqualOrBelowAverage: average(CFNumberOperator.lessThanOrEqual),
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
};

/** The preset that a rule is; null when it is none. */
export function presetOf(rule: IConditionalFormattingRuleConfig): string | null {
  if (rule.type !== CFRuleType.highlightCell) return null;
  const operator = "operator" in rule ? rule.operator : undefined;
  const found = Object.entries(PRESETS).find(
    ([, meaning]) => meaning.subType === rule.subType && meaning.operator === operator,
  );
  return found?.[0] ?? null;
}
