import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetSheetTableCommand } from "@univerjs/sheets-table";
import type { Book } from "../book";
import { allNames } from "../calculation/names";
import { configure } from "./tableFormats";
import type { Table } from "./tables";

/** Renames the table, in formulas too. The caller has checked the name. */
export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  // The grid takes every formula of the workbook apart to find the name in it.
  if (isNamed(book, table.name)) {
    book.run(SetSheetTableCommand.id, { unitId: book.unitId, tableId: table.id, name });
  } else configure(table, { name }, { name: table.name });
}

/** Whether the text stands in any formula of the workbook, of cells or of defined names. */
function isNamed(book: Book, text: string): boolean {
  const wanted = text.toLowerCase();
  const isIn = (formula: string): boolean => formula.toLowerCase().includes(wanted);
  if (allNames(book).some(({ formula }) => isIn(formula))) return true;
  let isFound = false;
  for (const formulas of Object.values(book.get(FormulaDataModel).getFormulaData()[book.unitId] ?? {})) {
    new ObjectMatrix(formulas ?? {}).forValue((_row, _column, data) => {
      isFound ||= isIn(data?.f ?? "");
    });
  }
  return isFound;
}
