import { columnName } from "../../core/sheet/a1";
import { CRITERIA_COLUMNS, type CriteriaColumn } from "../../core/handOut/criteria";
import { viHandOut as words } from "../../locales/viHandOut";
import { addAreaList } from "../form/formRules";
import { drawLines, FONT, FONT_SIZE, formatHeadings, setColumnWidths } from "../writing/look";
import { setUpPrint } from "../writing/printSetup";

const TITLE_ROW = 1;
const EXPLANATION_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Blank rows to start with; the list is pasted over them and grows. */
const START_ROWS = 5;
const HEADER_HEIGHT = 36;
const LAST_ROW = HEADER_ROW + START_ROWS;
/** In points. */
const WIDTHS: Readonly<Record<CriteriaColumn, number>> = {
  tt: 35,
  wording: 330,
  points: 60,
  area: 120,
  owner: 150,
  answered: 150,
};

const letterOf = (column: CriteriaColumn): string => columnName(CRITERIA_COLUMNS.indexOf(column));
const LAST_COLUMN = columnName(CRITERIA_COLUMNS.length - 1);

/** The first cell that the province's list is pasted into. */
export const FIRST_CELL = `${letterOf("wording")}${FIRST_ROW}`;

/**
 * Queues the sheet that the province's list is pasted into, on an empty worksheet. Sends nothing itself.
 * @param areasName the defined name of the list of areas, which must be there
 */
export function writeCriteriaSheet(worksheet: Excel.Worksheet, tableName: string, areasName: string): void {
  const all = worksheet.getRange(`A:${LAST_COLUMN}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Top";
  setColumnWidths(
    worksheet,
    CRITERIA_COLUMNS.map((column) => WIDTHS[column]),
  );
  for (const column of CRITERIA_COLUMNS) {
    if (column !== "tt") worksheet.getRange(bodyOf(column)).format.wrapText = true;
  }
  const title = worksheet.getRange(`A${TITLE_ROW}`);
  title.values = [[words.criteriaTitle]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const explanation = worksheet.getRange(`A${EXPLANATION_ROW}`);
  explanation.values = [[words.criteriaExplanation]];
  explanation.format.font.italic = true;

  const range = worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${LAST_ROW}`);
  worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`).values = [
    CRITERIA_COLUMNS.map((column) => words.criteriaHeadings[column]),
  ];
  const table = worksheet.tables.add(range, true);
  table.name = tableName;
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  drawLines(range);
  formatHeadings(worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`), {
    height: HEADER_HEIGHT,
    fill: true,
  });
  addAreaList(worksheet.getRange(bodyOf("area")), areasName);
  setUpPrint(worksheet, { orientation: "Landscape", columns: `A:${LAST_COLUMN}`, headerRow: HEADER_ROW });
  worksheet.freezePanes.freezeRows(HEADER_ROW);
}

/** A column's part of the table's rows: what stands on them Excel carries on as the table grows. */
function bodyOf(column: CriteriaColumn): string {
  return `${letterOf(column)}${FIRST_ROW}:${letterOf(column)}${LAST_ROW}`;
}
