import { suggestSheetName } from "../core/sheetName";
import { vi } from "../locales/vi";
import { drawLines, FONT, FONT_SIZE, HEADING_FILL } from "./look";

/** The defined name that every list of areas points at: lists on other sheets need a name (anchors: validation). */
export const AREAS_NAME = "CCHC_LinhVuc";

const HEADER_ROW = 3;

/** A free name for the sheet with the lists: an existing Danh mục of somebody's own is left alone. */
export function areasSheetName(takenNames: readonly string[]): string {
  return suggestSheetName(vi.form.areasSheet.name, takenNames);
}

/** Queues the list of reform areas on an empty worksheet, and its defined name. Sends nothing itself. */
export function writeAreasSheet(workbook: Excel.Workbook, worksheet: Excel.Worksheet): void {
  const { title, headings } = vi.form.areasSheet;
  const areas = vi.form.areas;
  const lastRow = HEADER_ROW + areas.length;

  worksheet.getRange("A1").values = [[title]];
  worksheet.getRange("A1").format.font.bold = true;
  const table = worksheet.getRange(`A${HEADER_ROW}:C${lastRow}`);
  table.values = [
    [headings.code, headings.label, headings.fullName],
    ...areas.map(({ code, label, fullName }) => [code, label, fullName]),
  ];
  worksheet.getRange(`A1:C${lastRow}`).format.font.name = FONT;
  worksheet.getRange(`A1:C${lastRow}`).format.font.size = FONT_SIZE;
  worksheet.getRange(`A${HEADER_ROW}:C${HEADER_ROW}`).format.font.bold = true;
  worksheet.getRange(`A${HEADER_ROW}:C${HEADER_ROW}`).format.fill.color = HEADING_FILL;
  drawLines(table);
  worksheet.getRange("A:A").format.columnWidth = 60;
  worksheet.getRange("B:B").format.columnWidth = 150;
  worksheet.getRange("C:C").format.columnWidth = 420;
  workbook.names.add(AREAS_NAME, worksheet.getRange(`B${HEADER_ROW + 1}:B${lastRow}`));
}
