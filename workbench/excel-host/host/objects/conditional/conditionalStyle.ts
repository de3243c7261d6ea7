import { type IStyleBase } from "@univerjs/core";
import { CFRuleType } from "@univerjs/sheets-conditional-formatting";
import { invalidArgument } from "../../errors";
import { HostObject } from "../base";
import type { ConditionalFormat } from "./conditionalFormat";

/** What a conditional format does to the cells that it marks. What is not set leaves the cell as it is. */
abstract class ConditionalStyle extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super(format.session);
  }

  get style(): IStyleBase {
    const { rule } = this.format.model;
    return rule.type === CFRuleType.highlightCell ? rule.style : {};
  }

  change(patch: IStyleBase, ...unset: (keyof IStyleBase)[]): void {
    const { rule } = this.format.model;
    if (rule.type !== CFRuleType.highlightCell) throw invalidArgument();
    const kept = Object.entries({ ...rule.style, ...patch }).filter(
      ([key]) => !unset.some((name) => name === key),
    );
    this.format.change({ rule: { ...rule, style: Object.fromEntries(kept) } });
  }
}

export class ConditionalRangeFormat extends ConditionalStyle {
  readonly typeName = "ConditionalRangeFormat";
}

export class ConditionalRangeFill extends ConditionalStyle {
  readonly typeName = "ConditionalRangeFill";
}

export class ConditionalRangeFont extends ConditionalStyle {
  readonly typeName = "ConditionalRangeFont";
}
