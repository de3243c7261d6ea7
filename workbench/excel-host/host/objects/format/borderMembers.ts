import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { asOneOf, members } from "../base";
import { asColor, shownColor } from "./colors";
import type { RangeBorder } from "./border";

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Weight = (typeof WEIGHTS)[number];

const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
type Style = (typeof STYLES)[number];

/**
 * The file's thirteen lines as Excel's pairs of style and weight; the first of a style is what it gets when the weight
 * that was asked for does not exist in it.
 */
const LINES: readonly (readonly [Style, Weight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const BLACK = "#000000";

interface Line {
  readonly style: Style | "None";
  readonly weight: Weight;
  readonly color: string;
}

function read({ lined, side }: RangeBorder): Line | null {
  const border = lined.lineOf(side);
  if (border === "mixed") return null;
  const line = LINES.find(([, , type]) => type === border?.s);
  return {
    style: line?.[0] ?? "None",
    weight: line?.[1] ?? "Thin",
    color: shownColor(border?.cl.rgb, BLACK),
  };
}

/** A weight or a colour on a side without a line draws a continuous one, as in Excel. */
function write(self: RangeBorder, change: Partial<Line>): void {
  const before = read(self) ?? { style: "Continuous", weight: "Thin", color: BLACK };
  const style = change.style ?? (before.style === "None" ? "Continuous" : before.style);
  if (style === "None") {
    self.lined.draw(self.side, null);
    return;
  }
  const weight = change.weight ?? before.weight;
  const line: IBorderStyleData = {
    s: lineFor(style, weight, change),
    cl: { rgb: change.color ?? before.color },
  };
  self.lined.draw(self.side, line);
}

/** What was asked for wins: a style drops a weight that it does not come in, a weight such a style. */
function lineFor(style: Style, weight: Weight, change: Partial<Line>): BorderStyleTypes {
  const line =
    LINES.find((candidate) => candidate[0] === style && candidate[1] === weight) ??
    LINES.find((candidate) =>
      change.weight === undefined
        ? candidate[0] === style
        : candidate[0] === "Continuous" && candidate[1] === weight,
    );
  return line?.[2] ?? BorderStyleTypes.THIN;
}

export const rangeBorderMembers = members<RangeBorder>("RangeBorder", {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => read(self)?.style ?? null,
      set: (self, value) => write(self, { style: asOneOf(value, ["None", ...STYLES]) }),
    },
    Weight: {
      get: (self) => read(self)?.weight ?? null,
      set: (self, value) => write(self, { weight: asOneOf(value, WEIGHTS) }),
    },
    Color: {
      get: (self) => read(self)?.color ?? null,
      set: (self, value) => write(self, { color: asColor(value) }),
    },
  },
});
