import { isSingleCell, WHOLE_SHEET } from "../../../model/area";
import { findFirst, replaceAll, type SearchOptions } from "../../../model/cells/search";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asOneOf, asString, isMissing } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import type { Range } from "./range";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** Finding text in a range. */
export const searchMethods: Record<string, Method> = {
  Find: (self, text, criteria) => {
    const found = find(self, text, criteria);
    if (found === null) throw itemNotFound();
    return found;
  },
  FindOrNullObject: find,
  ReplaceAll: ({ ref, area }, text, replacement, criteria) =>
    replaceAll(ref, area, asSearchText(text), asString(replacement), asSearchOptions(criteria)),
};

/** From one cell the whole sheet is searched, beginning behind it. */
function find(self: Range, text: unknown, criteria: unknown): Range | null {
  const { ref, area } = self;
  const direction = isMissing(criteria) ? null : asRecord(criteria)["searchDirection"];
  const isBackwards = !isMissing(direction) && asOneOf(direction, ["Forward", "Backwards"]) === "Backwards";
  const after = isSingleCell(area) ? { row: area.startRow, column: area.startColumn } : null;
  const place = findFirst(
    ref,
    after === null ? area : WHOLE_SHEET,
    asSearchText(text),
    asSearchOptions(criteria),
    isBackwards,
    after,
  );
  return (
    place &&
    self.at({ startRow: place.row, startColumn: place.column, endRow: place.row, endColumn: place.column })
  );
}

/** @throws ApiError InvalidArgument */
export function asSearchText(value: unknown): string {
  const text = asString(value);
  if (text === "") throw invalidArgument();
  return text;
}

/** @throws ApiError InvalidArgument */
export function asSearchOptions(value: unknown): SearchOptions {
  const { completeMatch, matchCase } = isMissing(value) ? {} : asRecord(value);
  return {
    completeMatch: !isMissing(completeMatch) && asBoolean(completeMatch),
    matchCase: !isMissing(matchCase) && asBoolean(matchCase),
  };
}
