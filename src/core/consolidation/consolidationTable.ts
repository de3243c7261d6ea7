import type { Form } from "../form/form";
import type { CellValue, Grid } from "../form/grid";
import { parseKey } from "./key";
import type { TableRow } from "./planConsolidation";
import { SOURCE_FIELDS, type SourceValues } from "./record";

/** A row of Tổng hợp and where it stands: a 0-based worksheet row. */
export interface PlacedRow extends TableRow {
  readonly row: number;
}

/**
 * Every row of Tổng hợp, blank ones and those of Văn phòng's own included.
 * @param grid of its worksheet from A1 on
 * @param form as `recogniseForm` has found it there
 * @param lastRow 0-based; what stands below is not the table's
 */
export function readTableRows(grid: Grid, form: Form, lastRow: number): PlacedRow[] {
  const { columns, headerRow } = form;
  return grid.slice(headerRow + 1, lastRow + 1).map((cells, index) => {
    const valueAt = (column: number | undefined): CellValue =>
      column === undefined ? "" : (cells[column] ?? "");
    const values = Object.fromEntries(
      SOURCE_FIELDS.map((field) => [field, valueAt(columns[field])]),
    ) as SourceValues;
    return { row: headerRow + 1 + index, key: valueAt(columns.source), values };
  });
}

/** Tổng hợp as it is checked: nobody is asked to put right what its unit has taken back. */
export function withoutGoneRows(form: Form): Form {
  return { ...form, rows: form.rows.filter(({ values }) => parseKey(values.source ?? "")?.isGone !== true) };
}
