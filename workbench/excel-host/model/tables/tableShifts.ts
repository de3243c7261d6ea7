import type { IDisposable, IMutationInfo, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { CellValueType, type ICellData } from "@univerjs/core";
import { type SheetRef, targetOf } from "../access";
import { type Area, fromUniver, intersect } from "../area";
import type { Book } from "../book";
import { moveArea, type Shift } from "../structure/shift";
import { tableFormat } from "./tableFormats";
import { newColumns, replacement, type Table, type TableColumn, tablesAt, uniqueHeadings } from "./tables";

const SHIFTS: Readonly<Record<string, Pick<Shift, "kind" | "axis">>> = {
  [InsertRangeMoveDownCommand.id]: { kind: "insert", axis: "rows" },
  [InsertRangeMoveRightCommand.id]: { kind: "insert", axis: "columns" },
  [DeleteRangeMoveUpCommand.id]: { kind: "delete", axis: "rows" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "delete", axis: "columns" },
};

interface BlockParams {
  readonly range: IRange;
  readonly subUnitId?: string;
}

/** Lets tables follow blocks of cells that are inserted or deleted: the grid's own follow whole rows and columns alone. */
export function followBlocks(book: Book): IDisposable {
  return book.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const rule = SHIFTS[id];
      if (rule === undefined || params === undefined) return { redos: [], undos: [] };
      const { range, subUnitId } = params as BlockParams;
      const sheet = { book, sheetId: subUnitId ?? book.workbook.getActiveSheet().getSheetId() };
      const shift = { ...rule, area: fromUniver(range) };
      const moves = tablesAt(sheet, null).map((table) => move(table, shift));
      return {
        redos: moves.flatMap(({ redos }) => redos),
        undos: moves.flatMap(({ undos }) => undos),
      };
    },
  });
}

/** Whether the shift would part a table that it does not move as a whole; Excel refuses that. */
export function partsTable(sheet: SheetRef, { axis, area }: Shift): boolean {
  const { startRow, startColumn, endRow, endColumn } = area;
  const moved = axis === "rows" ? { ...area, endRow: Infinity } : { ...area, endColumn: Infinity };
  return tablesAt(sheet, null).some(({ range }) => {
    if (intersect(range, moved) === null) return false;
    return axis === "rows"
      ? range.startColumn < startColumn || range.endColumn > endColumn
      : range.startRow < startRow || range.endRow > endRow;
  });
}

function move(table: Table, shift: Shift): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const { range } = table;
  const area = moveArea(range, shift);
  if (area !== null && isSame(area, range)) return { redos: [], undos: [] };
  if (area === null) return replacement(table, null);
  const columns = shift.axis === "rows" ? table.columns : movedColumns(table, shift);
  const after = { ...table, range: area, columns };
  const { redos, undos } = replacement(table, after);
  return { redos: [...redos, ...headings(after, table)], undos };
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

function movedColumns({ sheet, range, columns }: Table, { kind, area }: Shift): readonly TableColumn[] {
  if (area.startColumn > range.endColumn) return columns;
  if (kind === "delete") {
    return columns.filter((_column, index) => {
      const position = range.startColumn + index;
      return position < area.startColumn || position > area.endColumn;
    });
  }
  if (area.startColumn <= range.startColumn) return columns;
  const index = area.startColumn - range.startColumn;
  const count = area.endColumn - area.startColumn + 1;
  const [before, after] = [columns.slice(0, index), columns.slice(index)];
  const blank = Array<string>(count).fill("");
  const nameOf = ({ name }: TableColumn): string => name;
  const names = uniqueHeadings(sheet.book, [...before.map(nameOf), ...blank, ...after.map(nameOf)]);
  return [...before, ...newColumns(names.slice(index, index + count), columns), ...after];
}

/** Columns that have joined the table get their names as headings. */
function headings(after: Table, before: Table): IMutationInfo[] {
  if (!tableFormat(after).showHeaders) return [];
  const row: Record<number, ICellData> = {};
  after.columns.forEach(({ id, name }, index) => {
    if (before.columns.some((column) => column.id === id)) return;
    row[after.range.startColumn + index] = { v: name, t: CellValueType.STRING };
  });
  if (Object.keys(row).length === 0) return [];
  const params = { ...targetOf(after.sheet), cellValue: { [after.range.startRow]: row } };
  return [{ id: SetRangeValuesMutation.id, params }];
}
