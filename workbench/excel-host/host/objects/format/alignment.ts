import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { INDENT_PIXELS } from "../../../files/units";
import type { StylePatch } from "../../../model/styles/styles";
import type { Styled } from "../../../model/styles/styled";
import { invalidArgument } from "../../errors";
import { asBoolean, asInteger, asOneOf, type HostObject, type Property } from "../base";

const MAX_INDENT = 250;
/** `textOrientation` of letters one below the other. */
const STACKED = 180;

const HORIZONTAL = {
  General: { ht: HorizontalAlign.UNSPECIFIED, horizontal: null },
  Left: { ht: HorizontalAlign.LEFT, horizontal: null },
  Center: { ht: HorizontalAlign.CENTER, horizontal: null },
  Right: { ht: HorizontalAlign.RIGHT, horizontal: null },
  Fill: { ht: HorizontalAlign.LEFT, horizontal: "fill" },
  Justify: { ht: HorizontalAlign.JUSTIFIED, horizontal: null },
  CenterAcrossSelection: { ht: HorizontalAlign.CENTER, horizontal: "centerContinuous" },
  Distributed: { ht: HorizontalAlign.DISTRIBUTED, horizontal: null },
} as const satisfies Record<string, StylePatch>;

const VERTICAL = {
  Top: { vt: VerticalAlign.TOP, vertical: null },
  Center: { vt: VerticalAlign.MIDDLE, vertical: null },
  Bottom: { vt: VerticalAlign.BOTTOM, vertical: null },
  Justify: { vt: VerticalAlign.TOP, vertical: "justify" },
  Distributed: { vt: VerticalAlign.MIDDLE, vertical: "distributed" },
} as const satisfies Record<string, StylePatch>;

const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** How text stands in its cell: what the formats of cells and named styles have in common. */
export function alignmentProperties<T extends HostObject & { readonly styled: Styled }>(): Record<
  string,
  Property<T>
> {
  return {
    AutoIndent: {
      get: ({ styled }) => styled.read(({ justifyLastLine }) => justifyLastLine === true),
      set: ({ styled }, value) => styled.change({ justifyLastLine: asBoolean(value) }),
    },
    HorizontalAlignment: {
      get: ({ styled }) =>
        styled.read(
          ({ ht = HorizontalAlign.UNSPECIFIED, horizontal = null }) =>
            nameOf(HORIZONTAL, (patch) => patch.ht === ht && patch.horizontal === horizontal) ?? "General",
        ),
      set: ({ styled }, value) => styled.change(HORIZONTAL[asOneOf(value, namesOf(HORIZONTAL))]),
    },
    IndentLevel: {
      get: ({ styled }) => styled.read(indentOf),
      set: ({ styled }, value) => {
        const level = asInteger(value);
        if (level < 0 || level > MAX_INDENT) throw invalidArgument();
        styled.change(indent(level));
      },
    },
    ReadingOrder: {
      get: ({ styled }) => styled.read(({ readingOrder = 0 }) => READING_ORDERS[readingOrder] ?? "Context"),
      set: ({ styled }, value) => {
        const order = READING_ORDERS.indexOf(asOneOf(value, READING_ORDERS));
        styled.change({ readingOrder: order === 1 || order === 2 ? order : null });
      },
    },
    ShrinkToFit: {
      get: ({ styled }) => styled.read(({ shrinkToFit }) => shrinkToFit === true),
      set: ({ styled }, value) => styled.change({ shrinkToFit: asBoolean(value) }),
    },
    TextOrientation: {
      get: ({ styled }) => styled.read(orientationOf),
      set: ({ styled }, value) => styled.change(orientation(asInteger(value))),
    },
    VerticalAlignment: {
      get: ({ styled }) =>
        styled.read(
          ({ vt, vertical = null }) =>
            nameOf(
              VERTICAL,
              (patch) => patch.vt === (vt || VerticalAlign.BOTTOM) && patch.vertical === vertical,
            ) ?? "Bottom",
        ),
      set: ({ styled }, value) => styled.change(VERTICAL[asOneOf(value, namesOf(VERTICAL))]),
    },
    WrapText: {
      get: ({ styled }) => styled.read(({ tb }) => tb === WrapStrategy.WRAP),
      set: ({ styled }, value) =>
        styled.change({ tb: asBoolean(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    },
  };
}

/** Adds to the indent; it stays within Excel's 0 to 250, and where the cells differ each keeps its own start. */
export function adjustIndent(styled: Styled, amount: unknown): void {
  const level = styled.read(indentOf);
  if (level === null) throw invalidArgument();
  styled.change(indent(Math.min(Math.max(level + asInteger(amount), 0), MAX_INDENT)));
}

function indentOf({ pd }: IStyleData): number {
  return Math.round((pd?.l ?? 0) / INDENT_PIXELS);
}

function indent(level: number): StylePatch {
  return { pd: { l: level * INDENT_PIXELS } };
}

/** Excel turns upwards, the grid clockwise. */
function orientationOf({ tr }: IStyleData): number {
  return tr?.v ? STACKED : -(tr?.a ?? 0) || 0;
}

function orientation(degrees: number): StylePatch {
  if (degrees === STACKED) return { tr: { a: 0, v: 1 } };
  if (Math.abs(degrees) > 90) throw invalidArgument();
  return { tr: degrees === 0 ? null : { a: -degrees } };
}

function namesOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[];
}

function nameOf<K extends string, T>(
  table: Readonly<Record<K, T>>,
  is: (patch: T) => boolean,
): K | undefined {
  return namesOf(table).find((name) => is(table[name]));
}
