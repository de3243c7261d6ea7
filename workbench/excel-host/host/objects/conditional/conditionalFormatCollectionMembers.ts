import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import {
  addConditionalFormat,
  clearConditionalFormats,
  type ConditionalFormat as ModelFormat,
} from "../../../model/rules/conditionalFormats";
import { apiNotFound, invalidArgument } from "../../errors";
import { asInteger, asOneOf, members } from "../base";
import { ConditionalFormat, FORMAT_TYPES } from "./conditionalFormat";
import type { ConditionalFormatCollection } from "./conditionalFormatCollection";

const highlight = { type: CFRuleType.highlightCell, style: {} } as const;

/** What a format says until it is given a rule: nothing, or as good as nothing. */
const NEW_RULES: Readonly<Record<string, ModelFormat["rule"]>> = {
  Custom: { ...highlight, subType: CFSubRuleType.formula, value: "=FALSE" },
  CellValue: { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator.equal },
  PresetCriteria: { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  TopBottom: { ...highlight, subType: CFSubRuleType.rank, isBottom: false, isPercent: false, value: 10 },
  ContainsText: { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsText },
};

export const conditionalFormatCollectionMembers = members<ConditionalFormatCollection>(
  "ConditionalFormatCollection",
  {
    methods: {
      Add: ({ session, sheet, areas }, type) => {
        const wanted = asOneOf(type, FORMAT_TYPES);
        const rule = NEW_RULES[wanted];
        if (rule === undefined) throw apiNotFound(`ConditionalFormatCollection.Add("${wanted}")`);
        return new ConditionalFormat(session, sheet, addConditionalFormat(sheet, areas, rule));
      },
      ClearAll: ({ sheet, areas }) => clearConditionalFormats(sheet, areas),
      GetCount: (self) => self.items().length,
      GetItemAt: (self, index) => {
        const format = self.items()[asInteger(index)];
        if (format === undefined) throw invalidArgument();
        return format;
      },
      GetItemOrNullObject: (self, key) => self.find(key),
    },
  },
);
