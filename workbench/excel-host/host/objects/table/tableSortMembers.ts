import { columnCount } from "../../../model/area";
import { isFiltered, reapply, tableFilter } from "../../../model/filters/filters";
import { sortCells } from "../../../model/cells/sort";
import { setTableFormat } from "../../../model/tables/tableFormats";
import type { TableSortField } from "../../../files/tableSort";
import { invalidArgument } from "../../errors";
import { asBoolean, asOneOf, isMissing, members } from "../base";
import { asSortKey, checkMerges } from "../range/rangeSort";
import type { TableSort } from "./tableSort";

/** `Excel.SortField`: the column is counted from 0. */
interface SortField extends Omit<TableSortField, "column"> {
  readonly key: number;
}

/** The fields as they lie now; a column that has gone takes its field with it. */
function fieldsOf({ table, last }: TableSort): SortField[] {
  const ids = table.model.columns.map(({ id }) => id);
  return (last?.fields ?? []).flatMap(({ column, ...field }) =>
    ids.includes(column) ? [{ key: ids.indexOf(column), ...field }] : [],
  );
}

/** Sorts the rows, whatever a filter hides of them, and has the filter look at them anew. */
function sortRows({ table }: TableSort, fields: readonly unknown[], matchCase: boolean): void {
  const { model, body } = table;
  const keys = fields.map((field) => asSortKey(field, matchCase, columnCount(body)));
  checkMerges(table.rangeOf(body));
  sortCells(model.sheet, body, keys, false);
  setTableFormat(model, {
    sort: {
      matchCase,
      fields: keys.map(({ offset, ascending, textAsNumber, color }) => ({
        column: model.columns[offset]?.id ?? "",
        ascending,
        sortOn: color === null ? "Value" : color.of === "fill" ? "CellColor" : "FontColor",
        ...(color !== null && { color: color.rgb }),
        dataOption: textAsNumber ? "TextAsNumber" : "Normal",
      })),
    },
  });
  const filter = tableFilter(model);
  if (filter !== null && isFiltered(filter)) reapply(filter);
}

export const tableSortMembers = members<TableSort>("TableSort", {
  properties: {
    Fields: { get: fieldsOf },
    MatchCase: { get: ({ last }) => last?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: (self, fields, matchCase, method) => {
      if (!isMissing(method)) asOneOf(method, ["PinYin", "StrokeCount"]); // of no matter for Vietnamese
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
      sortRows(self, fields, !isMissing(matchCase) && asBoolean(matchCase));
    },
    Clear: ({ table }) => setTableFormat(table.model, { sort: null }),
    Reapply: (self) => {
      const fields = fieldsOf(self);
      if (fields.length > 0) sortRows(self, fields, self.last?.matchCase === true);
    },
  },
});
