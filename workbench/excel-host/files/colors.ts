import { attribute, booleanAttribute, children, descend, numberAttribute } from "./xml";

/** Excel's indexed colours 0–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells number the theme's colours: light and dark change places against the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
THEME_ORDER.push("hlink", "folHlink");

/** The theme's colours as "RRGGBB", in the order in which cells number them. */
export function themeColors(theme: Element | null): string[] {
  const scheme = descend(theme, "themeElements", "clrScheme");
  const byName = new Map(children(scheme).map((item) => [item.localName, children(item)[0]]));
  return THEME_ORDER.map((name) => {
    const color = byName.get(name);
    return (
      attribute(color, "lastClr") ?? attribute(color, "val") ?? (name.startsWith("lt") ? "FFFFFF" : "000000")
    );
  });
}

/** A colour of the theme by the number that cells give it, as "#RRGGBB". */
export function themeColor(theme: readonly string[], index: number, tint = 0): string {
  const base = theme[index] ?? "000000";
  return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
}

/** A colour element (`color`, `fgColor`, `tabColor` …) as "#RRGGBB"; undefined for none and for "automatic". */
export function readColor(element: Element | null, theme: string[]): string | undefined {
  if (!element || booleanAttribute(element, "auto")) return undefined;
  const indexed = numberAttribute(element, "indexed");
  const themed = numberAttribute(element, "theme");
  const base =
    attribute(element, "rgb")?.slice(-6) ??
    (themed !== undefined ? theme[themed] : indexed !== undefined ? INDEXED[indexed] : undefined);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  const tint = numberAttribute(element, "tint") ?? 0;
  return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
}

/** Lightens or darkens towards white or black (18.8.19); per channel, which is within a step or two of Excel's HLS. */
function tinted(color: string, tint: number): string {
  return [0, 2, 4]
    .map((position) => {
      const value = Number.parseInt(color.slice(position, position + 2), 16);
      const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(mixed).toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}

/** The grid's colours ("#RGB", "#RRGGBB", "rgb(r, g, b)") as "#RRGGBB". */
export function hexColor(color: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (channels) {
    const hex = channels.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, "0"));
    return `#${hex.join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .flatMap((digit) => [digit, digit])
          .join("")}`
      : color
  ).toUpperCase();
}
