import {
  ALIAS_SEPARATOR,
  DEFAULT_CATALOGUE,
  readCatalogue,
  type AreaCatalogue,
} from "../../core/areas/catalogue";
import { readGeneralInfo } from "../../core/settings/generalInfo";
import { findSettings } from "../../core/settings/settings";
import { suggestSheetName } from "../../core/sheet/sheetName";
import { vi } from "../../locales/vi";
import { drawLines, FONT, FONT_SIZE, HEADING_FILL, setColumnWidths } from "../writing/look";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { runCommand } from "../excel/runExcel";
import { today } from "../settings/today";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";

/** The defined name that every list of areas points at: lists on other sheets need a name (anchors: validation). */
export const AREAS_NAME = "CCHC_LinhVuc";

const HEADER_ROW = 3;

/** A free name for the sheet with the lists: an existing Danh mục of somebody's own is left alone. */
export function areasSheetName(takenNames: readonly string[]): string {
  return suggestSheetName(vi.form.areasSheet.name, takenNames);
}

/** In points: code, label, full name, aliases. */
const WIDTHS = [60, 150, 300, 360] as const;

/**
 * Queues the list of reform areas where a new worksheet is empty, and its defined name. Sends nothing itself.
 * @param areasName the name as it is, loaded: it outlives the sheet that somebody deleted, and points nowhere
 * @param column 0-based, the first of four
 */
export function writeAreasSheet(
  workbook: Excel.Workbook,
  worksheet: Excel.Worksheet,
  areasName: Excel.NamedItem,
  column = 0,
): void {
  if (!areasName.isNullObject) areasName.delete();
  const { title, headings } = vi.form.areasSheet;
  // First: Excel fits the rows to what is written, and does so no more when a column gets another width.
  setColumnWidths(worksheet, WIDTHS, column);
  const titleCell = worksheet.getCell(0, column);
  titleCell.values = [[title]];
  titleCell.format.font.bold = true;
  const areas = DEFAULT_CATALOGUE.length;
  const table = worksheet.getRangeByIndexes(HEADER_ROW - 1, column, areas + 1, WIDTHS.length);
  table.values = [
    [headings.code, headings.label, headings.fullName, headings.aliases],
    ...DEFAULT_CATALOGUE.map(({ code, label, fullName, aliases }) => [
      code,
      label,
      fullName,
      aliases.join(ALIAS_SEPARATOR),
    ]),
  ];
  const all = worksheet.getRangeByIndexes(0, column, HEADER_ROW + areas, WIDTHS.length).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  table.format.wrapText = true;
  table.format.verticalAlignment = "Top";
  const header = worksheet.getRangeByIndexes(HEADER_ROW - 1, column, 1, WIDTHS.length).format;
  header.font.bold = true;
  header.fill.color = HEADING_FILL;
  drawLines(table);
  table.format.autofitRows();
  workbook.names.add(AREAS_NAME, worksheet.getRangeByIndexes(HEADER_ROW, column + 1, areas, 1));
}

/** Queues the reading of the defined name of the list, and of what it points at: nothing where the sheet is gone. */
export function queueAreasList(context: Excel.RequestContext): {
  readonly areasName: Excel.NamedItem;
  readonly areasList: Excel.Range;
} {
  const areasName = context.workbook.names.getItemOrNullObject(AREAS_NAME);
  const areasList = areasName.getRangeOrNullObject();
  areasList.load("address");
  return { areasName, areasList };
}

/** Queues the reading of the id of the sheet with the lists; a null object where there is none. */
export function queueAreasSheet(context: Excel.RequestContext): Excel.Worksheet {
  const labels = context.workbook.names.getItemOrNullObject(AREAS_NAME).getRangeOrNullObject();
  const { worksheet } = labels;
  worksheet.load("id");
  return worksheet;
}

/**
 * Adds the sheet with the lists where the workbook has none; not where its structure is protected. Three syncs.
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function addAreasSheet(): Promise<void> {
  await runCommand(async (context) => {
    const { protection, worksheets } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    const { areasName, areasList } = queueAreasList(context);
    await context.sync();
    if (!areasList.isNullObject || protection.protected) return;

    const worksheet = worksheets.add(areasSheetName(worksheets.items.map(({ name }) => name)));
    worksheet.load("id");
    await context.sync();
    await writeOrTakeBack(context, [worksheet], () =>
      writeAreasSheet(context.workbook, worksheet, areasName),
    );
  });
}

/**
 * The areas of this workbook as Văn phòng has them on the sheet with the lists; the default ones where there is no
 * such sheet. Two syncs.
 */
export async function readAreas(context: Excel.RequestContext): Promise<AreaCatalogue> {
  return (await readAreasAndYear(context)).areas;
}

/** The same, with the year of the remedies that Thông tin chung there names; null where it names none. Two syncs. */
export async function readAreasAndYear(
  context: Excel.RequestContext,
): Promise<{ readonly areas: AreaCatalogue; readonly year: number | null }> {
  const labels = context.workbook.names.getItemOrNullObject(AREAS_NAME).getRangeOrNullObject();
  labels.load("address");
  await context.sync();
  if (labels.isNullObject) return { areas: DEFAULT_CATALOGUE, year: null };
  const pending = queueGrid(labels.worksheet);
  await context.sync();
  const grid = await completeGrid(context, pending);
  const { actionYear } = findSettings({ general: readGeneralInfo(grid), forms: [], today: today() });
  return {
    areas: readCatalogue(grid) ?? DEFAULT_CATALOGUE,
    year: actionYear.origin === "lists" ? actionYear.value : null,
  };
}
