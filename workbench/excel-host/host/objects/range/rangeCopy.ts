import type { SheetRef } from "../../../model/access";
import {
  type Area,
  bound,
  cellArea,
  columnCount,
  containsArea,
  isOnSheet,
  rowCount,
} from "../../../model/area";
import { copyCells, type CopyOptions, copyTarget } from "../../../model/cells/copy";
import { fillCells, type FillType, hasNoGrowth } from "../../../model/cells/fill";
import { moveCells } from "../../../model/structure/move";
import { surroundingRegion } from "../../../model/cells/region";
import { apiNotFound, invalidArgument, invalidOperation, unsupportedOperation } from "../../errors";
import { asBoolean, asOneOf, isMissing } from "../base";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** `Excel.AutoFillType`, but for "FlashFill". */
const FILL_TYPES: readonly FillType[] = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
];

/** Copying, moving and filling. */
export const copyMethods: Record<string, Method> = {
  AutoFill: (self, destination, type) => {
    const wanted = isMissing(type) ? "FillDefault" : asOneOf(type, [...FILL_TYPES, "FlashFill"] as const);
    const fill = FILL_TYPES.find((known) => known === wanted);
    if (fill === undefined) throw apiNotFound(`Range.autoFill("${wanted}")`);
    const area = isMissing(destination)
      ? besideRegion(self)
      : Range.from(self.session, self.ref.sheetId, destination).area;
    const isAlong = rowCount(area) === rowCount(self.area) || columnCount(area) === columnCount(self.area);
    if (!containsArea(area, self.area) || !isAlong) throw invalidArgument();
    if (fill === "GrowthTrend" && hasNoGrowth(self.ref, self.area)) {
      throw invalidOperation("A growth trend goes through numbers above 0 alone.");
    }
    fillCells(self.ref, self.area, area, fill);
  },
  CopyFrom: (self, source, type, skipBlanks, transpose) => {
    copyTo(self, [self.area], source, asCopyOptions(type, skipBlanks, transpose));
  },
  MoveTo: (self, destination) => {
    const range = Range.from(self.session, self.ref.sheetId, destination);
    if (range.sheetId !== self.sheetId) {
      throw unsupportedOperation("The workbench moves cells only within a worksheet.");
    }
    const { startRow, startColumn } = range.area;
    const to = self.at({
      startRow,
      startColumn,
      endRow: startRow + rowCount(self.area) - 1,
      endColumn: startColumn + columnCount(self.area) - 1,
    });
    if (!moveCells(self.ref, self.area, to.area)) throw invalidArgument();
  },
};

/** @throws ApiError InvalidArgument */
export function asCopyOptions(type: unknown, skipBlanks: unknown, transpose: unknown): CopyOptions {
  const what = isMissing(type) ? "All" : asOneOf(type, ["All", "Formulas", "Values", "Formats", "Link"]);
  if (what === "Link") throw apiNotFound('Range.copyFrom(…, "Link")');
  return {
    what,
    skipBlanks: !isMissing(skipBlanks) && asBoolean(skipBlanks),
    transpose: !isMissing(transpose) && asBoolean(transpose),
  };
}

/** Copies a range, or areas that full rows or columns part, to each of the targets. @throws ApiError InvalidArgument */
export function copyTo(
  { session, ref }: { readonly session: Range["session"]; readonly ref: SheetRef },
  targets: readonly Area[],
  source: unknown,
  options: CopyOptions,
): void {
  const from = source instanceof RangeAreas ? source : Range.from(session, ref.sheetId, source);
  const parts = from instanceof RangeAreas ? packed(from.areas) : [{ area: from.area, down: 0, right: 0 }];
  for (const target of targets) {
    for (const { area, down, right } of parts) {
      const start = parts.length === 1 ? target : startOf(target, down, right);
      const place = copyTarget(area, start, options.transpose);
      if (!isOnSheet(place)) throw invalidArgument();
      copyCells(from.ref, area, ref, place, options);
    }
  }
}

function startOf({ startRow, startColumn }: Area, down: number, right: number): Area {
  return cellArea(startRow + down, startColumn + right);
}

/** Where each area goes when the rows or columns between them are left out. @throws ApiError InvalidArgument */
function packed(areas: readonly Area[]): { area: Area; down: number; right: number }[] {
  const rows = [...new Set(areas.map(({ startRow, endRow }) => `${startRow}:${endRow}`))];
  const columns = [...new Set(areas.map(({ startColumn, endColumn }) => `${startColumn}:${endColumn}`))];
  if (rows.length * columns.length !== areas.length) throw invalidArgument();
  const before = (spans: readonly string[], start: number): number =>
    spans
      .map((span) => span.split(":").map(Number) as [number, number])
      .filter(([first]) => first < start)
      .reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return areas.map((area) => ({
    area,
    down: before(rows, area.startRow),
    right: before(columns, area.startColumn),
  }));
}

/** Without a destination Excel fills down as far as the cells beside the range go. */
function besideRegion(self: Range): Area {
  const { area, ref } = self;
  const beside = [area.startColumn - 1, area.endColumn + 1]
    .filter((column) => column >= 0)
    .map((column) => surroundingRegion(ref, area.startRow, column));
  const endRow = Math.max(area.endRow, ...beside.map((region) => region.endRow));
  return bound(area, { ...area, endRow });
}
