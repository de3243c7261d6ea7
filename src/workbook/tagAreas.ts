import type { Form } from "../core/form";
import { isBlank } from "../core/text";
import type { CellValue } from "../core/grid";
import { vi } from "../locales/vi";
import { AREAS_NAME } from "./areasSheet";
import { runCommand } from "./runExcel";

/** What is to be written on one worksheet. */
export interface SheetTags {
  readonly sheetId: string;
  readonly form: Form;
  readonly tags: readonly { readonly row: number; readonly label: string }[];
}

export interface TaggedResult {
  readonly written: number;
  /** Cells that somebody has filled meanwhile: left as they are. */
  readonly leftAlone: number;
}

/**
 * Writes areas into the Lĩnh vực CCHC cells that are still empty; a sheet without that column gets one to the right
 * of what it holds and of what it prints. Two syncs: one to look, one to write.
 * @throws HostError when Excel refuses, e.g. a protected sheet; nothing has been written then
 */
export async function tagAreas(sheets: readonly SheetTags[]): Promise<TaggedResult> {
  return runCommand(async (context) => {
    const areasName = context.workbook.names.getItemOrNullObject(AREAS_NAME);
    areasName.load("name");
    const pending = sheets.map(({ sheetId, form, tags }) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const used = worksheet.getUsedRange(true);
      used.load("columnIndex,columnCount");
      const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      const cells = tags.map(({ row, label }) => ({
        row,
        label,
        cell: form.columns.area === undefined ? null : worksheet.getCell(row, form.columns.area),
      }));
      cells.forEach(({ cell }) => cell?.load("values"));
      return { worksheet, form, used, printed, cells };
    });
    await context.sync();

    let [written, leftAlone] = [0, 0];
    for (const { worksheet, form, used, printed, cells } of pending) {
      const right = Math.max(
        used.columnIndex + used.columnCount,
        printed.isNullObject ? 0 : lastColumnOf(printed.address) + 1,
      );
      const column = form.columns.area ?? right;
      if (form.columns.area === undefined)
        addColumn(worksheet, form.headerRow, column, !areasName.isNullObject);
      for (const { row, label, cell } of cells) {
        const now = cell === null ? "" : ((cell.values as CellValue[][])[0]?.[0] ?? "");
        if (!isBlank(now)) {
          leftAlone += 1;
          continue;
        }
        worksheet.getCell(row, column).values = [[label]];
        written += 1;
      }
    }
    await context.sync();
    return { written, leftAlone };
  });
}

/** Beside a table made by hand: the heading, room for the longest label, and the list where the file has one. */
function addColumn(worksheet: Excel.Worksheet, headerRow: number, column: number, hasList: boolean): void {
  const heading = worksheet.getCell(headerRow, column);
  heading.values = [[vi.form.headings(vi.form.defaults.actionYear, "department").area]];
  heading.format.font.bold = true;
  heading.format.columnWidth = 110;
  if (!hasList) return;
  const cells = worksheet.getRangeByIndexes(headerRow + 1, column, 200, 1);
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: `=${AREAS_NAME}` } };
}

/** 0-based last column of an address such as “Sheet!A1:E40,G1:H2” or “A:E”; the last sheet's name may hold anything. */
function lastColumnOf(address: string): number {
  const columns = address.split(",").map((part) => {
    const letters = /\$?([A-Z]+)\$?\d*$/.exec(part)?.[1] ?? "A";
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  });
  return Math.max(...columns);
}
