import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { CFRuleType } from "@univerjs/sheets-conditional-formatting";
import { invalidArgument } from "../../errors";
import { asBoolean, HostObject, members, type MemberTable, type Property } from "../base";
import { asColor, shownColor } from "../format/colors";
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
  readonly members: MemberTable = rangeFormatMembers;
}

class ConditionalRangeFill extends ConditionalStyle {
  readonly members: MemberTable = fillMembers;
}

class ConditionalRangeFont extends ConditionalStyle {
  readonly members: MemberTable = fontMembers;
}

function flag(
  get: (style: IStyleBase) => BooleanNumber | undefined,
  patch: (value: BooleanNumber) => IStyleBase,
): Property<ConditionalRangeFont> {
  return {
    get: ({ style }) => (get(style) === undefined ? null : get(style) === BooleanNumber.TRUE),
    set: (self, value) => self.change(patch(asBoolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE)),
  };
}

const rangeFormatMembers = members<ConditionalRangeFormat>("ConditionalRangeFormat", {
  objects: {
    Fill: ({ format }) => new ConditionalRangeFill(format),
    Font: ({ format }) => new ConditionalRangeFont(format),
  },
});

const fillMembers = members<ConditionalRangeFill>("ConditionalRangeFill", {
  properties: {
    Color: {
      get: ({ style }) => shownColor(style.bg?.rgb, ""),
      set: (self, value) => self.change({ bg: { rgb: asColor(value) } }),
    },
  },
  methods: { Clear: (self) => self.change({}, "bg") },
});

const fontMembers = members<ConditionalRangeFont>("ConditionalRangeFont", {
  properties: {
    Color: {
      get: ({ style }) => shownColor(style.cl?.rgb, ""),
      set: (self, value) => self.change({ cl: { rgb: asColor(value) } }),
    },
    Bold: flag(
      ({ bl }) => bl,
      (bl) => ({ bl }),
    ),
    Italic: flag(
      ({ it }) => it,
      (it) => ({ it }),
    ),
    Strikethrough: flag(
      ({ st }) => st?.s,
      (s) => ({ st: { s } }),
    ),
  },
  methods: { Clear: (self) => self.change({}, "cl", "bl", "it", "st", "ul") },
});
