import { builtInStyles, PLAIN_NORMAL } from "./builtInStyles";
import type { FileStyle } from "./cellMarks";
import { includes, type NamedStyle, NORMAL_ID, samePart, STYLE_PARTS, type StylePart } from "./namedStyles";
import { APPLIES, type FileStyles } from "./readStyles";
import { addNormal, copyPart, insertBefore, setFlag } from "./styleParts";
import type { TaggedFormats } from "./writeStyles";
import { attribute, child, children, numberAttribute } from "./xml";

/** A style of the file's: its name's element, its format's, and what they said when the part was read. */
interface Entry {
  readonly name: Element;
  readonly format: Element;
}

/**
 * Writes named styles into the part of styles, which the library has written without knowing any: new, changed and
 * deleted ones, and of the formats that it has made for cells (`tagged`) which style each has and which parts are its own.
 *
 * @param written what the part says as the library has written it
 * @param styles the workbook's now; of Excel's own those alone that it has use of
 */
export function writeNamedStyles(
  root: Element,
  written: FileStyles,
  styles: readonly NamedStyle[],
  tagged: TaggedFormats,
): void {
  new NamedStylesWriter(root, written, styles).write(tagged);
}

class NamedStylesWriter {
  private readonly names: Element;
  private readonly formats: Element;
  private readonly cellFormats: Element[];
  private readonly entries = new Map<string, Entry>();
  /** Which style's format each format of cells is on top of. */
  private readonly styleOf = new Map<Element, Element | undefined>();
  private readonly normal: NamedStyle;

  constructor(
    root: Element,
    private readonly written: FileStyles,
    private readonly styles: readonly NamedStyle[],
  ) {
    this.cellFormats = children(child(root, "cellXfs"));
    ({ names: this.names, formats: this.formats } = addNormal(root));
    const formats = children(this.formats);
    for (const name of children(this.names)) {
      const format = formats[numberAttribute(name, "xfId") ?? 0];
      if (format) this.entries.set(attribute(name, "name") ?? "", { name, format });
    }
    for (const xf of this.cellFormats) this.styleOf.set(xf, formats[numberAttribute(xf, "xfId") ?? 0]);
    const isNormal = ({ builtInId }: NamedStyle): boolean => builtInId === NORMAL_ID;
    this.normal = styles.find(isNormal) ?? written.named.find(isNormal) ?? { name: "", look: {} };
  }

  write({ cells, styles: looks }: TaggedFormats): void {
    const made = takeTags(this.cellFormats);
    for (const old of this.written.named) this.removeUnlessKept(old);
    const changes = this.styles.map((style): [NamedStyle, StylePart[]] => {
      const source = made.get(looks.get(style.name) ?? -1);
      return [style, this.writeStyle(style, source)];
    });
    const tagged = new Set(made.values());
    for (const [style, parts] of changes) {
      if (parts.length > 0) this.keepOwnParts(style, parts, tagged);
    }
    for (const [tag, look] of cells) {
      const xf = made.get(tag);
      if (xf) this.writeCellFormat(xf, look);
    }
    this.number();
  }

  private removeUnlessKept({ name, builtInId }: NamedStyle): void {
    const entry = this.entries.get(name);
    if (!entry || builtInId === NORMAL_ID || this.styles.some((style) => style.name === name)) return;
    this.names.removeChild(entry.name);
    this.formats.removeChild(entry.format);
    this.entries.delete(name);
  }

  /** @returns the parts of a style of the file's that have changed */
  private writeStyle(style: NamedStyle, source: Element | undefined): StylePart[] {
    const old = this.written.named.find(({ name }) => name === style.name);
    const entry = this.entries.get(style.name) ?? this.addStyle(style);
    const parts = STYLE_PARTS.filter(
      (part) => !old || !samePart(old.look, style.look, part, this.normal.look),
    );
    for (const part of parts) if (source) copyPart(source, entry.format, part);
    const isOther =
      parts.length > 0 || STYLE_PARTS.some((part) => old && includes(old, part) !== includes(style, part));
    if (!isOther) return [];
    for (const part of STYLE_PARTS) setFlag(entry.format, APPLIES[part], includes(style, part) ? null : "0");
    if (this.isCustomized(style)) entry.name.setAttribute("customBuiltin", "1");
    return old ? parts : [];
  }

