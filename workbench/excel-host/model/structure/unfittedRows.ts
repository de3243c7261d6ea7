import {
  BooleanNumber,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Book } from "../book";
import { SetCellStylesMutation } from "../styles/cellStyles";

/** The rows of one sheet whose text may need another height than they have. */
interface Waiting {
  /** It came as it is: its rows that have no height yet are to be looked at, too. */
  isNew: boolean;
  /** Whether somebody has written to it. */
  isWritten: boolean;
  due: Set<number>;
  /** Too many to be measured for nothing but the eye. */
  later: Set<number>;
}

/** Of the parameters of the mutations that are listened to, by what they are called there. */
interface Params {
  readonly subUnitId: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: object;
  readonly styles?: object;
  readonly rowData?: object;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly autoHeightInfo?: unknown;
  readonly from?: { readonly subUnitId: string; readonly value: object };
  readonly to?: { readonly subUnitId: string; readonly value: object };
}

/** Keeps which rows wait to be fitted. It looks at rows alone, never at the cells that are written. */
export class UnfittedRows {
  private readonly sheets = new Map<string, Waiting>();

  /** @param onWritten called with the sheet whose rows have begun to wait */
  constructor(
    private readonly book: Book,
    private readonly onWritten: (sheetId: string) => void,
  ) {
    book.onLoad(() => {
      this.sheets.clear();
      for (const sheetId of book.workbook.getSheetOrders()) this.add(sheetId);
    });
    book.get(ICommandService).onCommandExecuted((command, options) => this.heard(command, options));
  }

  /** The rows that are to be fitted when the sheet is shown, from the top down. */
  due(sheetId: string): number[] {
    const waiting = this.sheets.get(sheetId);
    if (waiting === undefined) return [];
    if (waiting.isNew) this.addRowsWithoutHeight(sheetId, waiting);
    return [...waiting.due].sort((one, other) => one - other);
  }

  /** The rows from `first` to `last` that wait, however many. */
  between(sheetId: string, first: number, last: number): number[] {
    const later = [...(this.sheets.get(sheetId)?.later ?? [])];
    return [...this.due(sheetId), ...later].filter((row) => row >= first && row <= last);
  }

  writtenSheets(): string[] {
    return [...this.sheets].filter(([, { isWritten }]) => isWritten).map(([sheetId]) => sheetId);
  }

  fitted(sheetId: string, rows: readonly number[]): void {
    const waiting = this.sheets.get(sheetId);
    for (const row of rows) {
      waiting?.due.delete(row);
      waiting?.later.delete(row);
    }
  }

  /** From here on these rows wait until somebody asks for them. */
  postpone(sheetId: string, rows: readonly number[]): void {
    const waiting = this.sheets.get(sheetId);
    for (const row of rows) {
      waiting?.due.delete(row);
      waiting?.later.add(row);
    }
  }

  private add(sheetId: string): void {
    this.sheets.set(sheetId, { isNew: true, isWritten: false, due: new Set(), later: new Set() });
  }

  private addRowsWithoutHeight(sheetId: string, waiting: Waiting): void {
    waiting.isNew = false;
    const worksheet = this.book.sheet(sheetId);
    if (worksheet === null) return;
    const rows = worksheet.getRowManager();
    for (const row of this.rowsWithContent(sheetId)) {
      const { h, ah } = rows.getRow(row) ?? {};
      if (h === undefined && ah === undefined) waiting.due.add(row);
    }
  }

  private heard({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    // Excel fits no row for what its formulas come to show.
    if (options?.["fromFormula"] === true) return;
    const given = (params ?? {}) as Params;
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.write(given.subUnitId, Object.keys(given.cellValue ?? {}).map(Number));
      case SetCellStylesMutation.id:
        return this.write(given.subUnitId, Object.keys(given.styles ?? {}).map(Number));
      case SetRowDataMutation.id:
        return this.write(given.subUnitId, Object.keys(given.rowData ?? {}).map(Number));
      case SetColDataMutation.id:
        return this.write(given.subUnitId, this.rowsWithContent(given.subUnitId));
      case SetWorksheetRowIsAutoHeightMutation.id:
        if (given.autoHeightInfo === BooleanNumber.FALSE) return;
        return this.write(given.subUnitId, (given.ranges ?? []).flatMap(rowsOf));
      case MoveRangeMutation.id:
        for (const side of [given.from, given.to]) {
          if (side !== undefined) this.write(side.subUnitId, Object.keys(side.value).map(Number));
        }
        return;
      case ReorderRangeMutation.id:
        return this.write(given.subUnitId, rowsOf(given.range));
      case MoveRowsMutation.id:
        return this.write(given.subUnitId, hullOf(given.sourceRange, given.targetRange));
      case InsertRowMutation.id:
        return this.shift(given.subUnitId, given.range, (row, { startRow, endRow }) =>
          row < startRow ? row : row + endRow - startRow + 1,
        );
      case RemoveRowMutation.id:
        return this.shift(given.subUnitId, given.range, (row, { startRow, endRow }) => {
          if (row < startRow) return row;
          return row > endRow ? row - (endRow - startRow + 1) : null;
        });
      case InsertSheetMutation.id:
        if (given.sheet !== undefined) this.add(given.sheet.id);
        return;
      case RemoveSheetMutation.id:
        this.sheets.delete(given.subUnitId);
    }
  }

  private write(sheetId: string, rows: readonly number[]): void {
    const waiting = this.sheets.get(sheetId);
    if (waiting === undefined || rows.length === 0) return;
    waiting.isWritten = true;
    for (const row of rows) {
      waiting.due.add(row);
      waiting.later.delete(row);
    }
    this.onWritten(sheetId);
  }

  private rowsWithContent(sheetId: string): number[] {
    const last = this.book.sheet(sheetId)?.getLastRowWithContent() ?? -1;
    return Array.from({ length: last + 1 }, (_item, row) => row);
  }

  private shift(
    sheetId: string,
    range: IRange | undefined,
    move: (row: number, range: IRange) => number | null,
  ): void {
    const waiting = this.sheets.get(sheetId);
    if (waiting === undefined || range === undefined) return;
    const moved = (rows: Set<number>): Set<number> =>
      new Set([...rows].map((row) => move(row, range)).filter((row) => row !== null));
    waiting.due = moved(waiting.due);
    waiting.later = moved(waiting.later);
  }
}

function rowsOf(range: IRange | undefined): number[] {
  if (range === undefined) return [];
  const { startRow, endRow } = range;
  return Array.from({ length: endRow - startRow + 1 }, (_item, index) => startRow + index);
}

function hullOf(one: IRange | undefined, other: IRange | undefined): number[] {
  if (one === undefined || other === undefined) return [];
  return rowsOf({
    ...one,
    startRow: Math.min(one.startRow, other.startRow),
    endRow: Math.max(one.endRow, other.endRow),
  });
}
