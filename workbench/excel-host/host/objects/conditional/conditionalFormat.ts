import {
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetRef } from "../../../model/access";
import {
  conditionalFormatById,
  setConditionalFormat,
  type ConditionalFormat as ModelFormat,
} from "../../../model/rules/conditionalFormats";
import { invalidArgument, itemNotFound } from "../../errors";
import { HostObject, type Session } from "../base";
import { presetOf } from "./presetCriteria";

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
export type FormatType = (typeof FORMAT_TYPES)[number];

/** One conditional format, by its id. */
export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";

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
