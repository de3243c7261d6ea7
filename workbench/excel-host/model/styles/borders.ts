import type { IBorderStyleData, Worksheet } from "@univerjs/core";
import { clampToGrid, worksheetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import { patchStyle, styleOf, uniform } from "./styles";

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";

/** What has lines around it and in it: the cells of a range, or a named style. */
export interface Lined {
  /** The line of one side, null where there is none, "mixed" where the cells differ. */
  lineOf(side: BorderSide): IBorderStyleData | null | "mixed";
  /** Draws one side, or takes it away (null). */
  draw(side: BorderSide, line: IBorderStyleData | null): void;
}

type CellSide = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** The lines of the cells of one or more areas. */
export function linedCells(sheet: SheetRef, areas: readonly Area[]): Lined {
  return {
    lineOf: (side) => {
      const [line = null, ...others] = areas.map((area) => borderOf(sheet, area, side));
      return others.some((other) => JSON.stringify(other) !== JSON.stringify(line)) ? "mixed" : line;
    },
    draw: (side, line) => {
      for (const area of areas) setBorder(sheet, area, side, line);
    },
  };
}

/** The sides of a single cell, of which a named style has the outer four. */
export const EDGES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** Which cells of an area have a side, which of their sides it is, and the neighbour that shares it. */
const SIDES: Record<
  BorderSide,
  {
    readonly own: CellSide;
    /** The part of the area whose cells have the side; null when the area is too small for it. */
    readonly cells: (area: Area) => Area | null;
    readonly neighbour: { readonly side: CellSide; readonly row: number; readonly column: number } | null;
  }
> = {
  EdgeTop: {
    own: "t",
    cells: (area) => ({ ...area, endRow: area.startRow }),
    neighbour: { side: "b", row: -1, column: 0 },
  },
  EdgeBottom: {
    own: "b",
    cells: (area) => ({ ...area, startRow: area.endRow }),
    neighbour: { side: "t", row: 1, column: 0 },
  },
  EdgeLeft: {
    own: "l",
    cells: (area) => ({ ...area, endColumn: area.startColumn }),
    neighbour: { side: "r", row: 0, column: -1 },
  },
  EdgeRight: {
    own: "r",
    cells: (area) => ({ ...area, startColumn: area.endColumn }),
    neighbour: { side: "l", row: 0, column: 1 },
  },
  InsideHorizontal: {
    own: "b",
    cells: (area) => (area.startRow < area.endRow ? { ...area, endRow: area.endRow - 1 } : null),
    neighbour: { side: "t", row: 1, column: 0 },
  },
  InsideVertical: {
    own: "r",
    cells: (area) => (area.startColumn < area.endColumn ? { ...area, endColumn: area.endColumn - 1 } : null),
    neighbour: { side: "l", row: 0, column: 1 },
  },
  DiagonalDown: { own: "tl_br", cells: (area) => area, neighbour: null },
  DiagonalUp: { own: "bl_tr", cells: (area) => area, neighbour: null },
};

/**
 * Draws one side of the area, or takes it away (null). Two cells share the line between them: the neighbour's
 * half is taken away, so that there is one line and it says the same from both cells.
 */
function setBorder(sheet: SheetRef, area: Area, side: BorderSide, line: IBorderStyleData | null): void {
  const { own, cells: part, neighbour } = SIDES[side];
  const cells = part(area);
  if (cells === null) return;
  patchStyle(sheet, [cells], { bd: { [own]: line } });
  if (neighbour === null) return;
  const beside = shifted(cells, neighbour.row, neighbour.column);
  if (beside !== null) clearSide(sheet, beside, neighbour.side);
}

function clearSide(sheet: SheetRef, area: Area, side: CellSide): void {
  const worksheet = worksheetOf(sheet);
  const cells = clampToGrid(worksheet, area);
  if (cells === null || uniform(cells, (row, column) => !lineAt(worksheet, row, column, side)) === true)
    return;
  patchStyle(sheet, [area], { bd: { [side]: null } });
}

/** The line of one side all along the area, null where there is none, "mixed" where the cells differ. */
function borderOf(sheet: SheetRef, area: Area, side: BorderSide): IBorderStyleData | null | "mixed" {
  const worksheet = worksheetOf(sheet);
  const { own, cells: part, neighbour } = SIDES[side];
  const whole = part(area);
  const cells = whole === null ? null : clampToGrid(worksheet, whole);
  if (cells === null) return null;
  const line = (row: number, column: number): IBorderStyleData | null => {
    const drawn = lineAt(worksheet, row, column, own);
    if (drawn || neighbour === null) return drawn;
    return lineAt(worksheet, row + neighbour.row, column + neighbour.column, neighbour.side);
  };
  const same = uniform(cells, (row, column) => JSON.stringify(line(row, column)));
  return same === null ? "mixed" : line(cells.startRow, cells.startColumn);
}

function lineAt(worksheet: Worksheet, row: number, column: number, side: CellSide): IBorderStyleData | null {
  if (row < 0 || column < 0) return null;
  return styleOf(worksheet, row, column).bd?.[side] ?? null;
}

function shifted(area: Area, rows: number, columns: number): Area | null {
  const result = {
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  };
  return result.startRow < 0 || result.startColumn < 0 ? null : result;
}
