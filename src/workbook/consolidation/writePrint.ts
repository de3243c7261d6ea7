import { columnName } from "../../core/sheet/a1";
import { breaksBeforeTitles } from "../../core/consolidation/titleBreaks";
import { roman } from "../../core/consolidation/group";
import type { PrintedGroups } from "../../core/consolidation/printed";
import type { TableRow } from "../../core/consolidation/planConsolidation";
import type { CellValue } from "../../core/form/grid";
import { textOf } from "../../core/text/text";
import { vi } from "../../locales/vi";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { asText } from "../writing/asText";
import { drawLines, FONT, FONT_SIZE, formatHeadings, HEADING_FILL, setColumnWidths } from "../writing/look";
import { setUpPrint } from "../writing/printSetup";
import { writeRows } from "../writing/writeRows";
import {
  FIRST_ROW,
  HEADER_ROW,
  lastPrinted,
  pageHeight,
  printColumns,
  sourceColumn,
  TITLE_ROW,
  type PrintColumn,
  type PrintForm,
} from "./printLayout";
import type { PrintExtras } from "./printExtras";

export interface PrintSettings {
  readonly form: PrintForm;
  /** Of the remedies, and the one that is judged. */
  readonly years: { readonly actionYear: number; readonly evaluationYear: number };
  /** What the print has beside the row's own cells. */
  readonly extrasOf: (row: TableRow) => PrintExtras;
  /** Under the table: why its points are not those of the other views; null where they are. */
  readonly pointsNote: string | null;
  /** Under the last entry. */
  readonly total: (entries: number) => string;
}

/** One line of the print below the headings. */
type Line =
  | { readonly kind: "group"; readonly number: string; readonly title: string }
  | { readonly kind: "row"; readonly number: number; readonly row: TableRow };

const TITLE_HEIGHT = 60;
const HEADER_HEIGHT = 66;
/** The row between the title and the headings. */
const GAP_HEIGHT = 17;
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
  const { form, total, pointsNote } = settings;
  const lines = groups.flatMap(({ title, rows }, position): Line[] => [
    { kind: "group", number: roman(position + 1), title: title ?? words.print.noGroup[form.grouping] },
    ...rows.map((row, index): Line => ({ kind: "row", number: index + 1, row })),
  ]);
  const entries = lines.filter(({ kind }) => kind === "row").length;
  const lastRow = FIRST_ROW + lines.length; // the total's
  formatColumns(worksheet, form, lastRow);
  writeTitle(worksheet, settings);
  await writeRows(context, worksheet.getCell(HEADER_ROW - 1, 0), [
    headings(settings),
    ...lines.map((line) => cellsOf(line, settings)),
    totalCells(lines, form, total(entries)),
  ]);
  formatLines(worksheet, lines, form);
  const closing = [
    ...(pointsNote === null ? [] : [pointsNote]),
    ...(nothingToReport.length > 0 ? [words.print.nothingToReport(nothingToReport)] : []),
  ];
  closing.forEach((text, position) => {
    const line = mergeAcross(worksheet, lastRow + 2 + position, form);
    line.getCell(0, 0).values = [[asText(text)]];
    line.format.font.italic = true;
  });
  setUpPrint(worksheet, {
    orientation: "Landscape",
    columns: `A:${lastPrinted(form)}`,
    headerRow: HEADER_ROW,
  });
  await keepTitlesWithRows(context, worksheet, lines, form);
  return entries;
}

/** Ends a page before a group's title that would be its last line. One sync, for the heights that Excel has given the rows. */
async function keepTitlesWithRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  lines: readonly Line[],
  form: PrintForm,
): Promise<void> {
  const rows = worksheet
    .getRange(`A${FIRST_ROW}:A${FIRST_ROW + lines.length - 1}`)
    .getRowProperties({ format: { rowHeight: true } });
  await context.sync();
  const printed = lines.map(({ kind }, index) => ({
    isTitle: kind === "group",
    // What `getRowProperties` gives is there after the sync; nothing is loaded.
    // eslint-disable-next-line office-addins/load-object-before-read
    height: rows.value[index]?.format?.rowHeight ?? 0,
  }));
  const page = pageHeight(form) - HEADER_HEIGHT;
  const room = { first: page - TITLE_HEIGHT - GAP_HEIGHT, others: page };
  for (const index of breaksBeforeTitles(printed, room)) {
    worksheet.horizontalPageBreaks.add(`A${FIRST_ROW + index}`);
  }
}

