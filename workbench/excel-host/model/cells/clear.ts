import type { ICellData } from "@univerjs/core";
import type { CellCustom } from "../../files/cellCustom";
import { worksheetOf, type SheetRef } from "../access";
import { type Area, containsCell } from "../area";
import { cellData, type CellMatrix, writeCells } from "./cells";
import { setCellStyles } from "../styles/cellStyles";
import { clearConditionalFormats } from "../rules/conditionalFormats";
import { unmergeCells } from "../structure/structure";
import { setValidation } from "../rules/validation";

/** `Excel.ClearApplyTo`. */
export const CLEAR_KINDS = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
type ClearKind = (typeof CLEAR_KINDS)[number];

const NO_CONTENTS = cellData({ kind: "empty" }, false);
const NO_FORMATS: ICellData = { s: null };
const NO_LINK: ICellData = { custom: null };

/** What each kind takes from a cell that is there. Without cell controls, resetting contents is clearing them. */
const CLEARED: Readonly<Record<ClearKind, ICellData>> = {
  All: { ...NO_CONTENTS, ...NO_FORMATS, ...NO_LINK },
  Contents: NO_CONTENTS,
  Formats: NO_FORMATS,
  Hyperlinks: NO_LINK,
  RemoveHyperlinks: { ...NO_FORMATS, ...NO_LINK },
  ResetContents: NO_CONTENTS,
};

/** Clears the cells of the areas of what `kind` says. Formats take merges and conditional formats with them. */
export function clearCells(sheet: SheetRef, areas: readonly Area[], kind: ClearKind): void {
  const cells: CellMatrix = {};
  const styles: Record<number, Record<number, null>> = {};
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !areas.some((area) => containsCell(area, row, column))) return;
      const { hyperlink, array } = (cell.custom ?? {}) as CellCustom;
      if (kind === "RemoveHyperlinks" && !hyperlink) return; // only linked cells lose their formats
      const keepsArray = array !== undefined && kind !== "All" && CLEARED[kind].custom === null;
      (cells[row] ??= {})[column] = { ...CLEARED[kind], ...(keepsArray && { custom: { array } }) };
      if (CLEARED[kind].s === null) (styles[row] ??= {})[column] = null;
    });
  const [first] = areas;
  if (first !== undefined && Object.keys(cells).length > 0) {
    writeCells(sheet, { ...first, endRow: first.startRow, endColumn: first.startColumn }, cells);
  }
  // Last: a protected sheet refuses the contents, and then nothing must be cleared at all.
  setCellStyles(sheet, styles);
  if (kind !== "All" && kind !== "Formats") return;
  for (const area of areas) unmergeCells(sheet, area);
  clearConditionalFormats(sheet, areas);
  if (kind === "All") setValidation(sheet, areas, null);
}
