import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../../errors";
import { asString } from "../base";

/**
 * A colour as Excel takes it, "#RRGGBB" or one of HTML's names, in the form in which Excel gives it back: "#RRGGBB" in
 * capitals. @throws ApiError InvalidArgument
 */
export function asColor(value: unknown): string {
  const text = asString(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (!/^[a-z]+$/i.test(text) || !CSS.supports("color", text)) throw invalidArgument();
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) throw new Error("The browser offers no 2D canvas to look colours up in.");
  canvas.fillStyle = text;
  // Names that are no fixed colour (transparent, currentcolor) do not come back as one.
  if (!/^#[0-9a-f]{6}$/.test(canvas.fillStyle)) throw invalidArgument();
  return canvas.fillStyle.toUpperCase();
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
