import { BaselineOffset, BooleanNumber, TextDecoration, type IStyleData } from "@univerjs/core";
import type { StylePatch } from "../../../model/styles/styles";
import { apiNotFound, invalidArgument } from "../../errors";
import { asBoolean, asNumber, asOneOf, asString, members, type Property } from "../base";
import { asColor, shownColor } from "./colors";
import type { RangeFont } from "./font";

/** What a cell without a font of its own shows, unless the workbook says otherwise. */
const DEFAULT_FONT = { name: "Calibri", size: 11 };
const MAX_SIZE = 409;
const BLACK = "#000000";

const UNDERLINES = ["None", "Single", "Double"] as const;
/** Underlines of Excel's that the grid cannot show. */
const OTHER_UNDERLINES = ["SingleAccountant", "DoubleAccountant"];

function property(
  pick: (style: IStyleData) => string | number | boolean,
  patch: (value: unknown) => StylePatch,
): Property<RangeFont> {
  return {
    get: ({ styled }) => styled.read(pick),
    set: ({ styled }, value) => styled.change(patch(value)),
  };
}

function flag(value: unknown): BooleanNumber {
  return asBoolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function underlineOf({ ul }: IStyleData): (typeof UNDERLINES)[number] {
  if (!ul?.s) return "None";
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function underline(value: unknown): StylePatch {
  if (OTHER_UNDERLINES.some((other) => other === value)) throw apiNotFound(`underline ${String(value)}`);
  const style = asOneOf(value, UNDERLINES);
  if (style === "None") return { ul: { s: BooleanNumber.FALSE } };
  const t = style === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  return { ul: { s: BooleanNumber.TRUE, t } };
}

function size(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > MAX_SIZE) throw invalidArgument();
  return points;
}

function offset(when: BaselineOffset): Property<RangeFont> {
  return property(
    ({ va }) => va === when,
    (value) => ({ va: asBoolean(value) ? when : BaselineOffset.NORMAL }),
  );
}

export const rangeFontMembers = members<RangeFont>("RangeFont", {
  properties: {
    Name: property(
      ({ ff }) => ff ?? DEFAULT_FONT.name,
      (value) => ({ ff: asString(value) }),
    ),
    Size: property(
      ({ fs }) => fs ?? DEFAULT_FONT.size,
      (value) => ({ fs: size(value) }),
    ),
    Bold: property(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: property(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) }),
    ),
    Color: property(
      ({ cl }) => shownColor(cl?.rgb, BLACK),
      (value) => ({ cl: { rgb: asColor(value) } }),
    ),
    Underline: property(underlineOf, underline),
    Strikethrough: property(
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: flag(value) } }),
    ),
    Subscript: offset(BaselineOffset.SUBSCRIPT),
    Superscript: offset(BaselineOffset.SUPERSCRIPT),
  },
});
