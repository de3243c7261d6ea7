import { type IRange, LifecycleService, LifecycleStages, type Worksheet } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Book } from "../model/book";

/** Measuring text takes time: rows further down keep the sheet's default height until they are edited. */
const MOST_ROWS = 1000;

/**
 * Gives every row without a height of its own the height that its text needs, as Excel does when it opens a file that
 * says nothing of heights. Nothing of it is a change that can be undone.
 */
export async function fitRows(book: Book): Promise<void> {
  // Text is measured by the renderer, which starts some time after the first workbook.
  await book.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const controller = book.get(AutoHeightController);
  for (const worksheet of book.workbook.getSheets()) {
    const ranges = rowsWithoutHeight(worksheet);
    if (ranges.length === 0) continue;
    const { redos } = controller.getUndoRedoParamsOfAutoHeight(ranges, worksheet.getSheetId());
    for (const { id, params } of redos) book.run(id, params);
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
