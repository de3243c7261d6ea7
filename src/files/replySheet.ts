import type { Grid } from "../core/grid";
import { kindOfForm, recogniseForm } from "../core/recognise";
import type { ReplySheet } from "./reply";

/** The Phụ lục 01 on a grid, if there is one. */
export function replySheet(name: string, grid: Grid): ReplySheet | null {
  const form = recogniseForm(grid);
  return form === null ? null : { name, grid, form, kind: kindOfForm(form) };
}
