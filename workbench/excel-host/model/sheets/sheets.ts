import { BooleanNumber, type IWorksheetData, type Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { SheetCustom } from "../../files/pageLayout";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS } from "../../files/readSheet";
import { rowPixels } from "../../files/units";
import { targetOf, worksheetOf, type SheetRef } from "../access";
import { type Area, cellArea } from "../area";
import { bound, fromUniver } from "../area";
import type { Book } from "../book";
import { spillAreas } from "../calculation/spills";

/** What Excel gives the columns and rows of a new sheet, in pixels. */
export const STANDARD_SIZES = {
  defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
  defaultRowHeight: rowPixels(DEFAULT_ROW_POINTS),
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const MAX_NAME_LENGTH = 31;

/** Excel's rules for a sheet's name: 1–31 characters, none of \ / ? * [ ] :, no apostrophe at its ends, not History. */
export function isValidSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_NAME_LENGTH &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Names differ in more than case. */
export function sheetByName(book: Book, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  return book.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
}

/** Adds an empty sheet after the last one, without bringing it to the front. @returns its id */
export function addSheet(book: Book, name: string): string {
  const before = new Set(book.workbook.getSheetOrders());
  const inFront = book.workbook.getActiveSheet().getSheetId();
  const sheet: Partial<IWorksheetData> = { name, ...STANDARD_SIZES };
  book.run(InsertSheetCommand.id, { unitId: book.unitId, index: before.size, sheet });
  const added = book.workbook.getSheetOrders().find((id) => !before.has(id));
  if (added === undefined) throw new Error("The grid added no sheet.");
  activateSheet({ book, sheetId: inFront }); // the grid shows what it adds
  return added;
}

/** "Sheet4": the first free name, as Excel gives it. */
export function freeSheetName(book: Book): string {
  let number = book.workbook.getSheetSize() + 1;
  while (sheetByName(book, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** "Phòng A" as the name of a copy: as it is where it is free, else "Phòng A (2)", "Phòng A (3)" …, as Excel gives it. */
export function copiedSheetName(book: Book, name: string, alsoTaken: readonly string[]): string {
  const taken = new Set(
    [...book.workbook.getSheets().map((sheet) => sheet.getName()), ...alsoTaken].map((other) =>
      other.toLowerCase(),
    ),
  );
  if (!taken.has(name.toLowerCase())) return name;
  const plain = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = plain.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

export function removeSheet(sheet: SheetRef): void {
  sheet.book.run(RemoveSheetCommand.id, targetOf(sheet));
}

export function renameSheet(sheet: SheetRef, name: string): void {
  sheet.book.run(SetWorksheetNameCommand.id, { ...targetOf(sheet), name });
}

/** @param position counted from 0 */
export function moveSheet(sheet: SheetRef, position: number): void {
  sheet.book.run(SetWorksheetOrderCommand.id, { ...targetOf(sheet), order: position });
}

export function activateSheet(sheet: SheetRef): void {
  sheet.book.run(SetWorksheetActiveOperation.id, targetOf(sheet));
}

export function visibilityOf(sheet: SheetRef): Visibility {
  const worksheet = worksheetOf(sheet);
  if (worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return customOf(worksheet).veryHidden === true ? "VeryHidden" : "Hidden";
}

export function setVisibility(sheet: SheetRef, visibility: Visibility): void {
  const worksheet = worksheetOf(sheet);
  const hide = (hidden: BooleanNumber): { id: string; params: object } => ({
    id: SetWorksheetHideMutation.id,
    params: { ...targetOf(sheet), hidden },
  });
  const before = worksheet.isSheetHidden();
  const after = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  sheet.book.mutate([hide(after)], [hide(before)]);
  worksheet.setCustomMetadata({ ...customOf(worksheet), veryHidden: visibility === "VeryHidden" });
}

function customOf(worksheet: Worksheet): SheetCustom {
  return (worksheet.getCustomMetadata() ?? {}) as SheetCustom;
}

/** @param color "#RRGGBB", or "" for none */
export function setTabColor(sheet: SheetRef, color: string): void {
  sheet.book.run(SetTabColorCommand.id, { ...targetOf(sheet), value: color });
}

export function setGridlines(sheet: SheetRef, isShown: boolean): void {
  if (worksheetOf(sheet).hasHiddenGridlines() !== isShown) return;
  sheet.book.run(ToggleGridlinesCommand.id, {
    ...targetOf(sheet),
    showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

/** Whether Excel shows the headings of rows and columns; the grid always does. */
export function showsHeadings(sheet: SheetRef): boolean {
  return customOf(worksheetOf(sheet)).hidesHeadings !== true;
}

export function setHeadings(sheet: SheetRef, isShown: boolean): void {
  const worksheet = worksheetOf(sheet);
  const { hidesHeadings: _old, ...custom } = customOf(worksheet);
  worksheet.setCustomMetadata(isShown ? custom : { ...custom, hidesHeadings: true });
  sheet.book.tellEdit();
}

/**
 * The smallest area that holds every cell in use, or null when none is.
 * @param valuesOnly leaves out cells that are only formatted
 */
export function usedArea(sheet: SheetRef, valuesOnly: boolean): Area | null {
  const worksheet = worksheetOf(sheet);
  let used: Area | null = null;
  const include = (area: Area): void => {
    used = used === null ? area : bound(used, area);
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const hasContent = (cell.v ?? cell.f ?? cell.p ?? cell.si ?? "") !== "";
    if (hasContent || (!valuesOnly && cell.s)) {
      include(cellArea(row, column));
    }
  });
  for (const spill of spillAreas(sheet)) include(spill);
  if (!valuesOnly) for (const merged of worksheet.getMergeData()) include(fromUniver(merged));
  return used;
}
