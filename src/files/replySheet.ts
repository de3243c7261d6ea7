import type { Grid } from "../core/form/grid";
import { kindOfForm, recogniseForm } from "../core/form/recognise";
import type { ReplySheet } from "./reply";

/** The Phụ lục 01 on a grid, if there is one. The grid that comes with it is a copy. */
export function replySheet(name: string, grid: Grid): ReplySheet | null {
  // A text cut out of a part keeps the whole part in memory as long as it is kept itself: a copied one does not.
  const own = structuredClone(grid);
  const form = recogniseForm(own);
  return form === null ? null : { name, grid: own, form, kind: kindOfForm(form) };
}