function headings({ form, years: { actionYear: year } }: PrintSettings): string[] {
  const official: Readonly<Partial<Record<PrintColumn, string>>> = vi.form.headings(year, "nd30");
  const own: Readonly<Partial<Record<PrintColumn, string>>> = words.print.kinds[form.kind].headings;
  return [
    ...printColumns(form).map(({ key }) => own[key] ?? official[key] ?? ""),
    vi.form.headings(year, "nd30").printedFrom,
  ];
}

function cellsOf(line: Line, { form, extrasOf }: PrintSettings): CellValue[] {
  const columns = printColumns(form);
  if (line.kind === "group") {
    const blank = new Array<CellValue>(columns.length - 1).fill("");
    return [line.number, asText(line.title), ...blank];
  }
  const { key, values } = line.row;
  const extras = extrasOf(line.row);
  const cells = columns.map(({ key: column }): CellValue => {
    if (column === "tt") return line.number;
    const value =
      column in extras ? extras[column as keyof PrintExtras] : values[column as keyof typeof values];
    // Months go into cells that are formatted as text.
    return typeof value === "string" && column !== "month" ? asText(value) : value;
  });
  return [...cells, asText(textOf(key))];
}

/** Under the last line: how many entries, and their points, where they are printed, by a native formula. */
function totalCells(lines: readonly Line[], form: PrintForm, total: string): CellValue[] {
  const cells = printColumns(form).map(({ key }, index): CellValue => {
    if (index === 1) return total;
    const letter = columnName(index);
    return key === "points" ? `=SUM(${letter}${FIRST_ROW}:${letter}${FIRST_ROW + lines.length - 1})` : "";
  });
  return [...cells, ""];
}

function formatColumns(worksheet: Excel.Worksheet, form: PrintForm, lastRow: number): void {
  const columns = printColumns(form);
  const all = worksheet.getRange(`A:${columnName(sourceColumn(form))}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  setColumnWidths(
    worksheet,
    columns.map(({ width }) => width),
  );
  for (const [index, { key }] of columns.entries()) {
    const letter = columnName(index);
    const body = worksheet.getRange(`${letter}${FIRST_ROW}:${letter}${lastRow}`);
    body.format.verticalAlignment = "Top";
    body.format.wrapText = true;
    if (key === "tt" || key === "month" || key === "points") body.format.horizontalAlignment = "Center";
    if (key === "month") body.numberFormat = [[TEXT]];
  }
}

function writeTitle(worksheet: Excel.Worksheet, { form, years }: PrintSettings): void {
  const title = mergeAcross(worksheet, TITLE_ROW, form);
  title.getCell(0, 0).values = [[words.print.kinds[form.kind].title(years)]];
  title.format.horizontalAlignment = "Center";
  title.format.verticalAlignment = "Center";
  title.format.rowHeight = TITLE_HEIGHT;
  title.format.font.bold = true;
  title.format.font.size = 13;
}

/** One line across the print. Merged cells never autofit. */
function mergeAcross(worksheet: Excel.Worksheet, row: number, form: PrintForm): Excel.Range {
  const line = worksheet.getRange(`A${row}:${lastPrinted(form)}${row}`);
  line.merge();
  line.format.wrapText = true;
  return line;
}

function formatLines(worksheet: Excel.Worksheet, lines: readonly Line[], form: PrintForm): void {
  const last = lastPrinted(form);
  const total = FIRST_ROW + lines.length;
  drawLines(worksheet.getRange(`A${HEADER_ROW}:${last}${total}`));
  formatHeadings(worksheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`), { height: HEADER_HEIGHT });
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== "group") continue;
    worksheet.getRange(`A${FIRST_ROW + index}:${last}${FIRST_ROW + index}`).format.font.bold = true;
    worksheet.getRange(`B${FIRST_ROW + index}:${last}${FIRST_ROW + index}`).merge();
  }
  // After the merges: the title of a group is one line, however narrow the cell was that it stood in.
  worksheet.getRange(`${FIRST_ROW}:${total}`).format.autofitRows();
  worksheet.getRange(`A${total}:${last}${total}`).format.font.bold = true;
  // Beside the print, for whoever wants to know where a line comes from.
  const source = columnName(sourceColumn(form));
  worksheet.getRange(`${source}${HEADER_ROW}:${source}${total}`).format.font.color = SOURCE_COLOR;
  worksheet.getRange(`${source}${HEADER_ROW}`).format.fill.color = HEADING_FILL;
}
