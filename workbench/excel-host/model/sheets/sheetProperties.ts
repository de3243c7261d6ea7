import type { SheetCustom } from "../../files/pageLayout";
import type { SheetProperties } from "../../files/sheetProperties";
import { type SheetRef, worksheetOf } from "../access";

/** What programs note of the sheet. */
export function sheetPropertiesOf(sheet: SheetRef): SheetProperties {
  const custom: SheetCustom = worksheetOf(sheet).getCustomMetadata() ?? {};
  return custom.properties ?? [];
}

export function setSheetProperties(sheet: SheetRef, properties: SheetProperties): void {
  const worksheet = worksheetOf(sheet);
  const { properties: _old, ...custom }: SheetCustom = worksheet.getCustomMetadata() ?? {};
  worksheet.setCustomMetadata(properties.length === 0 ? custom : { ...custom, properties });
  sheet.book.tellEdit();
}
