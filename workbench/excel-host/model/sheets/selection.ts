import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { targetOf, type SheetRef } from "../access";
import { type Area, fromUniver } from "../area";
import type { Book } from "../book";

/** What is selected on the sheet in front: the area marked last, and the active cell in it. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  /** All areas that are marked, `area` last. */
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
}

export function selectionOf(book: Book): Selection {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const selections = book.get(SheetsSelectionsService).getWorkbookSelections(book.unitId);
  const marked = selections.getSelectionsOfWorksheet(sheetId);
  const last = marked.at(-1);
  if (last === undefined) {
    const first = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return { sheetId, area: first, areas: [first], row: 0, column: 0 };
  }
  const area = fromUniver(last.range);
  return {
    sheetId,
    area,
    areas: marked.map(({ range }) => fromUniver(range)),
    row: last.primary?.actualRow ?? area.startRow,
    column: last.primary?.actualColumn ?? area.startColumn,
  };
}

/** Selects an area on its sheet; the first cell becomes the active one, or the merged cell that it lies in. */
export function select(sheet: SheetRef, area: Area): void {
  const worksheet = sheet.book.sheet(sheet.sheetId);
  const info = worksheet?.getCellInfoInMergeData(area.startRow, area.startColumn);
  const merged = info?.isMergedMainCell === true || info?.isMerged === true;
  const primary = {
    actualRow: area.startRow,
    actualColumn: area.startColumn,
    isMerged: info?.isMerged ?? false,
    isMergedMainCell: info?.isMergedMainCell ?? false,
    startRow: merged ? (info?.startRow ?? area.startRow) : area.startRow,
    startColumn: merged ? (info?.startColumn ?? area.startColumn) : area.startColumn,
    endRow: merged ? (info?.endRow ?? area.startRow) : area.startRow,
    endColumn: merged ? (info?.endColumn ?? area.startColumn) : area.startColumn,
  };
  sheet.book.run(SetSelectionsOperation.id, {
    ...targetOf(sheet),
    selections: [{ range: { ...area }, primary, style: null }],
    reveal: true,
  });
}
