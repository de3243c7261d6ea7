import {
  ICommandService,
  type IRange,
  LifecycleService,
  LifecycleStages,
  type Worksheet,
} from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Book } from "./book";

/** Measuring text takes time: rows further down keep the sheet's default height until they are edited. */
const MOST_ROWS = 1000;

/**
 * Gives every row without a height of its own the height that its text needs, as Excel does when it opens a file that
 * says nothing of heights. Measuring is what opening a large workbook would spend most of its time on: a sheet's turn
 * comes when it is first shown, or when somebody asks for its heights. Nothing of it is a change to the file.
 */
export class RowFitter {
  private readonly waiting = new Set<string>();

  constructor(private readonly book: Book) {
    book.onLoad(() => {
      this.waiting.clear();
      for (const sheetId of book.workbook.getSheetOrders()) this.waiting.add(sheetId);
    });
    book.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetActiveOperation.id) this.fit((params as { subUnitId: string }).subUnitId);
    });
  }

  /** Fits the sheet in front. Text is measured by the renderer, which starts some time after the first workbook. */
  async start(): Promise<void> {
    await this.book.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.fit(this.book.workbook.getActiveSheet().getSheetId());
  }

  /** Fits the rows of a sheet that was opened with the file, once. */
  fit(sheetId: string): void {
    const worksheet = this.book.sheet(sheetId);
    if (!this.waiting.delete(sheetId) || worksheet === null) return;
    const ranges = rowsWithoutHeight(worksheet);
    if (ranges.length === 0) return;
    const { redos } = this.book
      .get(AutoHeightController)
      .getUndoRedoParamsOfAutoHeight(ranges, worksheet.getSheetId());
    const commands = this.book.get(ICommandService);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }
}

function rowsWithoutHeight(worksheet: Worksheet): IRange[] {
  const lastRow = Math.min(worksheet.getLastRowWithContent(), MOST_ROWS - 1);
  const endColumn = Math.max(worksheet.getLastColumnWithContent(), 0);
  const rows = worksheet.getRowManager();
  const ranges: IRange[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const { h, ah } = rows.getRow(row) ?? {};
    if (h === undefined && ah === undefined) {
      ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
    }
  }
  return ranges;
}
