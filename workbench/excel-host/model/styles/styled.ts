import type { FileStyle } from "../../files/cellMarks";
import type { SheetRef } from "../access";
import type { Area } from "../area";
import { patchStyle, type StylePatch, uniformStyle } from "./styles";

/** What has a look: the cells of a range, or a named style. */
export interface Styled {
  /** What `pick` sees in it; null where its cells differ. */
  read<T extends string | number | boolean>(pick: (style: FileStyle) => T): T | null;
  change(patch: StylePatch): void;
}

/** The look of the cells of one or more areas. */
export function styledCells(sheet: SheetRef, areas: readonly Area[]): Styled {
  return {
    read: (pick) => uniformStyle(sheet, areas, pick),
    change: (patch) => patchStyle(sheet, areas, patch),
  };
}
