import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { asBoolean, members, type Property } from "../base";
import { asColor, shownColor } from "../format/colors";
import type { ConditionalRangeFormat } from "./conditionalStyle";
import { ConditionalRangeFill, ConditionalRangeFont } from "./conditionalStyle";

function flag(
  get: (style: IStyleBase) => BooleanNumber | undefined,
  patch: (value: BooleanNumber) => IStyleBase,
): Property<ConditionalRangeFont> {
  return {
    get: ({ style }) => (get(style) === undefined ? null : get(style) === BooleanNumber.TRUE),
    set: (self, value) => self.change(patch(asBoolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE)),
  };
}

export const conditionalRangeFormatMembers = members<ConditionalRangeFormat>("ConditionalRangeFormat", {
  objects: {
    Fill: ({ format }) => new ConditionalRangeFill(format),
    Font: ({ format }) => new ConditionalRangeFont(format),
  },
});

export const conditionalRangeFillMembers = members<ConditionalRangeFill>("ConditionalRangeFill", {
  properties: {
    Color: {
      get: ({ style }) => shownColor(style.bg?.rgb, ""),
      set: (self, value) => self.change({ bg: { rgb: asColor(value) } }),
    },
  },
  methods: { Clear: (self) => self.change({}, "bg") },
});

export const conditionalRangeFontMembers = members<ConditionalRangeFont>("ConditionalRangeFont", {
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
