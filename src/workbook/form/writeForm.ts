import { referenceLine } from "../../core/document/referenceLine";
import { vi } from "../../locales/vi";
import { asText } from "../writing/asText";
import { drawLines, FONT, FONT_SIZE, formatHeadings, HEADING_FILL, setColumnWidths } from "../writing/look";
import { setUpPrint } from "../writing/printSetup";
import type { FormFields } from "./formFields";
import { addMarks, addValidation } from "./formRules";
import { checkFormula, missingCountFormula } from "../marks/checkFormula";
import {
  APPENDIX_ROW,
  checkedRange,
  columnRange,
  FARTHEST_ROW,
  FIRST_ROW,
  HEADER_ROW,
  lastRowOf,
  MISSING_COUNT_CELL,
  PRINT_AREA,
  REFERENCE_ROW,
  SHEET_COLUMNS,
  TITLE_ROW,
  UNIT_ROW,
} from "./sheetLayout";

const LINE_HEIGHT = 17;
const CHECK_FONT_SIZE = 11;

/** What a row says before the unit has written anything. */
export interface PrefilledRow {
  readonly problem: string;
  /** Label of its area, or "". */
  readonly area: string;
  readonly points: number | null;
}

/**
 * Queues a Phụ lục 01 on an empty worksheet: the heading block, the table with its lists and marks, and the print set-up. Sends
 * nothing itself. The defined name of the list of areas must be there.
 * @param rows its first rows; blank ones follow up to five
 */
export function writeForm(
  worksheet: Excel.Worksheet,
  fields: FormFields,
  tableName: string,
  rows: readonly PrefilledRow[] = [],
): void {
  const lastRow = lastRowOf(rows.length);
  formatSheet(worksheet, lastRow);
  writeHeading(worksheet, fields);
  writeTable(worksheet, fields, tableName, rows);
  for (const column of ["month", "area", "points"] as const) {
    addValidation(worksheet.getRange(columnRange(column, lastRow)), column, fields.actionYear);
  }
  addMarks(worksheet, { ...checkedRange(fields.actionYear), lastRow });
  setUpPrint(worksheet, { orientation: "Portrait", columns: PRINT_AREA, headerRow: HEADER_ROW });
}

function formatSheet(worksheet: Excel.Worksheet, lastRow: number): void {
  setColumnWidths(
    worksheet,
    SHEET_COLUMNS.map(({ width }) => width),
  );
  const all = worksheet.getRange(`A1:H${lastRow}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;

  const body = worksheet.getRange(`A${FIRST_ROW}:H${lastRow}`).format;
  body.wrapText = true;
  body.verticalAlignment = "Top";
  worksheet.getRange(columnRange("tt", lastRow)).format.horizontalAlignment = "Center";
  worksheet.getRange(columnRange("month", lastRow)).format.horizontalAlignment = "Center";
  // Text before anyone types: Excel turns 6/2024 into a date otherwise (domain: months, trap 1).
  worksheet.getRange(columnRange("month", lastRow)).numberFormat = [["@"]];
}

function writeHeading(worksheet: Excel.Worksheet, fields: FormFields): void {
  const { evaluationYear, actionYear, layout } = fields;
  const letter = {
    agency: fields.agency,
    symbol: fields.symbol,
    number: fields.documentNumber,
    day: fields.documentDay,
    month: fields.documentMonth,
    year: actionYear,
  };
  const reference = referenceLine(letter, layout);
  writeHeadingLine(worksheet, APPENDIX_ROW, vi.form.appendix, { size: 14, bold: true });
  writeHeadingLine(worksheet, TITLE_ROW, vi.form.title(evaluationYear, layout), { size: 13, bold: true });
  writeHeadingLine(worksheet, REFERENCE_ROW, reference, { size: 13, italic: true });
  writeHeadingLine(worksheet, UNIT_ROW, vi.form.unitLine(fields.unit), { size: 13, bold: true });
}

/** A line across the official columns. Merged cells never autofit, so the height follows the line count. */
function writeHeadingLine(
  worksheet: Excel.Worksheet,
  row: number,
  text: string,
  font: { size: number; bold?: true; italic?: true },
): void {
  const line = worksheet.getRange(`A${row}:E${row}`);
  line.merge();
  worksheet.getRange(`A${row}`).values = [[text]];
  line.format.horizontalAlignment = "Center";
  line.format.verticalAlignment = "Center";
  line.format.wrapText = true;
  line.format.rowHeight = LINE_HEIGHT * text.split("\n").length + 4;
  line.format.font.size = font.size;
  if (font.bold) line.format.font.bold = true;
  if (font.italic) line.format.font.italic = true;
}

function writeTable(
  worksheet: Excel.Worksheet,
  fields: FormFields,
  tableName: string,
  rows: readonly PrefilledRow[],
): void {
  const headings = vi.form.headings(fields.actionYear, fields.layout);
  const lastRow = lastRowOf(rows.length);
  const range = worksheet.getRange(`A${HEADER_ROW}:H${lastRow}`);
  const checked = checkedRange(fields.actionYear);
  // The body goes in before the table: a table added over a heading row alone pushes down what is below (#1197).
  range.formulas = [
    SHEET_COLUMNS.map(({ key }) => headings[key]),
    ...Array.from({ length: lastRow - HEADER_ROW }, (_, index) => {
      const { problem = "", area = "", points } = rows[index] ?? {};
      const check = checkFormula(checked, FIRST_ROW + index);
      const cells = {
        tt: index + 1,
        problem: asText(problem),
        check,
        area: asText(area),
        points: points ?? "",
      };
      return SHEET_COLUMNS.map(({ key }) => (key in cells ? cells[key as keyof typeof cells] : ""));
    }),
  ];

  const table = worksheet.tables.add(range, true);
  table.name = tableName;
  // Plain, as the print is: the borders below are the table's look, and filter buttons would hide the headings.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;

  drawLines(range);
  formatHeadings(worksheet.getRange(`A${HEADER_ROW}:H${HEADER_ROW}`), { height: LINE_HEIGHT * 5 });

  const working = worksheet.getRange(`F${HEADER_ROW}:H${lastRow}`).format;
  working.font.color = "#595959";
  // One line for all that a row may lack: Excel grows no row for what a formula says.
  worksheet.getRange(columnRange("check", lastRow)).format.font.size = CHECK_FONT_SIZE;
  worksheet.getRange(`F${HEADER_ROW}:H${HEADER_ROW}`).format.fill.color = HEADING_FILL;
  // Excel fits rows to what a person types, not everywhere to what an add-in writes.
  worksheet.getRange(`${FIRST_ROW}:${lastRow}`).format.autofitRows();

  const count = worksheet.getRange(MISSING_COUNT_CELL);
  count.formulas = [[missingCountFormula(checked.columns.check, FIRST_ROW, FARTHEST_ROW)]];
  count.format.font.bold = true;
  count.format.verticalAlignment = "Center";
}
