import { isEntireColumns, isEntireRows } from "../../../model/area";
import { freeze, frozenOf } from "../../../model/sheets/freeze";
import { invalidArgument, itemNotFound } from "../../errors";
import { asInteger, isMissing, members } from "../base";
import { asRange } from "../range/rangeArgument";
import type { WorksheetFreezePanes } from "./freezePanes";

/** A grid that is far larger than any window would only freeze what nobody could then scroll to. */
const MAX_FROZEN = 1000;

function asCount(value: unknown): number {
  const count = isMissing(value) ? 1 : asInteger(value);
  if (count < 0 || count > MAX_FROZEN) throw invalidArgument();
  return count;
}

export const worksheetFreezePanesMembers = members<WorksheetFreezePanes>("WorksheetFreezePanes", {
  methods: {
    // Whole columns freeze no rows, and whole rows no columns; null unfreezes all.
    FreezeAt: ({ session, sheet }, range) => {
      const area = isMissing(range) ? null : asRange(session, sheet.sheetId, range).area;
      freeze(sheet, {
        rows: area === null || isEntireColumns(area) ? 0 : asCount(area.endRow + 1),
        columns: area === null || isEntireRows(area) ? 0 : asCount(area.endColumn + 1),
      });
    },
    FreezeColumns: ({ sheet }, count) => freeze(sheet, { ...frozenOf(sheet), columns: asCount(count) }),
    FreezeRows: ({ sheet }, count) => freeze(sheet, { ...frozenOf(sheet), rows: asCount(count) }),
    GetLocation: ({ location }) => {
      if (location === null) throw itemNotFound();
      return location;
    },
    GetLocationOrNullObject: ({ location }) => location,
    Unfreeze: ({ sheet }) => freeze(sheet, { rows: 0, columns: 0 }),
  },
});