  /** Whether it is a style of Excel's own and not as Excel has it. */
  private isCustomized({ builtInId, look }: NamedStyle): boolean {
    const normal = this.normal.look;
    const own = [PLAIN_NORMAL, ...builtInStyles(this.written.theme, normal)].find(
      (style) => style.builtInId === builtInId,
    );
    return own !== undefined && STYLE_PARTS.some((part) => !samePart(own.look, look, part, normal));
  }

  private addStyle({ name, builtInId }: NamedStyle): Entry {
    const create = (parent: Element, element: string): Element =>
      insertBefore(parent, parent.ownerDocument.createElementNS(parent.namespaceURI, element), null);
    const entry = { name: create(this.names, "cellStyle"), format: create(this.formats, "xf") };
    entry.name.setAttribute("name", name);
    if (builtInId !== undefined) entry.name.setAttribute("builtinId", String(builtInId));
    this.entries.set(name, entry);
    return entry;
  }

  /** Cells that the style's change has not reached: those parts are theirs now. */
  private keepOwnParts(style: NamedStyle, parts: readonly StylePart[], tagged: ReadonlySet<Element>): void {
    const entry = this.entries.get(style.name);
    const old = this.written.named.find(({ name }) => name === style.name);
    this.cellFormats.forEach((xf, index) => {
      if (!entry || !old || tagged.has(xf) || this.styleOf.get(xf) !== entry.format) return;
      const look = this.written.cells[index] ?? {};
      // The first is what cells without a format have, and they look like Normal.
      const follows = (part: StylePart): boolean => index === 0 && samePart(look, old.look, part, old.look);
      for (const part of parts) {
        if (follows(part)) copyPart(entry.format, xf, part);
        else if (!samePart(look, style.look, part, this.normal.look)) setFlag(xf, APPLIES[part], "1");
      }
    });
  }

  /** A part that is the style's is taken from there, with what the grid knows nothing of (colours of the theme). */
  private writeCellFormat(xf: Element, look: FileStyle): void {
    const style = this.styles.find(({ name }) => name === look.styleName) ?? this.normal;
    const entry = this.entries.get(style.name);
    if (!entry) return;
    this.styleOf.set(xf, entry.format);
    for (const part of STYLE_PARTS) {
      const isStyles = samePart(look, style.look, part, this.normal.look);
      if (isStyles) copyPart(entry.format, xf, part);
      setFlag(xf, APPLIES[part], isStyles ? null : "1");
    }
  }

  private number(): void {
    const numbers = new Map(children(this.formats).map((format, index) => [format, String(index)]));
    const normal = this.entries.get(this.normal.name)?.format;
    const numberOf = (format: Element | undefined): string =>
      (format && numbers.get(format)) ?? (normal && numbers.get(normal)) ?? "0";
    for (const { name, format } of this.entries.values()) name.setAttribute("xfId", numberOf(format));
    for (const xf of this.cellFormats) xf.setAttribute("xfId", numberOf(this.styleOf.get(xf)));
    for (const list of [this.names, this.formats]) list.setAttribute("count", String(children(list).length));
  }
}

/** The formats that were made here by their tag, which goes. */
function takeTags(formats: readonly Element[]): Map<number, Element> {
  const made = new Map<number, Element>();
  for (const xf of formats) {
    const alignment = child(xf, "alignment");
    const tag = numberAttribute(alignment, "relativeIndent");
    if (!alignment || tag === undefined) continue;
    made.set(tag, xf);
    alignment.removeAttribute("relativeIndent");
    if (alignment.attributes.length === 0) xf.removeChild(alignment);
  }
  return made;
}
