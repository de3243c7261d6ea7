import type { AreaSheet } from "../../core/areas/tagging";
import type { CellChange } from "../../core/fixes/cellChange";
import type { Form } from "../../core/form/form";
import type { CellPosition } from "../../core/form/grid";
import { recogniseForm } from "../../core/form/recognise";
import { isBlank } from "../../core/text/text";
import { vi } from "../../locales/vi";
import type { Edit } from "../writing/applyEdits";
import { lastColumnOf } from "../writing/printedColumns";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { runCommand } from "../excel/runExcel";
import { isTableOf, queueTableRanges, queueTables } from "../writing/tablePlace";

/** What a person has said that a row is about. */
export interface Tag {
  readonly sheetId: string;
  /** 0-based worksheet row. */
  readonly row: number;
  /** What the row said then: rows may move. */
  readonly problem: string;
  readonly label: string;
  /** The second area of a row that is about two. */
  readonly related: string | null;
}

const AREA_COLUMNS = ["area", "relatedArea"] as const;
type AreaColumn = (typeof AREA_COLUMNS)[number];

/** Tags as they would be written. */
export interface PreparedTags {
  /** One for each tag, in their order. */
  readonly edits: readonly Edit[];
  /** Columns that the sheets still lack. */
  readonly added: readonly AddedColumn[];
}

export interface AddedColumn {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where the heading goes. */
  readonly cell: CellPosition;
  readonly heading: string;
  /** Rows below it that get the list of areas. */
  readonly listed: number;
}

/** Rows below the heading that get the list on a sheet without an Excel table: people go on writing, and nothing carries it on. */
const LIST_ROWS = 200;

/** Where the tags of a worksheet go. */
interface Place {
  readonly form: Form;
  readonly columns: Readonly<Partial<Record<AreaColumn, number>>>;
  readonly added: readonly AddedColumn[];
}

/**
 * Finds the cells for tags: in the sheet's own columns, else in new ones to the right of what the sheet holds and
 * prints. No sync where all columns are there; else two, one more per 4,000 rows of a very long sheet.
 * @param sheets the forms as they were read last; one that lacks a column is read again
 * @throws HostError when Excel refuses
 */
export async function prepareTags(tags: readonly Tag[], sheets: readonly AreaSheet[]): Promise<PreparedTags> {
  const places = new Map<string, Place>();
  const lacking: AreaSheet[] = [];
  for (const sheet of sheets) {
    if (missingColumns(tags, sheet.sheetId, sheet.form).length > 0) lacking.push(sheet);
    else places.set(sheet.sheetId, { form: sheet.form, columns: sheet.form.columns, added: [] });
  }
  for (const { sheet, ...found } of await readAnew(lacking)) {
    places.set(sheet.sheetId, placeOf(tags, sheet, found));
  }
  const edits = tags.map((tag) => {
    const place = places.get(tag.sheetId);
    return place === undefined ? { sheetId: tag.sheetId, changes: [] } : editOf(tag, place);
  });
  return { edits, added: [...places.values()].flatMap(({ added }) => added) };
}

/** Whether these tags need a column that a sheet, as it was read last, does not have. */
export function needsColumn(tags: readonly Tag[], sheets: readonly AreaSheet[]): boolean {
  return sheets.some(({ sheetId, form }) => missingColumns(tags, sheetId, form).length > 0);
}

function missingColumns(tags: readonly Tag[], sheetId: string, { columns }: Form): AreaColumn[] {
  const own = tags.filter((tag) => tag.sheetId === sheetId);
  const wanted = { area: own.length > 0, relatedArea: own.some(({ related }) => related !== null) };
  return AREA_COLUMNS.filter((name) => wanted[name] && columns[name] === undefined);
}

/** A sheet as it is now. */
interface FoundPlace {
  readonly form: Form;
  /** The 0-based first column right of what it holds and prints. */
  readonly beside: number;
  /** Rows below the headings: those of the Excel table, where the form is one. */
  readonly listed: number;
}

async function readAnew(
  sheets: readonly AreaSheet[],
): Promise<(FoundPlace & { readonly sheet: AreaSheet })[]> {
  if (sheets.length === 0) return [];
  return runCommand(async (context) => {
    const pending = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("columnIndex,columnCount");
      const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      return { sheet, used, printed, grid: queueGrid(worksheet) };
    });
    const tables = queueTables(context);
    await context.sync();
    const found = [];
    for (const { sheet, used, printed, grid } of pending) {
      const form = recogniseForm(await completeGrid(context, grid)) ?? sheet.form;
      const printedTo = printed.isNullObject ? -1 : lastColumnOf(printed.address);
      const beside = Math.max(used.columnIndex + used.columnCount, printedTo + 1);
      found.push({ sheet, form, beside, ranges: queueTableRanges(tables, sheet.sheetId) });
    }
    await context.sync();
    return found.map(({ ranges, ...place }) => {
      const table = ranges.find((range) => isTableOf(place.form, range));
      const last = table === undefined ? null : table.rowIndex + table.rowCount - 1;
      return { ...place, listed: last === null ? LIST_ROWS : last - place.form.headerRow };
    });
  });
}

function placeOf(
  tags: readonly Tag[],
  { sheetId, sheetName }: AreaSheet,
  { form, beside, listed }: FoundPlace,
): Place {
  const columns: Partial<Record<AreaColumn, number>> = { ...form.columns };
  const added = missingColumns(tags, sheetId, form).map((name, index) => {
    columns[name] = beside + index;
    const cell = { row: form.headerRow, column: beside + index };
    return { sheetId, sheetName, cell, heading: vi.form.workingHeadings[name], listed };
  });
  return { form, columns, added };
}

/** Written only while the row says the same and the cells are empty; a new column only while its place is free. */
function editOf({ sheetId, row, problem, label, related }: Tag, { form, columns, added }: Place): Edit {
  const values = form.rows.find((each) => each.row === row)?.values;
  const changes: CellChange[] = [];
  for (const [name, after] of [
    ["area", label],
    ["relatedArea", related],
  ] as const) {
    const column = columns[name];
    const before = values?.[name] ?? "";
    const isOthers = name === "relatedArea" && !isBlank(before);
    if (column === undefined || after === null || isOthers) continue;
    // Dots stand for an empty cell. Whatever else is there now is somebody's: the edit is then left alone.
    changes.push({ cell: { row, column }, before: isBlank(before) ? before : "", after });
  }
  const given = [
    { cell: { row, column: form.columns.problem ?? 0 }, value: problem },
    ...added.map(({ cell }) => ({ cell, value: "" })),
  ];
  return { sheetId, changes, given };
}
