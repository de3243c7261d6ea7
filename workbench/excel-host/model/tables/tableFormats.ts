import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import { SetSheetTableMutation, type ITableOptions, type ITableSetConfig } from "@univerjs/sheets-table";
import type { SheetCustom, TableFormat } from "../../files/pageLayout";
import { mutate, targetOf, worksheetOf } from "../access";
import type { Book } from "../book";
import type { Table } from "./table";

/** What Excel gives a new table. */
export const NEW_TABLE: Required<TableFormat> = {
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  showHeaders: true,
  showTotals: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: {},
  sort: null,
  hasNoRows: false,
};

/** The grid's own looks: its first theme, banded, stands for Excel's coloured styles; the plain one for the rest. */
const COLOURED_THEME = "table-default-0";
const PLAIN_THEME = "table-plain";

/** How the table looks; what is not set is as in a new table. */
export function tableFormat({ sheet, id }: Pick<Table, "sheet" | "id">): Required<TableFormat> {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return { ...NEW_TABLE, ...custom.tables?.[id] };
}

/** Changes how the table looks. */
export function setTableFormat(table: Table, patch: TableFormat): void {
  const worksheet = worksheetOf(table.sheet);
  const custom: SheetCustom = worksheet.getCustomMetadata() ?? {};
  const before = tableFormat(table);
  const format = { ...before, ...patch };
  registerPlainTheme(table.sheet.book);
  configure(table, gridLook(format), gridLook(before));
  worksheet.setCustomMetadata({ ...custom, tables: { ...custom.tables, [table.id]: format } });
}

/** The nearest that the grid's tables can show. */
function gridLook(format: Required<TableFormat>): ITableSetConfig {
  const plain = format.style === "" || format.style.startsWith("TableStyleLight") || !format.showBandedRows;
  return {
    theme: plain ? PLAIN_THEME : COLOURED_THEME,
    options: { showHeader: format.showHeaders },
  };
}

/** The same, as a table is made with it. */
export function gridOptions(table: Table): ITableOptions {
  const { theme, options } = gridLook(tableFormat(table));
  return { ...options, ...(theme !== undefined && { tableStyleId: theme }) };
}

/** Carries a change of the table's settings out. @param before what undo gives it back */
export function configure({ sheet, id }: Table, config: ITableSetConfig, before: ITableSetConfig): void {
  const params = { ...targetOf(sheet), tableId: id };
  mutate(
    sheet,
    SetSheetTableMutation,
    { ...params, config },
    { id: SetSheetTableMutation.id, params: { ...params, config: before } },
  );
}

function registerPlainTheme(book: Book): void {
  book.get(SheetRangeThemeModel).registerDefaultRangeTheme(new RangeThemeStyle(PLAIN_THEME, {}));
}
