import { includes, NORMAL_ID, type StylePart } from "../../../files/namedStyles";
import { GENERAL } from "../../../model/cells/cells";
import { localFormat } from "../../../model/styles/numberFormat";
import { deleteStyle, setIncludes } from "../../../model/styles/styleEdits";
import { invalidOperation } from "../../errors";
import { alignmentProperties } from "./alignment";
import { asBoolean, asString, members, type Property } from "../base";
import { RangeBorderCollection, STYLE_SIDES } from "./borders";
import { RangeFill } from "./fill";
import { RangeFont } from "./font";
import { protectionProperties } from "./formatProtection";
import type { Style } from "./style";

function included(part: StylePart): Property<Style> {
  return {
    get: ({ model }) => includes(model, part),
    set: ({ session, model }, value) => setIncludes(session.book, model, part, asBoolean(value)),
  };
}

function numberFormat(form: (pattern: string) => string): Property<Style> {
  return {
    get: ({ styled }) => styled.read(({ n }) => form(n?.pattern ?? GENERAL)),
    set: ({ styled }, value) => styled.change({ n: { pattern: form(asString(value)) || GENERAL } }),
  };
}

const alignment = alignmentProperties<Style>();

export const styleMembers = members<Style>("Style", {
  properties: {
    ...alignment,
    ...protectionProperties<Style>(),
    BuiltIn: { get: ({ model }) => model.builtInId !== undefined },
    IncludeAlignment: included("alignment"),
    IncludeBorder: included("border"),
    IncludeFont: included("font"),
    IncludeNumber: included("number"),
    IncludePatterns: included("fill"),
    IncludeProtection: included("protection"),
    Name: { get: ({ model }) => model.name },
    NumberFormat: numberFormat((pattern) => pattern),
    NumberFormatLocal: numberFormat(localFormat),
    // The library's name for `textOrientation` when it sets it.
    ...(alignment["TextOrientation"] && { Orientation: alignment["TextOrientation"] }),
  },
  objects: {
    Borders: ({ session, styled }) => new RangeBorderCollection(session, styled, STYLE_SIDES),
    Fill: ({ session, styled }) => new RangeFill(session, styled),
    Font: ({ session, styled }) => new RangeFont(session, styled),
  },
  methods: {
    Delete: ({ session, model }) => {
      if (model.builtInId === NORMAL_ID) throw invalidOperation("The Normal style can't be deleted.");
      deleteStyle(session.book, model);
    },
  },
});
