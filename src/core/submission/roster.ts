import { fold } from "../text/fold";
import type { CellPosition, CellValue, Grid } from "../form/grid";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased, alternatives } from "../wordings/wordings";

/** Columns of Tình hình gửi; Văn phòng may add others. */
export const ROSTER_COLUMNS = [
  "tt",
  "unit",
  "sheet",
  "mustSend",
  "received",
  "document",
  "status",
  "rows",
  "missing",
  "note",
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Folded; a heading may go on in brackets. */
const HEADINGS = allOrReleased<RosterColumn>(
  {
    tt: /^s?tt$/,
    unit: /^(?:ten )?phong, ?don vi$/,
    sheet: /^sheet$/,
    mustSend: /^phai gui$/,
    received: /^ngay nhan\b/,
    document: /^so van ban\b/,
    status: /^tinh hinh$/,
    rows: /^so dong\b/,
    missing: /^can bo sung\b/,
    note: /^ghi chu$/,
  },
  RELEASED.roster.headings,
);
/** Without these it is another table. */
const NEEDED = ["unit", "mustSend", "received", "status"] as const;
const DEADLINE = new RegExp(String.raw`^(?:${alternatives(RELEASED.roster.deadlineStart)})\b`);
const HEADING_ROWS = 15;

/** A unit that is to send its form. */
export interface RosterEntry {
  /** 0-based worksheet row. */
  readonly row: number;
  readonly values: Readonly<Record<RosterColumn, CellValue>>;
}

/** Tình hình gửi: who is to send, and what has come. */
export interface Roster {
  /** 0-based worksheet row of the headings. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<RosterColumn, number>>>;
  readonly entries: readonly RosterEntry[];
  /** The cell beside “Hạn gửi”, where there is one. */
  readonly deadline: CellPosition | null;
}

/** Finds Tình hình gửi on a worksheet by its headings; `null` where it is not there. */
export function readRoster(grid: Grid): Roster | null {
  for (let headerRow = 0; headerRow < Math.min(grid.length, HEADING_ROWS); headerRow++) {
    const columns = readColumns(grid[headerRow] ?? []);
    if (NEEDED.some((column) => columns[column] === undefined)) continue;
    const entries = grid.slice(headerRow + 1).flatMap((cells, index): RosterEntry[] => {
      const values = Object.fromEntries(
        ROSTER_COLUMNS.map((column) => [column, cells[columns[column] ?? -1] ?? ""]),
      ) as RosterEntry["values"];
      return isBlank(values.unit) ? [] : [{ row: headerRow + 1 + index, values }];
    });
    return { headerRow, columns, entries, deadline: deadlineAbove(grid.slice(0, headerRow)) };
  }
  return null;
}

function readColumns(cells: readonly CellValue[]): Partial<Record<RosterColumn, number>> {
  const texts = cells.map((cell) => fold(textOf(cell)));
  return Object.fromEntries(
    ROSTER_COLUMNS.flatMap((column) => {
      const index = texts.findIndex((text) => HEADINGS[column].test(text));
      return index < 0 ? [] : [[column, index]];
    }),
  );
}

function deadlineAbove(grid: Grid): CellPosition | null {
  for (const [row, cells] of grid.entries()) {
    const label = cells.findIndex((cell) => DEADLINE.test(fold(textOf(cell))));
    const beside = label < 0 ? -1 : cells.findIndex((cell, at) => at > label && !isBlank(cell));
    if (beside >= 0) return { row, column: beside };
  }
  return null;
}
