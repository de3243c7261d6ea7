import { fromUniver } from "../../../model/area";
import {
  conditionalFormatsOf,
  moveConditionalFormat,
  removeConditionalFormat,
} from "../../../model/rules/conditionalFormats";
import { invalidArgument, itemNotFound } from "../../errors";
import type { HostObject } from "../base";
import { asBoolean, asInteger, members } from "../base";
import { PresetCriteriaConditionalFormat, TopBottomConditionalFormat } from "./conditionalPresets";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditionalRules";
import { Range } from "../range/range";
import type { ConditionalFormat } from "./conditionalFormat";
import { type FormatType } from "./conditionalFormat";

/** A part of the format that only one type has: it fails, or is a null object, on another. */
function part<T extends HostObject>(type: FormatType, make: (format: ConditionalFormat) => T) {
  return {
    strict: (format: ConditionalFormat): T => {
      if (format.type !== type) throw invalidArgument();
      return make(format);
    },
    orNull: (format: ConditionalFormat): T | null => (format.type === type ? make(format) : null),
  };
}

const custom = part("Custom", (format) => new CustomConditionalFormat(format));
const cellValue = part("CellValue", (format) => new CellValueConditionalFormat(format));
const text = part("ContainsText", (format) => new TextConditionalFormat(format));
const preset = part("PresetCriteria", (format) => new PresetCriteriaConditionalFormat(format));
const topBottom = part("TopBottom", (format) => new TopBottomConditionalFormat(format));

export const conditionalFormatMembers = members<ConditionalFormat>("ConditionalFormat", {
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ type }) => type },
    Priority: {
      get: ({ sheet, id }) => conditionalFormatsOf(sheet).findIndex(({ cfId }) => cfId === id),
      set: ({ sheet, id }, value) => {
        const place = asInteger(value);
        if (place < 0) throw invalidArgument();
        moveConditionalFormat(sheet, id, place);
      },
    },
    StopIfTrue: {
      get: ({ model }) => model.stopIfTrue,
      set: (self, value) => self.change({ stopIfTrue: asBoolean(value) }),
    },
  },
  objects: {
    Custom: custom.strict,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.strict,
    CellValueOrNullObject: cellValue.orNull,
    Preset: preset.strict,
    PresetOrNullObject: preset.orNull,
    TextComparison: text.strict,
    TextComparisonOrNullObject: text.orNull,
    TopBottom: topBottom.strict,
    TopBottomOrNullObject: topBottom.orNull,
  },
  methods: {
    Delete: ({ sheet, model }) => removeConditionalFormat(sheet, model.cfId),
    GetRange: (self) => {
      const range = wholeRange(self);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: wholeRange,
  },
});

/** Null when the format stands on several ranges. */
function wholeRange({ session, sheet, model }: ConditionalFormat): Range | null {
  const [range] = model.ranges;
  if (range === undefined || model.ranges.length > 1) return null;
  return new Range(session, sheet.sheetId, fromUniver(range));
}
