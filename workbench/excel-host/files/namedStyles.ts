import type { IBorderData } from "@univerjs/core";
import type { FileStyle } from "./cellMarks";
import { hexColor } from "./colors";

/** `TextDecoration.DOUBLE` of the grid. */
export const DOUBLE_LINE = 10;

/**
 * The six parts of a format. A style leaves out whole parts, and a cell keeps whole parts of its own when its style
 * changes (ECMA-376 part 1, 18.8.45, with [MS-OI29500] 2.1.721).
 */
export const STYLE_PARTS = ["number", "font", "alignment", "border", "fill", "protection"] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** The fields of the grid's style that each part is made of. */
const FIELDS: Readonly<Record<StylePart, readonly (keyof FileStyle)[]>> = {
  number: ["n"],
  font: ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"],
  alignment: [
    "ht",
    "vt",
    "tb",
    "tr",
    "pd",
    "horizontal",
    "vertical",
    "readingOrder",
    "shrinkToFit",
    "justifyLastLine",
  ],
  border: ["bd"],
  fill: ["bg"],
  protection: ["unlocked", "formulaHidden"],
};

const SIDES = ["t", "r", "b", "l", "tl_br", "bl_tr"] as const;
const NO_LINES: IBorderData = { t: null, r: null, b: null, l: null, tl_br: null, bl_tr: null };

/** A cell style that has a name. */
export interface NamedStyle {
  /** As the file has it: "Heading 1". */
  readonly name: string;
  /** Excel's number for a style of its own (`builtInStyles.ts`). */
  readonly builtInId?: number;
  readonly look: FileStyle;
  /** What the style says nothing of: cells that get it keep what they have. */
  readonly leavesOut?: readonly StylePart[];
}

/** The built-in number of the style that every cell has unless it says otherwise. */
export const NORMAL_ID = 0;

/** The style that cells without a name of a style have; undefined in a file that names no styles. */
export function normalOf(styles: readonly NamedStyle[]): NamedStyle | undefined {
  return styles.find(({ builtInId }) => builtInId === NORMAL_ID);
}

export function includes(style: NamedStyle, part: StylePart): boolean {
  return !style.leavesOut?.includes(part);
}

/** The parts that a patch says something of. */
export function partsIn(patch: object): StylePart[] {
  return STYLE_PARTS.filter((part) => FIELDS[part].some((field) => field in patch));
}

/** One part of a look as a patch that leaves nothing of what was there before: what the look has not is null. */
export function wholePart(look: FileStyle, part: StylePart): Record<string, unknown> {
  const fields = FIELDS[part].map((field): [string, unknown] => [field, look[field] ?? null]);
  return part === "border" ? { bd: { ...NO_LINES, ...look.bd } } : Object.fromEntries(fields);
}

/** Whether two formats are the same in one part. @param normal what a font that is not said is */
export function samePart(one: FileStyle, other: FileStyle, part: StylePart, normal: FileStyle): boolean {
  return FIELDS[part].every((field) => plain(one, field, normal) === plain(other, field, normal));
}

/** A field in one form, for the grid and the file say the same in several ways. */
function plain(style: FileStyle, field: keyof FileStyle, normal: FileStyle): string | number | boolean {
  switch (field) {
    case "n":
      return style.n?.pattern ?? "General";
    case "ff":
      return style.ff ?? normal.ff ?? "";
    case "fs":
      return style.fs ?? normal.fs ?? 0;
    case "ul":
      return style.ul?.s === 1 ? 1 + Number(Number(style.ul.t) === DOUBLE_LINE) : 0;
    case "st":
      return style.st?.s === 1;
    case "cl":
      return hexColor(style.cl?.rgb ?? "#000000");
    case "va":
      return style.va ?? 1;
    case "vt":
      return style.vt || 3; // the bottom
    case "tb":
      return style.tb === 3;
    case "tr":
      return `${style.tr?.a ?? 0} ${style.tr?.v ?? 0}`;
    case "pd":
      return style.pd?.l ?? 0;
    case "bg":
      return style.bg?.rgb ? hexColor(style.bg.rgb) : "";
    case "bd":
      return SIDES.map((side) => lineOf(style.bd, side)).join();
    default:
      // Flags and marks, of which absent and off are the same.
      return JSON.stringify(style[field] || "");
  }
}

function lineOf(borders: FileStyle["bd"], side: (typeof SIDES)[number]): string {
  const line = borders?.[side];
  return line?.s ? `${line.s} ${hexColor(line.cl.rgb ?? "#000000")}` : "";
}
