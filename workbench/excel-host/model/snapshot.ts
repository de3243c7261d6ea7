import type { IWorkbookData } from "@univerjs/core";
import type { SheetCustom } from "../files/pageLayout";
import type { Book } from "./book";
import { restoreSheetSpills, spillsOf } from "./calculation/spills";

/** The document as it stands, detached from the grid. */
export function snapshotOf(book: Book): IWorkbookData {
  const snapshot = structuredClone(book.api.getActiveWorkbook()?.save() ?? book.workbook.getSnapshot());
  keepSpills(book, snapshot);
  return snapshot;
}

/** Puts into the grid what the formulas of a workbook that was just opened had spilled when its snapshot was made. */
export function restoreSpills(book: Book): void {
  for (const worksheet of book.workbook.getSheets()) {
    const { spills = [] }: SheetCustom = worksheet.getCustomMetadata() ?? {};
    restoreSheetSpills(book, worksheet.getSheetId(), spills);
  }
}

/** Puts into a snapshot of the grid what formulas have spilled, and nothing of an earlier one. */
function keepSpills(book: Book, snapshot: IWorkbookData): void {
  for (const sheetId of snapshot.sheetOrder) {
    const sheet = snapshot.sheets[sheetId];
    if (sheet === undefined) continue;
    const { spills: _former, ...custom } = (sheet.custom ?? {}) as SheetCustom;
    const spills = spillsOf({ book, sheetId });
    if (spills.length > 0) sheet.custom = { ...custom, spills };
    else if (_former !== undefined) sheet.custom = custom;
  }
}
