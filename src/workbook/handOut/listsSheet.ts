import { columnName } from "../../core/sheet/a1";
import type { CellValue } from "../../core/form/grid";
import { SETTINGS, type Setting } from "../../core/handOut/settings";
import { UNIT_COLUMNS, type ListedUnit, type UnitColumn } from "../../core/handOut/unitList";
import { vi } from "../../locales/vi";
import { viHandOut as words } from "../../locales/viHandOut";
import { viSubmission } from "../../locales/viSubmission";
import { asText } from "../writing/asText";
import { validate } from "../form/formRules";
import { drawLines, FONT, FONT_SIZE, HEADING_FILL, setColumnWidths } from "../writing/look";

/** 1-based, level with the headings of the areas. */
export const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** In points. */
const UNIT_WIDTHS: Readonly<Record<UnitColumn, number>> = {
  unit: 220,
  sheet: 100,
  contact: 130,
  mustSend: 60,
};
/** Label and value. */
const SETTING_WIDTHS = [245, 230] as const;
export const SETTING_COLUMNS = SETTING_WIDTHS.length;
const DATE_FORMAT = "dd/mm/yyyy";

/**
 * Queues the list of units on Danh mục. Sends nothing itself.
 * @param column 0-based, the first of four
 */
export function writeUnits(
  worksheet: Excel.Worksheet,
  column: number,
  units: readonly ListedUnit[],
  tableName: string,
): void {
  const { yes, no, ...mustSend } = viSubmission.mustSend;
  const range = worksheet.getRangeByIndexes(HEADER_ROW - 1, column, units.length + 1, UNIT_COLUMNS.length);
  range.formulas = [
    UNIT_COLUMNS.map((name) => words.unitHeadings[name]),
    ...units.map((unit) => [asText(unit.unit), asText(unit.sheet), "", unit.mustSend ? yes : no]),
  ];
  setColumnWidths(
    worksheet,
    UNIT_COLUMNS.map((name) => UNIT_WIDTHS[name]),
    column,
  );
  const table = worksheet.tables.add(range, true);
  table.name = tableName;
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  table.showFilterButton = false;
  format(range);
  const letter = columnName(column + UNIT_COLUMNS.indexOf("mustSend"));
  const answers = worksheet.getRange(`${letter}${FIRST_ROW}:${letter}${HEADER_ROW + units.length}`);
  answers.format.horizontalAlignment = "Center";
  validate(answers, { list: { inCellDropDown: true, source: `${yes},${no}` } }, mustSend);
}

/** Queues the print set-up of a Danh mục with all its lists: A4 on its side, one page wide. */
export function setUpListsPrint({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/**
 * Queues Thông tin chung on Danh mục: a label and its value a row. Sends nothing itself.
 * @param column 0-based, the first of two
 */
export function writeSettings(worksheet: Excel.Worksheet, column: number): void {
  const title = worksheet.getCell(HEADER_ROW - 1, column);
  title.values = [[words.settingsTitle]];
  const range = worksheet.getRangeByIndexes(HEADER_ROW - 1, column, SETTINGS.length + 1, SETTING_COLUMNS);
  const values = defaultValues();
  // Text before it is written: “04” would lose its zero otherwise.
  for (const setting of ["documentNumber", "documentDay", "documentMonth"] as const) {
    valueCell(worksheet, column, setting).numberFormat = [["@"]];
  }
  valueCell(worksheet, column, "deadline").numberFormat = [[DATE_FORMAT]];
  worksheet.getRangeByIndexes(HEADER_ROW, column, SETTINGS.length, SETTING_COLUMNS).formulas = SETTINGS.map(
    (setting) => [words.settings[setting], values[setting]],
  );
  setColumnWidths(worksheet, SETTING_WIDTHS, column);
  format(range);
  range.format.horizontalAlignment = "Left";
  const { department, nd30 } = vi.pane.create.layouts;
  validate(
    valueCell(worksheet, column, "layout"),
    { list: { inCellDropDown: true, source: `${department},${nd30}` } },
    words.layoutList,
  );
}

function defaultValues(): Readonly<Record<Setting, CellValue>> {
  const { defaults } = vi.form;
  return {
    evaluationYear: defaults.evaluationYear,
    actionYear: defaults.actionYear,
    agency: defaults.agency,
    symbol: defaults.symbol,
    documentNumber: defaults.documentNumber,
    documentDay: defaults.documentDay,
    documentMonth: defaults.documentMonth,
    // “trước ngày 10/4” of the letter: its last day (seed, paragraph 2).
    deadline: `=DATE(${defaults.actionYear},4,9)`,
    officialScore: words.seedScore,
    layout: vi.pane.create.layouts[defaults.layout],
  };
}

function valueCell(worksheet: Excel.Worksheet, column: number, setting: Setting): Excel.Range {
  return worksheet.getCell(HEADER_ROW + SETTINGS.indexOf(setting), column + 1);
}

function format(range: Excel.Range): void {
  range.format.font.name = FONT;
  range.format.font.size = FONT_SIZE;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  drawLines(range);
  const heading = range.getRow(0).format;
  heading.font.bold = true;
  heading.fill.color = HEADING_FILL;
  range.format.autofitRows();
}
