import {
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetRef } from "../../../model/access";
import { fromUniver } from "../../../model/area";
import {
  conditionalFormatById,
  conditionalFormatsOf,
  moveConditionalFormat,
  removeConditionalFormat,
  setConditionalFormat,
  type ConditionalFormat as ModelFormat,
} from "../../../model/rules/conditionalFormats";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asInteger, HostObject, members, type MemberTable, type Session } from "../base";
import { PresetCriteriaConditionalFormat, presetOf, TopBottomConditionalFormat } from "./conditionalPresets";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditionalRules";
import { Range } from "../range/range";

export const FORMAT_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
type FormatType = (typeof FORMAT_TYPES)[number];

/** One conditional format, by its id. */
export class ConditionalFormat extends HostObject {
  readonly members: MemberTable = formatMembers;

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** The format as it stands now. @throws ApiError ItemNotFound when it is gone */
  get model(): ModelFormat {
    const format = conditionalFormatById(this.sheet, this.id);
    if (format === null) throw itemNotFound();
    return format;
  }

  get type(): FormatType {
    return typeOf(this.model.rule);
  }

  /** Its rule, where that gives cells a look of their own. @throws ApiError InvalidArgument for bars, scales and icons */
  get highlight(): Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }> {
    const { rule } = this.model;
    if (rule.type !== CFRuleType.highlightCell) throw invalidArgument();
    return rule;
  }

  change(patch: Partial<ModelFormat>): void {
    setConditionalFormat(this.sheet, { ...this.model, ...patch });
  }
}

function typeOf(rule: IConditionalFormattingRuleConfig): FormatType {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return "DataBar";
    case CFRuleType.colorScale:
      return "ColorScale";
    case CFRuleType.iconSet:
      return "IconSet";
    case CFRuleType.highlightCell:
      return presetOf(rule) === null ? highlightType(rule.subType) : "PresetCriteria";
  }
}

function highlightType(subType: CFSubRuleType): FormatType {
  switch (subType) {
    case CFSubRuleType.formula:
      return "Custom";
    case CFSubRuleType.number:
      return "CellValue";
    case CFSubRuleType.text:
      return "ContainsText";
    case CFSubRuleType.rank:
      return "TopBottom";
    default:
      return "PresetCriteria";
  }
}

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

const formatMembers = members<ConditionalFormat>("ConditionalFormat", {
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
