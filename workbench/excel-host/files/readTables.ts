import type { ITableJson } from "@univerjs/sheets-table";
import { parseRange } from "./a1";
import { readFilter } from "./filters";
import type { TableFormat } from "./pageLayout";
import { readTableSort } from "./tableSort";
import { attribute, booleanAttribute, child, children, numberAttribute, unescapeText } from "./xml";

/** A table of a sheet: the grid's part and the part that only the file knows. */
export interface FileTable {
  table: ITableJson;
  format: TableFormat;
}

/** Reads a table part; null when its range makes no sense. `tableId` is stable for the same table of the same file. */
export function readTable(root: Element | null): FileTable | null {
  const range = parseRange(attribute(root, "ref") ?? "");
  const name = attribute(root, "displayName") ?? attribute(root, "name");
  if (!root || !range || !name) return null;
  const id = `table-${attribute(root, "id") ?? name}`;
  const info = child(root, "tableStyleInfo");
  const filters = readFilter(child(root, "autoFilter"))?.columns ?? {};
  const showHeaders = (numberAttribute(root, "headerRowCount") ?? 1) > 0;
  const columns = children(child(root, "tableColumns"));
  const columnId = (column: Element): string => `${id}-${attribute(column, "id") ?? ""}`;
  const sort = readTableSort(child(root, "sortState"), range, columns.map(columnId));
  return {
    table: {
      id,
      name,
      range,
      options: { showHeader: showHeaders, showFooter: false, tableStyleId: "table-default-0" },
      filters: { tableColumnFilterList: [] },
      columns: columns.map((column) => ({
        id: columnId(column),
        displayName: unescapeText(attribute(column, "name") ?? ""),
        dataType: "string" as ITableJson["columns"][number]["dataType"],
        formula: "",
        meta: {},
        style: {},
      })),
      meta: {},
    },
    format: {
      style: attribute(info, "name") ?? "",
      showFilterButton: child(root, "autoFilter") !== null,
      showBandedRows: booleanAttribute(info, "showRowStripes"),
      showBandedColumns: booleanAttribute(info, "showColumnStripes"),
      ...(Object.keys(filters).length > 0 && { filters }),
      ...(sort !== null && { sort }),
      ...(booleanAttribute(info, "showFirstColumn") && { highlightFirstColumn: true }),
      ...(booleanAttribute(info, "showLastColumn") && { highlightLastColumn: true }),
      showHeaders,
      showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
      ...(booleanAttribute(root, "insertRow") && { hasNoRows: true }),
    },
  };
}
