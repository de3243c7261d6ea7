import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { FileStyle } from "./cellMarks";
import { readColor, themeColors } from "./colors";
import { DOUBLE_LINE, type NamedStyle, NORMAL_ID, STYLE_PARTS, type StylePart } from "./namedStyles";
import { builtInPattern } from "./numberFormats";
import { INDENT_PIXELS } from "./units";
import { attribute, booleanAttribute, child, children, descend, numberAttribute } from "./xml";

/** Border styles as the file names them, at the grid's number for each (`BorderStyleTypes`). */
export const BORDER_STYLES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const HORIZONTAL: Record<string, number> = {
  left: 1,
  fill: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
/**
 * In a named style's format whether it says anything of the part (unless it is there, it does), in a cell's whether the
 * part stays when the style changes (unless it is there, it does not).
 */
export const APPLIES: Readonly<Record<StylePart, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  fill: "applyFill",
  protection: "applyProtection",
};
const VERTICAL: Record<string, number> = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 };

/** The styles of a workbook, in the grid's terms. */
export interface FileStyles {
  /** One for each cell format (`cellXfs`), by its number. */
  cells: FileStyle[];
  /** The styles that have a name, in the file's order; none in a file that names none. */
  named: NamedStyle[];
  /** One for each differential format (`dxfs`), as conditional formats use them. */
  differential: IStyleData[];
  theme: string[];
}

/** The id that the snapshot gives to the file's cell format number `index`. */
export function styleId(index: number): string {
  return `xf-${index}`;
}

/** Reads the styles part; a workbook without one has the empty style only. */
export function readStyles(root: Element | null, themeRoot: Element | null): FileStyles {
  const theme = themeColors(themeRoot);
  const fonts = children(child(root, "fonts")).map((font) => readFont(font, theme));
  const fills = children(child(root, "fills")).map((fill) => readFill(fill, theme, false));
  const borders = children(child(root, "borders")).map((border) => readBorder(border, theme));
  const patterns = new Map(
    children(child(root, "numFmts")).map((item) => [
      numberAttribute(item, "numFmtId") ?? -1,
      attribute(item, "formatCode") ?? "",
    ]),
  );
  const look = (xf: Element): FileStyle => {
    const format = numberAttribute(xf, "numFmtId") ?? 0;
    const pattern = patterns.get(format) ?? builtInPattern(format);
    return {
      ...fonts[numberAttribute(xf, "fontId") ?? 0],
      ...fills[numberAttribute(xf, "fillId") ?? 0],
      ...borders[numberAttribute(xf, "borderId") ?? 0],
      ...readAlignment(child(xf, "alignment")),
      ...(!booleanAttribute(child(xf, "protection"), "locked", true) && { unlocked: true }),
      ...(booleanAttribute(child(xf, "protection"), "hidden") && { formulaHidden: true }),
      ...(pattern && pattern !== "General" && { n: { pattern } }),
    };
  };
  const styles = readNamedStyles(root, look);
  const cells = children(child(root, "cellXfs")).map((xf): FileStyle => {
    const style = styles.get(numberAttribute(xf, "xfId") ?? 0);
    return { ...look(xf), ...(style && style.builtInId !== NORMAL_ID && { styleName: style.name }) };
  });
  const differential = children(child(root, "dxfs")).map((dxf): IStyleData => ({
    ...readFont(child(dxf, "font"), theme),
    ...readFill(child(dxf, "fill"), theme, true),
    ...readBorder(child(dxf, "border"), theme),
  }));
  return { cells: cells.length > 0 ? cells : [{}], named: [...styles.values()], differential, theme };
}

/** By the number of their format (`cellStyleXfs`), to which the formats of cells point. */
function readNamedStyles(root: Element | null, look: (xf: Element) => FileStyle): Map<number, NamedStyle> {
  const formats = children(child(root, "cellStyleXfs"));
  const styles = new Map<number, NamedStyle>();
  for (const element of children(child(root, "cellStyles"))) {
    const index = numberAttribute(element, "xfId") ?? 0;
    const xf = formats[index];
    if (!xf || styles.has(index)) continue;
    const builtInId = numberAttribute(element, "builtinId");
    const leavesOut = STYLE_PARTS.filter((part) => !booleanAttribute(xf, APPLIES[part], true));
    styles.set(index, {
      name: attribute(element, "name") ?? "",
      ...(builtInId !== undefined && { builtInId }),
      look: look(xf),
      ...(leavesOut.length > 0 && { leavesOut }),
    });
  }
  return styles;
}

