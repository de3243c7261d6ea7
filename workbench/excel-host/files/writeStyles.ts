import type { IBorderStyleData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { Alignment, Border, Fill, Font, Style } from "excelize-wasm";
import type { FileStyle } from "./cellMarks";
import { hexColor } from "./colors";
import { type Book, must } from "./engine";
import { builtInId } from "./numberFormats";
import { canonical, same, styleOf } from "./project";
import { DOUBLE_LINE, type NamedStyle, NORMAL_ID } from "./namedStyles";
import { INDENT_PIXELS } from "./units";

const HORIZONTAL = ["", "left", "center", "right", "justify", "justify", "distributed"];
const VERTICAL = ["", "top", "center", "bottom"];
const SIDES = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
  ["diagonalDown", "tl_br"],
  ["diagonalUp", "bl_tr"],
] as const;

/** Formats that were made for named styles and their cells; the library tells them apart by a tag in place of an indent. */
export interface TaggedFormats {
  /** What the cells look like that have the format of a tag. */
  readonly cells: ReadonlyMap<number, FileStyle>;
  /** By the names of styles the tag of the format that looks like the style. */
  readonly styles: ReadonlyMap<string, number>;
}

/** No format of a cell's has such an indent, which is for conditional formats alone. */
const FIRST_TAG = 1_000_000;

/**
 * Finds or makes the file's cell format for a style of the grid. A format is made on top of the one that the cell had
 * in the file, so that what the grid does not model (patterns, theme colours) stays.
 */
export class StyleWriter {
  private readonly made = new Map<string, number>();
  private readonly madeDifferential = new Map<string, number>();
  private readonly taggedCells = new Map<number, FileStyle>();
  private readonly taggedStyles = new Map<string, number>();

  /** @param inFile what the file says of its formats by their number */
  constructor(
    private readonly book: Book,
    private readonly baseline: IWorkbookData,
    private readonly inFile: readonly FileStyle[],
  ) {}

  get tagged(): TaggedFormats {
    return { cells: this.taggedCells, styles: this.taggedStyles };
  }

  /** Whether the styles part has to be written at all. */
  get changed(): boolean {
    return this.made.size + this.madeDifferential.size + this.taggedCells.size > 0;
  }

  /**
   * The number of the file's cell format for `style`, a reference into `current`. `before` is the reference that the
   * same cell had in the baseline; `inFile` looks up the cell's format in the file, for a reference that does not tell:
   * a cell that was formatted before an earlier save still has the grid's own style id.
   */
  cellFormat(
    current: IWorkbookData,
    style: Nullable<IStyleData | string>,
    before: Nullable<IStyleData | string>,
    inFile: () => number,
  ): number {
    const content = styleOf(current, style);
    if (!content) return 0;
    const known = typeof style === "string" ? fileFormat(style) : undefined;
    if (known !== undefined && same(content, this.baseline.styles[style as string])) return known;
    const base = !before ? 0 : ((typeof before === "string" ? fileFormat(before) : undefined) ?? inFile());
    const key = `${base} ${canonical(content)}`;
    let format = this.made.get(key);
    if (format === undefined) {
      format = this.makeFormat(content, base, styleOf(this.baseline, before ?? "xf-0") ?? {});
      this.made.set(key, format);
    }
    return format;
  }

  /** Makes a format that looks like a named style, for the style to be written with. */
  styleFormat({ name, look, builtInId }: NamedStyle): void {
    const styleName = builtInId === NORMAL_ID ? undefined : name;
    const before = styleOf(this.baseline, "xf-0") ?? {};
    const content = { ...look, ...(styleName !== undefined && { styleName }) };
    this.makeTagged(this.compose(look, 0, before), content);
    this.taggedStyles.set(name, FIRST_TAG + this.taggedCells.size - 1);
  }

  private makeFormat(content: FileStyle, base: number, before: FileStyle): number {
    const options = this.compose(content, base, before);
    if (content.styleName === undefined) {
      const format = must(this.book.NewStyle(options), "NewStyle").style;
      // The library takes a format that looks the same, and does not look at its style.
      if (this.inFile[format]?.styleName === undefined) return format;
    }
    return this.makeTagged(options, content);
  }

  private makeTagged(options: Style, content: FileStyle): number {
    const tag = FIRST_TAG + this.taggedCells.size;
    this.taggedCells.set(tag, content);
    const Alignment = { ...options.Alignment, RelativeIndent: tag };
    return must(this.book.NewStyle({ ...options, Alignment }), "NewStyle").style;
  }

  /** The number of a differential format made for a conditional format's style. */
  differentialFormat(style: IStyleData): number {
    const key = canonical(style);
    let format = this.madeDifferential.get(key);
    if (format === undefined) {
      const font = changedFont({}, style, {});
      const options: Style = {
        ...(Object.keys(font).length > 0 && { Font: font }),
        ...(style.bg?.rgb && { Fill: solidFill(style.bg.rgb) }),
        ...(style.bd && { Border: borders(style) }),
      };
      format = must(this.book.NewConditionalStyle(options), "NewConditionalStyle").style;
      this.madeDifferential.set(key, format);
    }
    return format;
  }

