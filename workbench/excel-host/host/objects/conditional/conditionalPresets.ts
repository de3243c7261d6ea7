import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { apiNotFound, invalidArgument } from "../../errors";
import { asInteger, asOneOf, members, type MemberTable } from "../base";
import type { ConditionalFormat } from "./conditionalFormat";
import { style, TypedConditionalFormat } from "./conditionalRules";
import { asRecord } from "../validation/dataValidationRule";

type Meaning = Pick<Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType }>, "subType"> & {
  readonly operator?: string;
};

const text = (operator: CFTextOperator): Meaning => ({ subType: CFSubRuleType.text, operator });
const time = (operator: CFTimePeriodOperator): Meaning => ({ subType: CFSubRuleType.timePeriod, operator });
const average = (operator: CFNumberOperator): Meaning => ({ subType: CFSubRuleType.average, operator });

/** What the grid has of `Excel.ConditionalFormatPresetCriterion`. */
const PRESETS: Readonly<Record<string, Meaning>> = {
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
const DEVIATIONS = /^(One|Two|Three)StdDev(Above|Below)Average$/;

/** The preset that a rule is; null when it is none. */
export function presetOf(rule: IConditionalFormattingRuleConfig): string | null {
  if (rule.type !== CFRuleType.highlightCell) return null;
  const operator = "operator" in rule ? rule.operator : undefined;
  const found = Object.entries(PRESETS).find(
    ([, meaning]) => meaning.subType === rule.subType && meaning.operator === operator,
  );
  return found?.[0] ?? null;
}

/** Cells by a criterion of Excel's own: blanks, errors, days, averages, repetitions. */
export class PresetCriteriaConditionalFormat extends TypedConditionalFormat {
  readonly members: MemberTable = presetMembers;
}

const presetMembers = members<PresetCriteriaConditionalFormat>("PresetCriteriaConditionalFormat", {
  properties: {
    Rule: {
      get: ({ format }) => ({ criterion: presetOf(format.model.rule) ?? "Invalid" }),
      set: ({ format }, value) => setPreset(format, value),
    },
  },
  objects: style,
});

function setPreset(format: ConditionalFormat, value: unknown): void {
  const { criterion } = asRecord(value);
  if (typeof criterion === "string" && DEVIATIONS.test(criterion)) {
    throw apiNotFound(`ConditionalPresetCriteriaRule.criterion = "${criterion}"`);
  }
  const meaning = PRESETS[asOneOf(criterion, Object.keys(PRESETS))];
  const { type, style: look } = format.highlight;
  format.change({ rule: { type, style: look, ...meaning } as IConditionalFormattingRuleConfig });
}

/** The first or last cells by their value, so many of them or so many in a hundred. */
export class TopBottomConditionalFormat extends TypedConditionalFormat {
  readonly members: MemberTable = topBottomMembers;
}

const topBottomMembers = members<TopBottomConditionalFormat>("TopBottomConditionalFormat", {
  properties: {
    Rule: {
      get: ({ format }) => readRank(format),
      set: ({ format }, value) => setRank(format, value),
    },
  },
  objects: style,
});

const MAX_RANK = 1000;
const MAX_PERCENT = 100;

function readRank({ model: { rule } }: ConditionalFormat): object {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.rank) throw invalidArgument();
  const type = `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}`;
  return { rank: rule.value, type };
}

function setRank(format: ConditionalFormat, value: unknown): void {
  const { rank, type: wanted } = asRecord(value);
  const kind = asOneOf(wanted, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
  const isPercent = kind.endsWith("Percent");
  const count = asInteger(rank);
  if (count < 1 || count > (isPercent ? MAX_PERCENT : MAX_RANK)) throw invalidArgument();
  const { type, style: look } = format.highlight;
  const isBottom = kind.startsWith("Bottom");
  format.change({
    rule: { type, style: look, subType: CFSubRuleType.rank, isBottom, isPercent, value: count },
  });
}