function readFont(font: Element | null, theme: string[]): IStyleData {
  if (!font) return {};
  const style: IStyleData = {};
  const name = attribute(child(font, "name"), "val");
  const size = numberAttribute(child(font, "sz"), "val");
  const colorElement = child(font, "color");
  // The theme's text colour is what a cell has anyway; said for every cell it would only hide what was chosen.
  const isNormal = numberAttribute(colorElement, "theme") === 1 && !numberAttribute(colorElement, "tint");
  const color = isNormal ? undefined : readColor(colorElement, theme);
  const underline = child(font, "u");
  const vertical = attribute(child(font, "vertAlign"), "val");
  if (name) style.ff = name;
  if (size) style.fs = size;
  if (isOn(child(font, "b"))) style.bl = 1;
  if (isOn(child(font, "i"))) style.it = 1;
  const line = underline && (attribute(underline, "val") ?? "single");
  if (line && line !== "none") style.ul = { s: 1, ...(line.startsWith("double") && { t: DOUBLE_LINE }) };
  if (isOn(child(font, "strike"))) style.st = { s: 1 };
  if (color) style.cl = { rgb: color };
  if (vertical === "subscript") style.va = 2;
  if (vertical === "superscript") style.va = 3;
  return style;
}

/** An element such as `<b/>` that is on unless its value says otherwise. */
function isOn(element: Element | null): boolean {
  return element !== null && booleanAttribute(element, "val", true);
}

function readFill(fill: Element | null, theme: string[], differential: boolean): IStyleData {
  const pattern = child(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? (differential ? "solid" : "none");
  if (!pattern || type === "none") return {};
  // A solid fill is painted with the foreground; a differential one by its background (18.8.32).
  const foreground = readColor(child(pattern, "fgColor"), theme);
  const background = readColor(child(pattern, "bgColor"), theme);
  const color = differential ? (background ?? foreground) : type === "solid" ? foreground : undefined;
  return color ? { bg: { rgb: color } } : {};
}

function readBorder(border: Element | null, theme: string[]): IStyleData {
  const side = (name: string, other: string): IBorderStyleData | null => {
    const element = child(border, name) ?? child(border, other);
    const style = BORDER_STYLES.indexOf(attribute(element, "style") ?? "none");
    return style > 0
      ? { s: style, cl: { rgb: readColor(child(element, "color"), theme) ?? "#000000" } }
      : null;
  };
  const [t, r, b, l] = [
    side("top", "top"),
    side("right", "end"),
    side("bottom", "bottom"),
    side("left", "start"),
  ];
  const diagonal = side("diagonal", "diagonal");
  const down = booleanAttribute(border, "diagonalDown") ? diagonal : null;
  const up = booleanAttribute(border, "diagonalUp") ? diagonal : null;
  const sides = { t, r, b, l, tl_br: down, bl_tr: up };
  const drawn = Object.entries(sides).filter(([, line]) => line !== null);
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function readAlignment(alignment: Element | null): FileStyle {
  if (!alignment) return {};
  const across = attribute(alignment, "horizontal") ?? "";
  const upright = attribute(alignment, "vertical") ?? "";
  const horizontal = HORIZONTAL[across];
  const vertical = VERTICAL[upright];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const readingOrder = numberAttribute(alignment, "readingOrder");
  const rotation = numberAttribute(alignment, "textRotation") ?? 0;
  return {
    ...(horizontal && { ht: horizontal }),
    ...(vertical && { vt: vertical }),
    ...((across === "fill" || across === "centerContinuous") && { horizontal: across }),
    ...((upright === "justify" || upright === "distributed") && { vertical: upright }),
    ...(indent > 0 && { pd: { l: indent * INDENT_PIXELS } }),
    ...((readingOrder === 1 || readingOrder === 2) && { readingOrder }),
    ...(booleanAttribute(alignment, "shrinkToFit") && { shrinkToFit: true }),
    ...(booleanAttribute(alignment, "justifyLastLine") && { justifyLastLine: true }),
    ...(booleanAttribute(alignment, "wrapText") && { tb: 3 }),
    // 0–90 turn upwards, 91–180 downwards from 90, 255 stacks the letters; the grid turns clockwise.
    ...(rotation === 255 && { tr: { a: 0, v: 1 } }),
    ...(rotation > 0 && rotation <= 180 && { tr: { a: rotation <= 90 ? -rotation : rotation - 90 } }),
  };
}

/** What cells without a format of their own show, with the normal font's name and size. */
export function defaultStyle({ cells }: FileStyles): FileStyle {
  const first = cells[0] ?? {};
  return { ...first, ff: first.ff ?? "Calibri", fs: first.fs ?? 11 };
}

/** The colour of the sheet's tab as "#RRGGBB", "" when it has none. */
export function readTabColor(worksheet: Element, theme: string[]): string {
  return readColor(descend(worksheet, "sheetPr", "tabColor"), theme) ?? "";
}
