import type { PageLayout, SheetCustom } from "../../files/pageLayout";
import { worksheetOf, type SheetRef } from "../access";

/** The sheet's print set-up; a field that is absent is not set. */
export function pageLayoutOf(sheet: SheetRef): PageLayout {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return custom.pageLayout ?? {};
}

/** Changes the sheet's print set-up. The grid has no print of its own, so this is kept for the file alone. */
export function setPageLayout(sheet: SheetRef, patch: PageLayout): void {
  replacePageLayout(sheet, { ...pageLayoutOf(sheet), ...patch });
}

/** Takes fields of the print set-up away. */
export function unsetPageLayout(sheet: SheetRef, ...fields: (keyof PageLayout)[]): void {
  const entries = Object.entries(pageLayoutOf(sheet)).filter(([key]) => !fields.some((f) => f === key));
  replacePageLayout(sheet, Object.fromEntries(entries));
}

export function replacePageLayout(sheet: SheetRef, pageLayout: PageLayout): void {
  const worksheet = worksheetOf(sheet);
  worksheet.setCustomMetadata({ ...worksheet.getCustomMetadata(), pageLayout });
  sheet.book.tellEdit();
}
