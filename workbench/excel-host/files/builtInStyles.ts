import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { FileStyle } from "./cellMarks";
import { themeColor } from "./colors";
import { type NamedStyle, NORMAL_ID, STYLE_PARTS, type StylePart } from "./namedStyles";
import { builtInPattern } from "./numberFormats";
import { BORDER_STYLES } from "./readStyles";

/** "RRGGBB", or a colour of the theme by its number in cells, and how much lighter. */
type Color = string | number | readonly [theme: number, tint: number];

/** What a style of Excel's own says; all else it leaves out. */
interface BuiltIn {
  /** `cellStyle/@builtinId`. */
  readonly id: number;
  readonly name: string;
  /** `Excel.BuiltInStyle`. */
  readonly api: string;
  readonly color?: Color;
  readonly font?: IStyleData;
  readonly fill?: Color;
  /** The line's style and colour. */
  readonly borders?: Partial<Record<"t" | "b" | "all", readonly [style: string, color: Color]>>;
  /** The number of its number format. */
  readonly number?: number;
  /** It is not in a workbook before somebody uses it. */
  readonly isHidden?: true;
}

const TEXT = 1;
const LIGHT = 0;
const BOLD: IStyleData = { bl: 1 };
const UNDERLINED: IStyleData = { ul: { s: 1 } };
const boxed = (style: string, color: Color): NonNullable<BuiltIn["borders"]> => ({ all: [style, color] });

/** As a new workbook of Excel has them (ECMA-376 part 1, 18.8.7 and annex G.2), without the old Emphasis 1 to 3. */
const BUILT_IN: readonly BuiltIn[] = [
  { id: 3, name: "Comma", api: "Comma", number: 43 },
  { id: 4, name: "Currency", api: "Currency", number: 44 },
  { id: 5, name: "Percent", api: "Percent", number: 9 },
  { id: 6, name: "Comma [0]", api: "WholeComma", number: 41 },
  { id: 7, name: "Currency [0]", api: "WholeDollar", number: 42 },
  { id: 8, name: "Hyperlink", api: "Hlink", color: 10, font: UNDERLINED, isHidden: true },
  { id: 9, name: "Followed Hyperlink", api: "HlinkTrav", color: 11, font: UNDERLINED, isHidden: true },
  { id: 10, name: "Note", api: "Note", fill: "FFFFCC", borders: boxed("thin", "B2B2B2") },
  { id: 11, name: "Warning Text", api: "WarningText", color: "FF0000" },
  { id: 15, name: "Title", api: "SheetTitle", color: 3, font: { ff: "Calibri Light", fs: 18 } },
  {
    id: 16,
    name: "Heading 1",
    api: "Heading1",
    color: 3,
    font: { ...BOLD, fs: 15 },
    borders: { b: ["thick", 4] },
  },
  {
    id: 17,
    name: "Heading 2",
    api: "Heading2",
    color: 3,
    font: { ...BOLD, fs: 13 },
    borders: { b: ["thick", [4, 0.5]] },
  },
  {
    id: 18,
    name: "Heading 3",
    api: "Heading3",
    color: 3,
    font: BOLD,
    borders: { b: ["medium", [4, 0.4]] },
  },
  { id: 19, name: "Heading 4", api: "Heading4", color: 3, font: BOLD },
  {
    id: 20,
    name: "Input",
    api: "Input",
    color: "3F3F76",
    fill: "FFCC99",
    borders: boxed("thin", "7F7F7F"),
  },
  {
    id: 21,
    name: "Output",
    api: "Output",
    color: "3F3F3F",
    font: BOLD,
    fill: "F2F2F2",
    borders: boxed("thin", "3F3F3F"),
  },
  {
    id: 22,
    name: "Calculation",
    api: "Calculation",
    color: "FA7D00",
    font: BOLD,
    fill: "F2F2F2",
    borders: boxed("thin", "7F7F7F"),
  },
  {
    id: 23,
    name: "Check Cell",
    api: "CheckCell",
    color: LIGHT,
    font: BOLD,
    fill: "A5A5A5",
    borders: boxed("double", "3F3F3F"),
  },
  {
    id: 24,
    name: "Linked Cell",
    api: "LinkedCell",
    color: "FA7D00",
    borders: { b: ["double", "FF8001"] },
  },
  {
    id: 25,
    name: "Total",
    api: "Total",
    color: TEXT,
    font: BOLD,
    borders: { t: ["thin", 4], b: ["double", 4] },
  },
  { id: 26, name: "Good", api: "Good", color: "006100", fill: "C6EFCE" },
  { id: 27, name: "Bad", api: "Bad", color: "9C0006", fill: "FFC7CE" },
  { id: 28, name: "Neutral", api: "Neutral", color: "9C5700", fill: "FFEB9C" },
  ...[1, 2, 3, 4, 5, 6].flatMap(accents),
  { id: 53, name: "Explanatory Text", api: "ExplanatoryText", color: "7F7F7F", font: { it: 1 } },
];

