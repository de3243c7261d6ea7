import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IDisposable,
  ObjectMatrix,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { rewrite, type Token, tokensOf } from "../../files/formulaTokens";
import { type SheetRef, targetOf } from "../access";
import type { Book } from "../book";
import { allNames, setName } from "../calculation/names";
import { tableFormat } from "./tableFormats";
import { replacement, type Table, tableHeadings, tablesAt, uniqueHeadings } from "./tables";

/**
 * Calls a table's columns what stands in their headings, whoever writes there: an empty or a repeated heading gets a
 * text of its own, and formulas follow the new name. It looks when the action is over, because cells on the way to
 * another place are no headings; and it follows the cells in undo and redo, too, and so has no undo of its own.
 */
export function followHeadings(book: Book): IDisposable {
  const waiting = new Set<string>();
  return book.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = { book, sheetId: subUnitId };
    const isSeen = waiting.has(subUnitId) || book.sheet(subUnitId) === null;
    if (isSeen || !tablesAt(sheet, null).some((table) => writesHeadings(table, cellValue))) return;
    waiting.add(subUnitId);
    const { isAddinWriting } = book;
    queueMicrotask(() => {
      waiting.delete(subUnitId);
      if (isAddinWriting) book.asAddin(() => settleSheet(sheet));
      else settleSheet(sheet);
    });
  });
}

function settleSheet(sheet: SheetRef): void {
  if (sheet.book.sheet(sheet.sheetId) === null) return;
  for (const table of tablesAt(sheet, null)) if (tableFormat(table).showHeaders) settle(table);
}

function writesHeadings({ range }: Table, cellValue: ISetRangeValuesMutationParams["cellValue"]): boolean {
  return Object.keys(cellValue?.[range.startRow] ?? {}).some(
    (column) => Number(column) >= range.startColumn && Number(column) <= range.endColumn,
  );
}

function settle(table: Table): void {
  const { book } = table.sheet;
  const { startRow, startColumn } = table.range;
  const written = tableHeadings(table);
  const names = uniqueHeadings(book, written);
  const row: Record<number, ICellData> = {};
  names.forEach((v, index) => {
    if (v !== written[index])
      row[startColumn + index] = { v, t: CellValueType.STRING, f: null, si: null, p: null };
  });
  if (Object.keys(row).length > 0) {
    book.run(SetRangeValuesMutation.id, { ...targetOf(table.sheet), cellValue: { [startRow]: row } });
  }
  const columns = table.columns.map(({ id, name }, index) => ({ id, name: names[index] ?? name }));
  const renamed = columns.flatMap(({ name }, index) => {
    const before = table.columns[index]?.name ?? name;
    return before === name ? [] : [{ before, after: name }];
  });
  if (renamed.length === 0) return;
  for (const { id, params } of replacement(table, { ...table, columns }).redos) book.run(id, params ?? {});
  const rename = (formula: string): string =>
    renamed.reduce((text, { before, after }) => renameColumn(text, table.name, before, after), formula);
  renameInCells(book, rename);
  for (const name of allNames(book)) {
    const formula = rename(name.formula);
    if (formula !== name.formula) setName(book, { ...name, formula });
  }
}

function renameInCells(book: Book, rename: (formula: string) => string): void {
  for (const worksheet of book.workbook.getSheets()) {
    const cells = new ObjectMatrix<ICellData>();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (typeof cell?.f !== "string" || !cell.f.includes("[")) return;
      const f = rename(cell.f);
      if (f !== cell.f) cells.setValue(row, column, { f });
    });
    const sheet = { book, sheetId: worksheet.getSheetId() };
    if (cells.getLength() > 0) {
      book.run(SetRangeValuesMutation.id, { ...targetOf(sheet), cellValue: cells.getMatrix() });
    }
  }
}

/** A formula with a table's column under its new name: Diem[Tổng], Diem[@Tổng], Diem[[#This Row],[Tổng]]. */
export function renameColumn(formula: string, table: string, before: string, after: string): string {
  const old = escapePattern(quoteColumn(before));
  const whole = new RegExp(`^(@?)${old}$`, "iu");
  const part = new RegExp(`\\[${old}\\]`, "giu");
  const column = quoteColumn(after);
  const tokens = tokensOf(formula);
  const isTable = (token: Token | undefined): boolean =>
    token?.kind === "word" && token.text.toLowerCase() === table.toLowerCase();
  return rewrite(tokens, (index) => {
    const brackets = tokens[index];
    if (brackets?.kind !== "brackets" || !isTable(tokens[index - 1])) return null;
    const inner = brackets.text.slice(1, -1);
    const renamed = whole.test(inner)
      ? inner.replace(whole, (_all, sign: string) => sign + column)
      : inner.replace(part, () => `[${column}]`);
    return { text: `[${renamed}]`, count: 1 };
  });
}

/** What has a meaning of its own between brackets gets an apostrophe. */
function quoteColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