  /** `before`: what the grid knows of the format `base`. */
  private compose(content: FileStyle, base: number, before: FileStyle): Style {
    const { style } = must(this.book.GetStyle(base), "GetStyle");
    const result: Style = {
      ...style,
      Font: changedFont(style.Font ?? {}, content, before),
      Alignment: changedAlignment(style.Alignment ?? {}, content, before),
    };
    const [locked, hidden] = [content.unlocked !== true, content.formulaHidden === true];
    if (locked !== (before.unlocked !== true) || hidden !== (before.formulaHidden === true)) {
      result.Protection = { ...style.Protection, Locked: locked, Hidden: hidden };
    }
    if (!same(content.bg, before.bg)) delete result.Fill;
    // The library reads "no fill" as pattern -1 and refuses to take it back.
    if ((result.Fill?.Pattern ?? 0) < 0) delete result.Fill;
    if (content.bg?.rgb && !same(content.bg, before.bg)) result.Fill = solidFill(content.bg.rgb);
    // It also reads a border without colour as colour "", and would write that as half a colour.
    result.Border = (style.Border ?? []).map((side) => ({ ...side, Color: side.Color || "#000000" }));
    if (!same(content.bd, before.bd)) {
      result.Border = borders(content);
    }
    if (!same(content.n, before.n)) {
      const pattern = content.n?.pattern ?? "General";
      const known = builtInId(pattern);
      delete result.CustomNumFmt;
      result.NumFmt = known ?? 0;
      if (known === undefined) result.CustomNumFmt = pattern;
    }
    return result;
  }
}

/** The number of the file's cell format that a snapshot's style id stands for; undefined for the grid's own ids. */
function fileFormat(id: string): number | undefined {
  const match = /^xf-(\d+)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

function changedFont(font: Font, content: IStyleData, before: IStyleData): Font {
  const result: Font = { ...font };
  // A style without a font shows the normal font, which is what the base holds: nothing to change then.
  if (content.ff && content.ff !== before.ff) result.Family = content.ff;
  if (content.fs && content.fs !== before.fs) result.Size = content.fs;
  if (!same(content.bl ?? 0, before.bl ?? 0)) result.Bold = content.bl === 1;
  if (!same(content.it ?? 0, before.it ?? 0)) result.Italic = content.it === 1;
  if (underline(content) !== underline(before)) result.Underline = underline(content);
  if ((content.st?.s ?? 0) !== (before.st?.s ?? 0)) result.Strike = content.st?.s === 1;
  if ((content.va ?? 1) !== (before.va ?? 1)) {
    result.VertAlign = content.va === 2 ? "subscript" : content.va === 3 ? "superscript" : "baseline";
  }
  if (!same(content.cl, before.cl)) {
    delete result.ColorTheme;
    delete result.ColorIndexed;
    delete result.ColorTint;
    if (content.cl?.rgb) result.Color = hexColor(content.cl.rgb);
    else {
      delete result.Color;
      result.ColorTheme = 1;
    }
  }
  return result;
}

function underline({ ul }: IStyleData): string {
  if (ul?.s !== 1) return "none";
  return Number(ul.t) === DOUBLE_LINE ? "double" : "single";
}

function changedAlignment(alignment: Alignment, content: FileStyle, before: FileStyle): Alignment {
  const result: Alignment = { ...alignment };
  if (horizontal(content) !== horizontal(before)) result.Horizontal = horizontal(content);
  if (vertical(content) !== vertical(before)) result.Vertical = vertical(content);
  if ((content.pd?.l ?? 0) !== (before.pd?.l ?? 0)) {
    result.Indent = Math.round((content.pd?.l ?? 0) / INDENT_PIXELS);
  }
  if (content.readingOrder !== before.readingOrder) result.ReadingOrder = content.readingOrder ?? 0;
  if (content.shrinkToFit !== before.shrinkToFit) result.ShrinkToFit = content.shrinkToFit === true;
  if (content.justifyLastLine !== before.justifyLastLine) {
    result.JustifyLastLine = content.justifyLastLine === true;
  }
  if ((content.tb === 3) !== (before.tb === 3)) result.WrapText = content.tb === 3;
  if (!same(content.tr, before.tr)) {
    const angle = content.tr?.a ?? 0;
    result.TextRotation = content.tr?.v ? 255 : angle <= 0 ? -angle : 90 + angle;
  }
  return result;
}

function horizontal({ ht, horizontal: exact }: FileStyle): string {
  return exact ?? HORIZONTAL[ht ?? 0] ?? "";
}

function vertical({ vt, vertical: exact }: FileStyle): string {
  return exact ?? VERTICAL[vt ?? 0] ?? "";
}

function borders(style: IStyleData): Border[] {
  return SIDES.flatMap(([Type, side]) => {
    const border: Nullable<IBorderStyleData> = style.bd?.[side];
    if (!border?.s) return [];
    return [{ Type, Style: FILE_BORDERS[border.s] ?? 1, Color: hexColor(border.cl?.rgb ?? "#000000") }];
  });
}

/** The library's numbers for border styles, at the grid's (`BorderStyleTypes`). */
const FILE_BORDERS = [0, 1, 7, 4, 3, 9, 11, 6, 2, 8, 10, 12, 13, 5];

function solidFill(color: string): Fill {
  return { Type: "pattern", Pattern: 1, Color: [hexColor(color)] };
}
