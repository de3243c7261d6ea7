import { type Area, columnCount, intersect } from "../../../model/area";
import { type SortKey, removeDuplicates } from "../../../model/cells/sort";
import { mergesIn } from "../../../model/structure/structure";
import { apiNotFound, invalidArgument, invalidOperation } from "../../errors";
import { asBoolean, asInteger, asOneOf, HostObject, isMissing, type Session } from "../base";
import { asColor } from "../format/colors";
import { asRecord } from "../validation/dataValidationRule";
import type { Range } from "./range";

/** Sorting the cells of a range. */
export class RangeSort extends HostObject {
  readonly typeName = "RangeSort";

  constructor(readonly range: Range) {
    super(range.session);
  }
}

/** `Excel.SortField`. @throws ApiError InvalidArgument */
export function asSortKey(value: unknown, matchCase: boolean, count: number): SortKey {
  const { key, ascending, sortOn, color, dataOption } = asRecord(value);
  const offset = asInteger(key);
  if (offset < 0 || offset >= count) throw invalidArgument();
  const by = isMissing(sortOn) ? "Value" : asOneOf(sortOn, ["Value", "CellColor", "FontColor", "Icon"]);
  if (by === "Icon") throw apiNotFound('SortField.sortOn = "Icon"');
  const option = isMissing(dataOption) ? "Normal" : asOneOf(dataOption, ["Normal", "TextAsNumber"]);
  return {
    offset,
    ascending: isMissing(ascending) || asBoolean(ascending),
    matchCase,
    textAsNumber: option === "TextAsNumber",
    color: by === "Value" ? null : { of: by === "CellColor" ? "fill" : "font", rgb: asColor(color) },
  };
}

/** The area without its headings; null when nothing is left. */
export function bodyOf(area: Area, hasHeaders: boolean, byColumns: boolean): Area | null {
  if (!hasHeaders) return area;
  const below = byColumns
    ? { ...area, startColumn: area.startColumn + 1 }
    : { ...area, startRow: area.startRow + 1 };
  return intersect(area, below);
}

/** Excel wants all merged cells of what it sorts to be of one size; rows of single cells among them are not. */
export function checkMerges(range: Range): void {
  if (mergesIn(range.ref, range.area).length > 0) {
    throw invalidOperation("To do this, all the merged cells need to be the same size.");
  }
}

/** What came of removing duplicates. */
export class RemoveDuplicatesResult extends HostObject {
  readonly typeName = "RemoveDuplicatesResult";

  constructor(
    session: Session,
    readonly removed: number,
    readonly left: number,
  ) {
    super(session);
  }
}

/** @throws ApiError InvalidArgument without columns, or for one that the range has not */
export function removeDuplicatesOf(self: Range, columns: unknown, includesHeader: unknown): HostObject {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const offsets = columns.map(asInteger);
  if (offsets.some((offset) => offset < 0 || offset >= columnCount(self.area))) throw invalidArgument();
  checkMerges(self);
  const area = bodyOf(self.area, !isMissing(includesHeader) && asBoolean(includesHeader), false);
  const { removed, left } =
    area === null ? { removed: 0, left: 0 } : removeDuplicates(self.ref, area, offsets);
  return new RemoveDuplicatesResult(self.session, removed, left);
}