/** Four styles for each accent of the theme, the lighter ones with dark text. */
function accents(accent: number): BuiltIn[] {
  const [first, color] = [29 + (accent - 1) * 4, 3 + accent];
  const lighter = [20, 40, 60].map((percent, index) => ({
    id: first + 1 + index,
    name: `${percent}% - Accent${accent}`,
    api: `Accent${accent}_${percent}`,
    color: percent === 60 ? LIGHT : TEXT,
    fill: [color, 1 - percent / 100] as const,
  }));
  return [
    { id: first, name: `Accent${accent}`, api: `Accent${accent}`, color: LIGHT, fill: color },
    ...lighter,
  ];
}

/** The colours of a workbook without a theme, in the order in which cells number them: the file library's own. */
export const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** Normal where no file says what it is. */
export const PLAIN_NORMAL: NamedStyle = {
  name: "Normal",
  builtInId: NORMAL_ID,
  look: { ff: "Calibri", fs: 11 },
};

/** Excel's own styles as a workbook has them before anybody changes them. @param normal the look of Normal */
export function builtInStyles(theme: readonly string[], normal: FileStyle): NamedStyle[] {
  return BUILT_IN.map((style) => ({
    name: style.name,
    builtInId: style.id,
    look: lookOf(style, theme, normal),
    leavesOut: STYLE_PARTS.filter((part) => !says(style, part)),
  }));
}

/** Whether Excel lists the style in a workbook that has no use of it. */
export function isListed({ builtInId }: NamedStyle): boolean {
  return BUILT_IN.some(({ id, isHidden }) => id === builtInId && isHidden !== true);
}

/** `Excel.BuiltInStyle` of a built-in number; undefined for the styles of outlines, which have none. */
export function apiNameOf(builtInId: number | undefined): string | undefined {
  if (builtInId === NORMAL_ID) return "Normal";
  return BUILT_IN.find(({ id }) => id === builtInId)?.api;
}

function says({ color, fill, borders, number }: BuiltIn, part: StylePart): boolean {
  const said = { font: color, fill, border: borders, number, alignment: undefined, protection: undefined };
  return said[part] !== undefined;
}

function lookOf(style: BuiltIn, theme: readonly string[], normal: FileStyle): FileStyle {
  const pattern = style.number === undefined ? undefined : builtInPattern(style.number);
  const rgb = (color: Color): string => colorOf(color, theme);
  return {
    ...normal,
    ...style.font,
    // The theme's text colour is what a cell has anyway.
    ...(style.color !== undefined && style.color !== TEXT && { cl: { rgb: rgb(style.color) } }),
    ...(style.fill !== undefined && { bg: { rgb: rgb(style.fill) } }),
    ...(style.borders && { bd: bordersOf(style.borders, rgb) }),
    ...(pattern !== undefined && { n: { pattern } }),
  };
}

function bordersOf(borders: NonNullable<BuiltIn["borders"]>, rgb: (color: Color) => string): IBorderData {
  const line = ([style, color]: readonly [string, Color]): IBorderStyleData => ({
    s: BORDER_STYLES.indexOf(style),
    cl: { rgb: rgb(color) },
  });
  const { all, t, b } = borders;
  if (all) return { t: line(all), r: line(all), b: line(all), l: line(all) };
  return { ...(t && { t: line(t) }), ...(b && { b: line(b) }) };
}

function colorOf(color: Color, theme: readonly string[]): string {
  if (typeof color === "string") return `#${color}`;
  return typeof color === "number" ? themeColor(theme, color) : themeColor(theme, ...color);
}
