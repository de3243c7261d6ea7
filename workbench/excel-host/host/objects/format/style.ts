import { type NamedStyle, includes, NORMAL_ID, type StylePart } from "../../../files/namedStyles";
import type { Lined } from "../../../model/styles/borders";
import { GENERAL } from "../../../model/cells/cells";
import { styleByName } from "../../../model/styles/namedStyles";
import { localFormat } from "../../../model/styles/numberFormat";
import { deleteStyle, setIncludes } from "../../../model/styles/styleEdits";
import type { Styled } from "../../../model/styles/styled";
import { styledName } from "../../../model/styles/styledName";
import { invalidOperation, itemNotFound } from "../../errors";
import { alignmentProperties } from "./alignment";
import {
  asBoolean,
  asString,
  HostObject,
  members,
  type MemberTable,
  type Property,
  type Session,
} from "../base";
import { RangeBorderCollection, STYLE_SIDES } from "./borders";
import { RangeFill } from "./fill";
import { RangeFont } from "./font";
import { protectionProperties } from "./formatProtection";

/** A named style. What is set on it changes the cells that have it. */
export class Style extends HostObject {
  readonly members: MemberTable = styleMembers;
  readonly styled: Styled & Lined;

  constructor(
    session: Session,
    readonly name: string,
  ) {
    super(session);
    this.styled = styledName(session.book, () => this.model);
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get model(): NamedStyle {
    const style = styleByName(this.session.book, this.name);
    if (style === null) throw itemNotFound();
    return style;
  }
}

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

const styleMembers = members<Style>("Style", {
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
