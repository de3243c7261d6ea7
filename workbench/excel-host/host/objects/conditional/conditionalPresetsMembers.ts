import {
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { apiNotFound, invalidArgument } from "../../errors";
import { asInteger, asOneOf, members } from "../base";
import type { ConditionalFormat } from "./conditionalFormat";
import { style } from "./conditionalRules";
import { asRecord } from "../validation/dataValidationRule";
import type { PresetCriteriaConditionalFormat, TopBottomConditionalFormat } from "./conditionalPresets";
import { presetOf, PRESETS } from "./presetCriteria";

const DEVIATIONS = /^(One|Two|Three)StdDev(Above|Below)Average$/;

export const presetCriteriaConditionalFormatMembers = members<PresetCriteriaConditionalFormat>(
  "PresetCriteriaConditionalFormat",
  {
    properties: {
      Rule: {
        get: ({ format }) => ({ criterion: presetOf(format.model.rule) ?? "Invalid" }),
        set: ({ format }, value) => setPreset(format, value),
      },
    },
    objects: style,
  },
);

function setPreset(format: ConditionalFormat, value: unknown): void {
  const { criterion } = asRecord(value);
  if (typeof criterion === "string" && DEVIATIONS.test(criterion)) {
    throw apiNotFound(`ConditionalPresetCriteriaRule.criterion = "${criterion}"`);
  }
  const meaning = PRESETS[asOneOf(criterion, Object.keys(PRESETS))];
  const { type, style: look } = format.highlight;
  format.change({ rule: { type, style: look, ...meaning } as IConditionalFormattingRuleConfig });
}

export const topBottomConditionalFormatMembers = members<TopBottomConditionalFormat>(
  "TopBottomConditionalFormat",
  {
    properties: {
      Rule: {
        get: ({ format }) => readRank(format),
        set: ({ format }, value) => setRank(format, value),
      },
    },
    objects: style,
  },
);

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
