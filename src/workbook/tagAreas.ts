import { recogniseForm } from "../core/recognise";
import { isBlank, textOf } from "../core/text";
import { vi } from "../locales/vi";
import { asWritten } from "./applyEdits";
import { AREAS_NAME } from "./areasSheet";
import { completeGrid, queueGrid } from "./readGrid";
import { runCommand } from "./runExcel";

/** What is to be written on one worksheet. */
export interface SheetTags {
  readonly sheetId: string;
  readonly tags: readonly RowTag[];
}

interface RowTag {
  /** 0-based worksheet row. */
  readonly row: number;
  /** What the row said when the area was chosen: rows may have moved since. */
  readonly problem: string;
  readonly label: string;
}

export interface TaggedResult {
  readonly written: number;
  /** Somebody has filled the cell meanwhile, or another row stands there now: left as they are. */
  readonly leftAlone: number;
}

/**
 * Writes areas into Lĩnh vực CCHC cells that are still empty; a sheet without that column gets one to the right of
 * what it holds and of what it prints. Every sheet is read again first. Two syncs, one more per 4,000 rows of a
 * very long sheet.
 * @throws HostError when Excel refuses, e.g. a protected sheet
 */
export async function tagAreas(sheets: readonly SheetTags[]): Promise<TaggedResult> {
  return runCommand(async (context) => {
    const areasName = context.workbook.names.getItemOrNullObject(AREAS_NAME);
    areasName.load("name");
    const pending = sheets.map(({ sheetId, tags }) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("columnIndex,columnCount");
      const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      return { worksheet, tags, used, printed, grid: queueGrid(worksheet) };
    });
    await context.sync();

    let [written, leftAlone] = [0, 0];
    for (const { worksheet, tags, used, printed, grid } of pending) {
      const form = recogniseForm(await completeGrid(context, grid));
      const open = tags.filter(({ row, problem }) => {
        const values = form?.rows.find((each) => each.row === row)?.values;
        return values !== undefined && textOf(values.problem) === problem && isBlank(values.area);
      });
      leftAlone += tags.length - open.length;
      if (form === null || open.length === 0) continue;
      const printedTo = printed.isNullObject ? -1 : lastColumnOf(printed.address);
      const beside = Math.max(used.columnIndex + used.columnCount, printedTo + 1);
      const column = form.columns.area ?? beside;
      if (column !== form.columns.area) addColumn(worksheet, form.headerRow, column, !areasName.isNullObject);
      for (const { row, label } of open)
        worksheet.getCell(row, column).values = [[asWritten(label, undefined)]];
      written += open.length;
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
  heading.format.wrapText = true;
  heading.getEntireColumn().format.columnWidth = 110;
  if (!hasList) return;
  const cells = worksheet.getRangeByIndexes(headerRow + 1, column, 200, 1);
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: `=${AREAS_NAME}` } };
}

/** 0-based last column of an address such as “VP!A1:E40,G1:H2” or “A:E”. */
function lastColumnOf(address: string): number {
  const columns = address.split(",").map((part) => {
    const letters = /\$?([A-Z]+)\$?\d*$/.exec(part)?.[1] ?? "A";
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  });
  return Math.max(...columns);
}
