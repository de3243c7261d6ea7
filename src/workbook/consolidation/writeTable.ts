import { GONE } from "../../core/consolidation/key";
import type { NewRow } from "../../core/consolidation/planConsolidation";
import type { CellValue } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { asText } from "../writing/asText";
import { addAreaList, validate } from "../form/formRules";
import { FONT, FONT_SIZE, formatHeadings, HEADING_FILL, setColumnWidths } from "../writing/look";
import { setUpPrint } from "../writing/printSetup";
import { writeRows } from "../writing/writeRows";
import { progressFormula } from "./progressFormula";
import {
  EXPLANATION_ROW,
  FIRST_ROW,
  HEADER_ROW,
  LAST_COLUMN,
  letterOf,
  OWN_COLUMNS,
  TABLE_COLUMNS,
  TITLE_ROW,
} from "./tableLayout";

/** Of rows that no source has any more: readable in the light and in the dark. */
const GONE_COLOR = "#767676";
const HEADER_HEIGHT = 66;
const TEXT = "@";

export interface TableSettings {
  /** The year of the remedies, which the month's heading names. */
  readonly year: number;
  /** "" where it is not known. */
  readonly agency: string;
  readonly tableName: string;
  /** The defined name of the list of areas. */
  readonly areasName: string;
}

/**
 * Writes Tổng hợp with its first rows on an empty worksheet: one flat Excel table that filters and sorts. The last
 * part is queued for the caller's sync; one sync per 4 MB before it.
 */
export async function writeTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  rows: readonly NewRow[],
  settings: TableSettings,
): Promise<void> {
  const lastRow = HEADER_ROW + Math.max(rows.length, 1);
  formatColumns(worksheet, lastRow);
  writeHeading(worksheet, settings.agency);
  const address = `A${HEADER_ROW}:${LAST_COLUMN}${lastRow}`;
  await writeRows(context, worksheet.getCell(HEADER_ROW - 1, 0), [
    headings(settings.year),
    ...rows.map((row, at) => rowCells(row, FIRST_ROW + at)),
  ]);
  makeTable(worksheet, worksheet.getRange(address), settings.tableName);
  worksheet.getRange(`${FIRST_ROW}:${lastRow}`).format.autofitRows();
  addLists(worksheet, lastRow, settings.areasName);
  markGoneRows(worksheet, lastRow);
  setUpPrint(worksheet, {
    orientation: "Landscape",
    columns: `B:${LAST_COLUMN}`,
    headerRow: HEADER_ROW,
  });
  worksheet.freezePanes.freezeRows(HEADER_ROW);
}

/** The cells of a new row, as `Range.formulas` takes them; months go into cells that are formatted as text. */
function rowCells({ key, record: { values } }: NewRow, row: number): CellValue[] {
  return TABLE_COLUMNS.map((column): CellValue => {
    switch (column.key) {
      case "source":
        return asText(key);
      case "tt":
        return NUMBER_FORMULA;
      case "month":
        return values.month;
      case "progress":
        return progressFormula({
          month: `$${letterOf("month")}${row}`,
          status: `$${letterOf("status")}${row}`,
        });
      case "opinion":
      case "status":
      case "evidence":
        return "";
      default: {
        const value = values[column.key];
        return typeof value === "string" ? asText(value) : value;
      }
    }
  });
}

/** Counts on whatever the table is sorted by. */
const NUMBER_FORMULA = `=ROW()-ROW($A$${HEADER_ROW})`;

function headings(year: number): string[] {
  const own: Readonly<Record<string, string>> = words.headings;
  const official: Readonly<Record<string, string>> = vi.form.headings(year, "nd30");
  return TABLE_COLUMNS.map(({ key }) => own[key] ?? official[key] ?? "");
}

/** Looks of whole columns, which Excel keeps as one each; number formats on the table's rows, which Excel carries on. */
function formatColumns(worksheet: Excel.Worksheet, lastRow: number): void {
  const all = worksheet.getRange(`A:${LAST_COLUMN}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Top";
  setColumnWidths(
    worksheet,
    TABLE_COLUMNS.map(({ width }) => width),
  );
  for (const { key } of TABLE_COLUMNS) {
    const { format } = columnOf(worksheet, key);
    // All but the key, which nobody reads: on one line it makes no row higher.
    if (key !== "source") format.wrapText = true;
    if (key === "tt" || key === "month" || key === "points") format.horizontalAlignment = "Center";
  }
  columnOf(worksheet, "source").format.font.color = GONE_COLOR;
  // Text before anything is written: Excel turns 6/2024 into a date otherwise.
  bodyOf(worksheet, "month", lastRow).numberFormat = [[TEXT]];
}

function columnOf(worksheet: Excel.Worksheet, key: Parameters<typeof letterOf>[0]): Excel.Range {
  return worksheet.getRange(`${letterOf(key)}:${letterOf(key)}`);
}

/** A column's part of the table's rows: what stands on them Excel carries on as the table grows. */
function bodyOf(
  worksheet: Excel.Worksheet,
  key: Parameters<typeof letterOf>[0],
  lastRow: number,
): Excel.Range {
  const letter = letterOf(key);
  return worksheet.getRange(`${letter}${FIRST_ROW}:${letter}${lastRow}`);
}

function writeHeading(worksheet: Excel.Worksheet, agency: string): void {
  const title = worksheet.getRange(`B${TITLE_ROW}`);
  const explanation = worksheet.getRange(`B${EXPLANATION_ROW}`);
  for (const line of [title, explanation]) {
    line.format.wrapText = false;
    line.format.horizontalAlignment = "Left";
  }
  title.values = [[words.title(agency)]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  explanation.values = [[words.explanation]];
  explanation.format.font.italic = true;
}

function makeTable(worksheet: Excel.Worksheet, range: Excel.Range, name: string): void {
  const table = worksheet.tables.add(range, true);
  table.name = name;
  // Its style draws every line, on new rows too; lines of their own on thousands of cells would cost seconds.
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  formatHeadings(worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`), { height: HEADER_HEIGHT });
  const ours = worksheet.getRange(
    `${letterOf(OWN_COLUMNS[0])}${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`,
  ).format;
  ours.fill.color = HEADING_FILL;
}

function addLists(worksheet: Excel.Worksheet, lastRow: number, areasName: string): void {
  addAreaList(bodyOf(worksheet, "area", lastRow), areasName);
  addAreaList(bodyOf(worksheet, "relatedArea", lastRow), areasName);
  const { values, ...texts } = words.status;
  validate(
    bodyOf(worksheet, "status", lastRow),
    { list: { inCellDropDown: true, source: values.join(",") } },
    texts,
  );
}

/** A native format, so that it shows without the add-in too. */
function markGoneRows(worksheet: Excel.Worksheet, lastRow: number): void {
  const body = worksheet.getRange(`A${FIRST_ROW}:${LAST_COLUMN}${lastRow}`);
  const { custom } = body.conditionalFormats.add("Custom");
  custom.rule.formula = `=LEFT($${letterOf("source")}${FIRST_ROW},${GONE.length})="${GONE}"`;
  custom.format.font.color = GONE_COLOR;
  custom.format.font.strikethrough = true;
}
