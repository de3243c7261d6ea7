import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { SheetRef } from "../../model/access";
import type { Area } from "../../model/area";
import * as sizes from "../../model/sizes";
import { patchStyle, uniformStyle } from "../../model/styles";
import { apiNotFound, invalidArgument } from "../errors";
import {
  asBoolean,
  asInteger,
  asNumber,
  asOneOf,
  HostObject,
  members,
  type MemberTable,
  type Session,
} from "./base";
import { RangeBorderCollection } from "./borders";
import { RangeFill } from "./fill";
import { RangeFont } from "./font";

/** Office.js measures rows and columns in points, the grid in pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;
/** Excel's limits in points: rows 409.5, columns 255 characters of 7 pixels and 5 of padding. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = (255 * 7 + 5) / PIXELS_PER_POINT;
const MAX_INDENT = 250;
/** One indent is as wide as three spaces; the grid has padding in pixels instead. */
const PIXELS_PER_INDENT = 9;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** How the cells of a range look. Where they differ, a property reads as null. */
export class RangeFormat extends HostObject {
  readonly members: MemberTable = rangeFormatMembers;
  readonly sheet: SheetRef;

  constructor(
    session: Session,
    sheetId: string,
    readonly area: Area,
  ) {
    super(session);
    this.sheet = { book: session.book, sheetId };
  }
}

/** The key whose value is `wanted`. */
function keyOf<K extends string>(table: Readonly<Record<K, number>>, wanted: number): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === wanted);
}

/** A value of Excel's that the grid can show. @throws ApiError */
function aligned<K extends string>(
  table: Readonly<Record<K, number>>,
  value: unknown,
  others: readonly string[],
): number {
  if (others.some((other) => other === value)) throw apiNotFound(`alignment ${String(value)}`);
  return table[asOneOf(value, Object.keys(table) as K[])];
}

function points(pixels: number | null): number | null {
  return pixels === null ? null : pixels / PIXELS_PER_POINT;
}

function pixels(value: unknown, max: number): number {
  const length = asNumber(value);
  if (length < 0 || length > max) throw invalidArgument();
  return length * PIXELS_PER_POINT;
}

const rangeFormatMembers = members<RangeFormat>("RangeFormat", {
  properties: {
    WrapText: {
      get: ({ sheet, area }) => uniformStyle(sheet, area, ({ tb }) => tb === WrapStrategy.WRAP),
      set: ({ sheet, area }, value) =>
        patchStyle(sheet, area, { tb: asBoolean(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    },
    HorizontalAlignment: {
      get: ({ sheet, area }) =>
        uniformStyle(
          sheet,
          area,
          ({ ht }) => keyOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
        ),
      set: ({ sheet, area }, value) =>
        patchStyle(sheet, area, { ht: aligned(HORIZONTAL, value, ["Fill", "CenterAcrossSelection"]) }),
    },
    VerticalAlignment: {
      get: ({ sheet, area }) =>
        uniformStyle(sheet, area, ({ vt }) => keyOf(VERTICAL, vt ?? VerticalAlign.BOTTOM) ?? "Bottom"),
      set: ({ sheet, area }, value) =>
        patchStyle(sheet, area, { vt: aligned(VERTICAL, value, ["Justify", "Distributed"]) }),
    },
    IndentLevel: {
      get: ({ sheet, area }) =>
        uniformStyle(sheet, area, ({ pd }) => Math.round((pd?.l ?? 0) / PIXELS_PER_INDENT)),
      set: ({ sheet, area }, value) => {
        const level = asInteger(value);
        if (level < 0 || level > MAX_INDENT) throw invalidArgument();
        patchStyle(sheet, area, { pd: { l: level * PIXELS_PER_INDENT } });
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => points(sizes.rowHeightOf(sheet, area)),
      set: ({ sheet, area }, value) => sizes.setRowHeight(sheet, area, pixels(value, MAX_ROW_HEIGHT)),
    },
    ColumnWidth: {
      get: ({ sheet, area }) => points(sizes.columnWidthOf(sheet, area)),
      set: ({ sheet, area }, value) => sizes.setColumnWidth(sheet, area, pixels(value, MAX_COLUMN_WIDTH)),
    },
  },
  objects: {
    Font: ({ session, sheet, area }) => new RangeFont(session, sheet, area),
    Fill: ({ session, sheet, area }) => new RangeFill(session, sheet, area),
    Borders: ({ session, sheet, area }) => new RangeBorderCollection(session, sheet, area),
  },
  methods: {
    AutofitRows: ({ sheet, area }) => sizes.autofitRows(sheet, area),
    AutofitColumns: ({ sheet, area }) => sizes.autofitColumns(sheet, area),
  },
});
