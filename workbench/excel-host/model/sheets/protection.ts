import type { ICellData, Nullable } from "@univerjs/core";
import type { FileStyle } from "../../files/cellMarks";
import type { SheetCustom } from "../../files/pageLayout";
import type { SheetProtection, WorkbookProtection } from "../../files/protection";
import { worksheetOf, type SheetRef } from "../access";
import type { Book } from "../book";
import { styleOf } from "../styles/styles";

/** The sheet's protection; null when it has none. */
export function protectionOf(sheet: SheetRef): SheetProtection | null {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return custom.protection ?? null;
}

/** Protects the sheet, or with null opens it again. */
export function setProtection(sheet: SheetRef, protection: SheetProtection | null): void {
  const worksheet = worksheetOf(sheet);
  const { protection: _old, ...custom }: SheetCustom = worksheet.getCustomMetadata() ?? {};
  worksheet.setCustomMetadata(protection === null ? custom : { ...custom, protection });
  sheet.book.tellEdit();
  sheet.book.tellNews({ kind: "protection", sheetId: sheet.sheetId });
}

/** The workbook's protection; null while its sheets may be added, deleted, renamed and the like. */
export function workbookProtectionOf(book: Book): WorkbookProtection | null {
  return (book.workbook.getCustomMetadata()?.["protection"] as WorkbookProtection | undefined) ?? null;
}

/** Locks the workbook's structure, or with null opens it again. */
export function setWorkbookProtection(book: Book, protection: WorkbookProtection | null): void {
  const { protection: _old, ...custom } = book.workbook.getCustomMetadata() ?? {};
  book.workbook.setCustomMetadata(protection === null ? custom : { ...custom, protection });
  book.tellEdit();
}

/** Whether a cell of a protected sheet must not be written: all but those whose style says otherwise. */
export function isLocked(sheet: SheetRef, row: number, column: number): boolean {
  const style: FileStyle = styleOf(worksheetOf(sheet), row, column);
  return style.unlocked !== true;
}

/** Whether a cell's new data says what it holds, and not only how it looks. */
export function givesContent(data: Nullable<ICellData>): boolean {
  if (data === null || data === undefined) return true; // the cell is emptied
  return data.v !== undefined || data.f !== undefined || data.p !== undefined || data.si !== undefined;
}

/** Excel's old hash of a password, four hexadecimal digits (ECMA-376 part 4, 14.7.1): no secret is kept. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = rotate(hash) ^ (letter.codePointAt(0) ?? 0);
  }
  const result = rotate(hash) ^ password.length ^ 0xce4b;
  return (result & 0xffff).toString(16).toUpperCase().padStart(4, "0");
}

/** 15 bits, one to the left. */
function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
