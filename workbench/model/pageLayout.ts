import type { PageLayout, SheetCustom } from "../files/pageLayout";
import { worksheetOf, type SheetRef } from "./access";

/** The sheet's print set-up; a field that is absent is not set. */
export function pageLayoutOf(sheet: SheetRef): PageLayout {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return custom.pageLayout ?? {};
}

/** Changes the sheet's print set-up. The grid has no print of its own, so this is kept for the file alone. */
export function setPageLayout(sheet: SheetRef, patch: PageLayout): void {
  const worksheet = worksheetOf(sheet);
  const custom: SheetCustom = worksheet.getCustomMetadata() ?? {};
  worksheet.setCustomMetadata({ ...custom, pageLayout: { ...custom.pageLayout, ...patch } });
  sheet.book.tellEdit();
}

/** Takes fields of the print set-up away. */
export function unsetPageLayout(sheet: SheetRef, ...fields: (keyof PageLayout)[]): void {
  const worksheet = worksheetOf(sheet);
  const custom: SheetCustom = worksheet.getCustomMetadata() ?? {};
  const entries = Object.entries(custom.pageLayout ?? {}).filter(([key]) => !fields.some((f) => f === key));
  worksheet.setCustomMetadata({ ...custom, pageLayout: Object.fromEntries(entries) });
  sheet.book.tellEdit();
}
