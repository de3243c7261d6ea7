import { columnName } from "../../core/a1";
import { roman, type Grouping } from "../../core/consolidation/group";
import type { PrintedGroups } from "../../core/consolidation/printed";
import type { TableRow } from "../../core/consolidation/plan";
import type { CellValue } from "../../core/grid";
import { textOf } from "../../core/text";
import { vi } from "../../locales/vi";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { asText } from "../asText";
import { drawLines, FONT, FONT_SIZE, HEADING_FILL } from "../look";
import { setUpPrint } from "../printSetup";
import { writeRows } from "../writeRows";
import {
  FIRST_ROW,
  HEADER_ROW,
  lastPrinted,
  printColumns,
  sourceColumn,
  TITLE_ROW,
  type PrintColumn,
} from "./printLayout";

export interface PrintSettings {
  readonly grouping: Grouping;
  /** The year of the remedies; the year that is judged is the one before. */
  readonly year: number;
}

/** One line of the print below the headings. */
type Line =
  | { readonly kind: "group"; readonly number: string; readonly title: string }
  | { readonly kind: "row"; readonly number: number; readonly row: TableRow };

const TITLE_HEIGHT = 60;
const HEADER_HEIGHT = 66;
const TEXT = "@";
const SOURCE_COLOR = "#767676";

/**
 * Writes the print on an empty worksheet. The last part is queued for the caller's sync; one sync per 4 MB before it.
 * @returns the number of entries
 */
export async function writePrint(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { groups, nothingToReport }: PrintedGroups,
  settings: PrintSettings,
): Promise<number> {
  const { grouping } = settings;
  const lines = groups.flatMap(({ title, rows }, at): Line[] => [
    { kind: "group", number: roman(at + 1), title: title ?? words.print.noGroup[grouping] },
    ...rows.map((row, index): Line => ({ kind: "row", number: index + 1, row })),
  ]);
  const entries = lines.filter(({ kind }) => kind === "row").length;
  const lastRow = FIRST_ROW + lines.length; // the total's
  formatColumns(worksheet, grouping, lastRow);
  writeTitle(worksheet, settings);
  await writeRows(context, worksheet, { row: HEADER_ROW - 1, column: 0 }, [
    headings(settings),
    ...lines.map((line) => cellsOf(line, grouping)),
    totalCells(lines, grouping),
  ]);
  formatLines(worksheet, lines, grouping);
  if (nothingToReport.length > 0) {
    const closing = mergeAcross(worksheet, lastRow + 2, grouping);
    closing.getCell(0, 0).values = [[asText(words.print.nothingToReport(nothingToReport))]];
    closing.format.font.italic = true;
  }
  setUpPrint(worksheet, {
    orientation: "Landscape",
    columns: `A:${lastPrinted(grouping)}`,
    headerRow: HEADER_ROW,
  });
  return entries;
}

function headings({ grouping, year }: PrintSettings): string[] {
  const official = vi.form.headings(year, "nd30");
  const own: Readonly<Partial<Record<PrintColumn, string>>> = words.print.headings;
  return [...printColumns(grouping).map(({ key }) => own[key] ?? official[key]), official.printedFrom];
}

function cellsOf(line: Line, grouping: Grouping): CellValue[] {
  const columns = printColumns(grouping);
  if (line.kind === "group") {
    const blank = new Array<CellValue>(columns.length - 1).fill("");
    return [line.number, asText(line.title), ...blank];
  }
  const { key, values } = line.row;
  const cells = columns.map(({ key: column }): CellValue => {
    if (column === "tt") return line.number;
    const value = values[column];
    // Months go into cells that are formatted as text.
    return typeof value === "string" && column !== "month" ? asText(value) : value;
  });
  return [...cells, asText(textOf(key))];
}

/** Under the last line: how many entries, and their points by a native formula. */
function totalCells(lines: readonly Line[], grouping: Grouping): CellValue[] {
  const entries = lines.filter(({ kind }) => kind === "row").length;
  const points = columnName(columnOf("points", grouping));
  const sum = `=SUM(${points}${FIRST_ROW}:${points}${FIRST_ROW + lines.length - 1})`;
  const cells = printColumns(grouping).map(({ key }, at): CellValue => {
    if (at === 1) return words.print.total(entries);
    return key === "points" ? sum : "";
  });
  return [...cells, ""];
}

const columnOf = (key: PrintColumn, grouping: Grouping): number =>
  printColumns(grouping).findIndex((column) => column.key === key);

function formatColumns(worksheet: Excel.Worksheet, grouping: Grouping, lastRow: number): void {
  const columns = printColumns(grouping);
  const all = worksheet.getRange(`A:${columnName(sourceColumn(grouping))}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  for (const [at, { key, width }] of columns.entries()) {
    const letter = columnName(at);
    worksheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
    const body = worksheet.getRange(`${letter}${FIRST_ROW}:${letter}${lastRow}`);
    body.format.verticalAlignment = "Top";
    body.format.wrapText = true;
    if (key === "tt" || key === "month" || key === "points") body.format.horizontalAlignment = "Center";
    if (key === "month") body.numberFormat = [[TEXT]];
  }
}

function writeTitle(worksheet: Excel.Worksheet, { grouping, year }: PrintSettings): void {
  const title = mergeAcross(worksheet, TITLE_ROW, grouping);
  title.getCell(0, 0).values = [[vi.form.title(year - 1, "nd30")]];
  title.format.horizontalAlignment = "Center";
  title.format.verticalAlignment = "Center";
  title.format.rowHeight = TITLE_HEIGHT;
  title.format.font.bold = true;
  title.format.font.size = 13;
}

/** One line across the print. Merged cells never autofit. */
function mergeAcross(worksheet: Excel.Worksheet, row: number, grouping: Grouping): Excel.Range {
  const line = worksheet.getRange(`A${row}:${lastPrinted(grouping)}${row}`);
  line.merge();
  line.format.wrapText = true;
  return line;
}

function formatLines(worksheet: Excel.Worksheet, lines: readonly Line[], grouping: Grouping): void {
  const last = lastPrinted(grouping);
  const total = FIRST_ROW + lines.length;
  drawLines(worksheet.getRange(`A${HEADER_ROW}:${last}${total}`));
  const header = worksheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`).format;
  header.font.bold = true;
  header.wrapText = true;
  header.horizontalAlignment = "Center";
  header.verticalAlignment = "Center";
  header.rowHeight = HEADER_HEIGHT;
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== "group") continue;
    worksheet.getRange(`A${FIRST_ROW + at}:${last}${FIRST_ROW + at}`).format.font.bold = true;
    worksheet.getRange(`B${FIRST_ROW + at}:${last}${FIRST_ROW + at}`).merge();
  }
  // After the merges: the title of a group is one line, however narrow the cell was that it stood in.
  worksheet.getRange(`${FIRST_ROW}:${total}`).format.autofitRows();
  worksheet.getRange(`A${total}:${last}${total}`).format.font.bold = true;
  // Beside the print, for whoever wants to know where a line comes from.
  const source = columnName(sourceColumn(grouping));
  worksheet.getRange(`${source}${HEADER_ROW}:${source}${total}`).format.font.color = SOURCE_COLOR;
  worksheet.getRange(`${source}${HEADER_ROW}`).format.fill.color = HEADING_FILL;
}
