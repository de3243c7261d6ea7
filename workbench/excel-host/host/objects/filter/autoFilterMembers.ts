import { columnCount, intersect, isSingleCell } from "../../../model/area";
import {
  clearCriteria,
  type Filter as ModelFilter,
  isFiltered,
  reapply,
  setCriteria,
  setSheetFilter,
} from "../../../model/filters/filters";
import { usedArea } from "../../../model/sheets/sheets";
import { tablesAt } from "../../../model/tables/tables";
import { invalidArgument, itemNotFound } from "../../errors";
import { asInteger, isMissing, members } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import { applyCriteria, criteriaOf } from "./filter";
import { asRange } from "../range/rangeArgument";
import type { AutoFilter } from "./autoFilter";

/** Criteria are for a column of the filter, counted from 0; without them the filter is put on alone. */
function apply(self: AutoFilter, target: unknown, column: unknown, criteria: unknown): void {
  const range = asRange(self.session, self.sheetId, target);
  const sheet = range.ref;
  const inTable = tablesAt(sheet, range.area)[0];
  if (inTable !== undefined && !isTableOf(self, inTable.range)) throw invalidArgument();
  if (inTable === undefined) {
    const used = usedArea(sheet, true);
    const whole = isSingleCell(range.area) ? (used ?? range.area) : range.area;
    const area = (used && intersect(whole, used)) ?? whole;
    const before = self.find();
    const isSame = before !== null && JSON.stringify(before.range) === JSON.stringify(area);
    if (!isSame) {
      if (before !== null) clearCriteria(before);
      setSheetFilter(sheet, { range: area, columns: {} });
    }
  }
  if (isMissing(column)) return;
  const filter = self.find();
  const index = asInteger(column);
  if (filter === null || index < 0 || index >= columnCount(filter.range)) throw invalidArgument();
  if (!isMissing(criteria)) applyCriteria(filter, index, asRecord(criteria));
}

function isTableOf(self: AutoFilter, range: ModelFilter["range"]): boolean {
  const own = self.find()?.range;
  return own !== undefined && JSON.stringify(own) === JSON.stringify(range);
}

function present(filter: ModelFilter | null): ModelFilter {
  if (filter === null) throw itemNotFound();
  return filter;
}

export const autoFilterMembers = members<AutoFilter>("AutoFilter", {
  properties: {
    Criteria: {
      get: (self) => {
        const filter = self.find();
        if (filter === null) return [];
        return Array.from({ length: columnCount(filter.range) }, (_, index) => {
          const criteria = filter.columns[index];
          return criteria === undefined ? null : criteriaOf(criteria);
        });
      },
    },
    Enabled: { get: (self) => self.find() !== null },
    IsDataFiltered: {
      get: (self) => {
        const filter = self.find();
        return filter !== null && isFiltered(filter);
      },
    },
  },
  methods: {
    Apply: apply,
    ClearColumnCriteria: (self, column) => {
      setCriteria(present(self.find()), asInteger(column), null);
    },
    ClearCriteria: (self) => {
      const filter = self.find();
      if (filter !== null) clearCriteria(filter);
    },
    GetRange: (self) => {
      if (self.range === null) throw itemNotFound();
      return self.range;
    },
    GetRangeOrNullObject: (self) => self.range,
    Reapply: (self) => {
      const filter = self.find();
      if (filter !== null) reapply(filter);
    },
    Remove: (self) => {
      const filter = self.find();
      if (filter === null) return;
      clearCriteria(filter);
      self.removeOwn();
    },
  },
});
