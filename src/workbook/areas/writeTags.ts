import { columnName } from "../../core/sheet/a1";
import {
  isAsPrepared,
  queueEdits,
  queueReady,
  readWritable,
  reversed,
  type AppliedEdits,
  type Edit,
} from "../writing/applyEdits";
import { addAreasSheet, AREAS_NAME } from "./areasSheet";
import { addAreaList } from "../form/formRules";
import type { AddedColumn, PreparedTags } from "./prepareTags";
import { runCommand, runWhole } from "../excel/runExcel";

type Outcome = Pick<AppliedEdits, "written" | "leftAlone">;

export interface WrittenTags extends Outcome {
  /** Takes the tags back, and an added column unless somebody else has filled it. @throws HostError */
  readonly undo: () => Promise<Outcome>;
}

/** A column that this run has added, and how its heading's cell looked before. */
interface DoneColumn {
  readonly column: AddedColumn;
  readonly width: number;
  readonly bold: boolean;
  readonly wrapText: boolean;
}

/** Room for the longest label, in points. */
const COLUMN_WIDTH = 110;

/**
 * Writes prepared tags, and before them the headings of columns that are still lacking, each with the list of areas;
 * a workbook without that list gets its sheet first. Beyond that as `applyEdits`: two syncs, one step of undo.
 * @throws HostError as `applyEdits`
 */
export async function writeTags({ edits, added }: PreparedTags): Promise<WrittenTags> {
  if (added.length > 0) await addAreasSheet();
  const done: DoneColumn[] = [];
  let back: readonly Edit[] = [];
  const undo = (): Promise<Outcome> => takeBack(back, done);
  return runWhole(async (context) => {
    const areasName = context.workbook.names.getItemOrNullObject(AREAS_NAME);
    const columns = added.map((column) => {
      const worksheet = context.workbook.worksheets.getItem(column.sheetId);
      const cell = worksheet.getCell(column.cell.row, column.cell.column);
      cell.load("format/columnWidth,format/wrapText,format/font/bold");
      const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      return { column, worksheet, cell, printed };
    });
    const current = await readWritable(context, edits);
    const written = edits.filter((edit) => isAsPrepared(edit, current));
    const leftAlone = edits.filter((edit) => !written.includes(edit));

    back = written.map((edit) => reversed(edit, current));
    for (const { column, worksheet, cell, printed } of columns) {
      if (!written.some(({ sheetId }) => sheetId === column.sheetId)) continue;
      const { columnWidth, wrapText, font } = cell.format;
      done.push({ column, width: columnWidth, bold: font.bold, wrapText });
      // Without a print area Excel prints whatever a sheet holds: what was printed so far becomes the area.
      if (printed.isNullObject) keepPrinted(worksheet, added, column);
      // Sent with the cells, which `readWritable` waits for.
      // eslint-disable-next-line office-addins/call-sync-before-read
      decorate(worksheet, cell, column, !areasName.isNullObject);
    }
    queueEdits(context, [...done.map(({ column }) => headingEdit(column)), ...written], current);
    await context.sync();
    return { written, leftAlone, undo };
  }, takeBackPart);

  /** Of a refused batch any part may have been written. */
  async function takeBackPart(): Promise<void> {
    const cells = back.flatMap(({ sheetId, changes }) =>
      changes.map((change) => ({ sheetId, changes: [change] })),
    );
    if (cells.length > 0) await takeBack(cells, done);
  }
}

function headingEdit({ sheetId, cell, heading }: AddedColumn): Edit {
  return { sheetId, changes: [{ cell, before: "", after: heading }] };
}

function keepPrinted(
  worksheet: Excel.Worksheet,
  added: readonly AddedColumn[],
  { sheetId, cell }: AddedColumn,
): void {
  const isFirst = added.find((each) => each.sheetId === sheetId)?.cell === cell;
  if (isFirst && cell.column > 0) worksheet.pageLayout.setPrintArea(`A:${columnName(cell.column - 1)}`);
}

function decorate(
  worksheet: Excel.Worksheet,
  cell: Excel.Range,
  column: AddedColumn,
  hasList: boolean,
): void {
  cell.format.font.bold = true;
  cell.format.wrapText = true;
  cell.getEntireColumn().format.columnWidth = COLUMN_WIDTH;
  // A workbook whose structure is protected takes no sheet for the list.
  if (hasList) addAreaList(listRange(worksheet, column), AREAS_NAME);
}

function listRange(worksheet: Excel.Worksheet, { cell, listed }: AddedColumn): Excel.Range {
  return worksheet.getRangeByIndexes(cell.row + 1, cell.column, listed, 1);
}

async function takeBack(edits: readonly Edit[], done: readonly DoneColumn[]): Promise<Outcome> {
  return runCommand(async (context) => {
    const columns = done.map((each) => {
      const { sheetId, cell } = each.column;
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const heading = worksheet.getCell(cell.row, cell.column);
      const used = heading.getEntireColumn().getUsedRangeOrNullObject(true);
      used.load("rowIndex,values");
      return { each, worksheet, heading, used };
    });
    const { written, leftAlone } = await queueReady(context, edits);
    for (const { each, worksheet, heading, used } of columns) {
      if (!holdsOnlyOurs(used, each.column, written)) continue;
      const { column, width, bold, wrapText } = each;
      heading.values = [[""]];
      heading.format.font.bold = bold;
      heading.format.wrapText = wrapText;
      heading.getEntireColumn().format.columnWidth = width;
      listRange(worksheet, column).dataValidation.clear();
    }
    await context.sync();
    return { written, leftAlone };
  });
}

/** Whether a column that was added holds nothing at most but its heading and tags that go now. */
function holdsOnlyOurs(
  used: Excel.Range,
  { sheetId, cell, heading }: AddedColumn,
  going: readonly Edit[],
): boolean {
  if (used.isNullObject) return true; // its heading has not been written, or somebody has emptied it
  const goes = (row: number): boolean =>
    going.some(
      (edit) =>
        edit.sheetId === sheetId &&
        edit.changes.some((change) => change.cell.row === row && change.cell.column === cell.column),
    );
  return used.values.every((values: unknown[], index) => {
    const row = used.rowIndex + index;
    return values[0] === "" || goes(row) || (row === cell.row && values[0] === heading);
  });
}
