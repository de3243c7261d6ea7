import { type ICommandInfo, ICommandService } from "@univerjs/core";
import { SetWorksheetActiveOperation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { fixedHeight } from "../../files/project";
import { targetOf, worksheetOf } from "../access";
import type { Book } from "../book";
import { RowHeights } from "./rowHeights";
import { UnfittedRows } from "./unfittedRows";

/** Measuring text takes time: of more rows, those further down wait until their heights are asked for. */
const MOST_ROWS = 1000;

const fitters = new WeakMap<Book, RowFitter>();

/** The fitter of a workbook's rows, which begins to watch them when it is asked for first. */
export function fitRowsOf(book: Book): RowFitter {
  const fitter = fitters.get(book) ?? new RowFitter(book);
  fitters.set(book, fitter);
  return fitter;
}

/**
 * Gives every row without a height of its own the height that its text needs, as Excel does when it opens a file that
 * says nothing of heights, and whenever the cells of such a row get another content or look. Measuring is what opening or
 * writing a large workbook would spend most of its time on: a sheet's turn comes when it is in front, or when somebody
 * asks for its heights. Nothing of it is a change to the file or a step of undo.
 */
class RowFitter {
  private readonly unfitted: UnfittedRows;
  private isPlanned = false;

  constructor(private readonly book: Book) {
    this.unfitted = new UnfittedRows(book, (sheetId) => {
      if (sheetId === this.sheetInFront()) this.plan();
    });
    book.get(ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id === SetWorksheetActiveOperation.id) this.fit((params as { subUnitId: string }).subUnitId);
    });
  }

  /** Fits the sheet in front, once the screen can measure text. */
  async start(): Promise<void> {
    await this.book.screen.ready();
    this.fit(this.sheetInFront());
  }

  /** Fits the rows of a sheet that wait for it, the first ones where they are many. */
  fit(sheetId: string): void {
    const due = this.unfitted.due(sheetId);
    this.fitRows(sheetId, due.slice(0, MOST_ROWS));
    this.unfitted.postpone(sheetId, due.slice(MOST_ROWS));
  }

  /** Fits those of the rows from `first` to `last` that wait for it. */
  fitBetween(sheetId: string, first: number, last: number): void {
    this.fitRows(sheetId, this.unfitted.between(sheetId, first, last));
  }

  /** Fits what has been written to since the file was opened: as in Excel, the file is to have its heights. */
  fitWritten(): void {
    for (const sheetId of this.unfitted.writtenSheets()) this.fit(sheetId);
  }

  private fitRows(sheetId: string, rows: readonly number[]): void {
    if (rows.length === 0) return;
    const sheet = { book: this.book, sheetId };
    const worksheet = worksheetOf(sheet);
    const manager = worksheet.getRowManager();
    const standard = worksheet.getConfig().defaultRowHeight;
    const heights = new RowHeights(sheet);
    const rowsAutoHeightInfo: { row: number; autoHeight: number }[] = [];
    const fitted: number[] = [];
    for (const row of rows) {
      // In the midst of a batch of the add-in's: what its formulas show comes after it.
      if (this.book.calculation.isPending && heights.isUncalculated(row)) continue;
      fitted.push(row);
      if (fixedHeight(manager.getRow(row), standard) !== undefined) continue;
      const autoHeight = heights.heightOf(row);
      if (autoHeight === null) return; // they go on waiting
      if (autoHeight !== manager.getRowHeight(row)) rowsAutoHeightInfo.push({ row, autoHeight });
    }
    this.unfitted.fitted(sheetId, fitted);
    if (rowsAutoHeightInfo.length === 0) return;
    const params = { ...targetOf(sheet), rowsAutoHeightInfo };
    this.book
      .get(ICommandService)
      .syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
  }

  /** Once for all that is written now, and not before its formulas show something. */
  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    setTimeout(() => {
      void this.book.calculate().then(() => {
        this.isPlanned = false;
        if (this.book.isOpen) this.fit(this.sheetInFront());
      });
    });
  }

  private sheetInFront(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }
}
