import { fold } from "../text/fold";
import type { CellValue, Grid } from "../form/grid";
import { isBlank, textOf, tidy } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased, orReleased } from "../wordings/wordings";
import { findHeadings } from "./headingRow";

/** Columns of the list of units on Danh mục. */
export const UNIT_COLUMNS = ["unit", "sheet", "contact", "mustSend"] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

const HEADINGS = allOrReleased<UnitColumn>(
  {
    unit: /^(?:ten )?phong, ?don vi$/,
    sheet: /^(?:ten )?sheet$/,
    contact: /^dau moi\b/,
    mustSend: /^phai gui$/,
  },
  RELEASED.lists.units,
);
/** Of Tình hình gửi. */
const RECEIVED = orReleased(/^ngay nhan\b/, RELEASED.roster.headings.received);
const NO = Object.values(RELEASED.mustSend).map(([, no]) => fold(no));

/** A unit as Danh mục lists it. */
export interface ListedUnit {
  readonly unit: string;
  /** Of its form; "" where Văn phòng leaves it to the product. */
  readonly sheet: string;
  /** False where Văn phòng marks it “Không phải gửi”. */
  readonly mustSend: boolean;
}

/**
 * The phòng, đơn vị of Danh mục, each once, in their order. `null` where the worksheet has no such list: Tình hình gửi, which
 * has a column of days received, is another.
 */
export function readUnits(grid: Grid): ListedUnit[] | null {
  const found = findHeadings(grid, HEADINGS, ["unit", "mustSend"]);
  if (found === null) return null;
  const { headerRow, columns } = found;
  if ((grid[headerRow] ?? []).some((cell) => RECEIVED.test(fold(textOf(cell))))) return null;
  const units = new Map<string, ListedUnit>();
  for (const cells of grid.slice(headerRow + 1)) {
    const text = (column: UnitColumn): string => tidy(cells[columns[column] ?? -1]);
    const key = fold(text("unit"));
    if (isBlank(key) || units.has(key)) continue;
    units.set(key, {
      unit: text("unit"),
      sheet: text("sheet"),
      mustSend: mustSend(text("mustSend")),
    });
  }
  return [...units.values()];
}

/** What Phải gửi says: a unit is to send unless it says no. */
export function mustSend(cell: CellValue): boolean {
  return !NO.includes(fold(textOf(cell)));
}
