import { columnCount, rowCount } from "../../../model/area";
import { sortCells } from "../../../model/cells/sort";
import { invalidArgument } from "../../errors";
import { asBoolean, asOneOf, isMissing, members } from "../base";
import type { RangeSort, RemoveDuplicatesResult } from "./rangeSort";
import { asSortKey, checkMerges, bodyOf } from "./rangeSort";

export const rangeSortMembers = members<RangeSort>("RangeSort", {
  methods: {
    Apply: ({ range }, fields, matchCase, hasHeaders, orientation, method) => {
      const byColumns = !isMissing(orientation) && asOneOf(orientation, ["Rows", "Columns"]) === "Columns";
      if (!isMissing(method)) asOneOf(method, ["PinYin", "StrokeCount"]); // of no matter for Vietnamese
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
      const isCased = !isMissing(matchCase) && asBoolean(matchCase);
      const count = byColumns ? rowCount(range.area) : columnCount(range.area);
      const keys = fields.map((field) => asSortKey(field, isCased, count));
      checkMerges(range);
      const area = bodyOf(range.area, !isMissing(hasHeaders) && asBoolean(hasHeaders), byColumns);
      if (area !== null) sortCells(range.ref, area, keys, byColumns);
    },
  },
});

export const removeDuplicatesResultMembers = members<RemoveDuplicatesResult>("RemoveDuplicatesResult", {
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ left }) => left },
  },
});
