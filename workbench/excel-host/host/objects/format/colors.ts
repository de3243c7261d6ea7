import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../../errors";
import { asString } from "../base";
import { COLOR_NAMES } from "./colorNames";

/**
 * A colour as Excel takes it, "#RRGGBB" or one of HTML's names, in the form in which Excel gives it back: "#RRGGBB" in
 * capitals. @throws ApiError InvalidArgument
 */
export function asColor(value: unknown): string {
  const text = asString(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = COLOR_NAMES.get(text.toLowerCase());
  if (named === undefined) throw invalidArgument();
  return `#${named}`;
}

/** A colour of the grid's ("#rgb", "#rrggbb", "rgb(…)") as Excel gives it back. */
export function shownColor(color: Nullable<string>, none: string): string {
  if (!color) return none;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
