import { columnName } from "../../core/sheet/a1";
import type { CellValue } from "../../core/form/grid";
import { SETTING_NAMES, type SettingName } from "../../core/settings/generalInfo";
import type { Settings } from "../../core/settings/settings";
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
 * Queues the list of units on Danh mục, with a blank row where there is none yet. Sends nothing itself.
 * @param column 0-based, the first of four
 */
export function writeUnits(
  worksheet: Excel.Worksheet,
  column: number,
  units: readonly ListedUnit[],
  tableName: string,
): void {
  const { yes, no, ...mustSend } = viSubmission.mustSend;
  const blank = { unit: "", sheet: "", mustSend: true };
  const rows = units.length === 0 ? [blank] : units;
  const range = worksheet.getRangeByIndexes(HEADER_ROW - 1, column, rows.length + 1, UNIT_COLUMNS.length);
  range.formulas = [
    UNIT_COLUMNS.map((name) => words.unitHeadings[name]),
    ...rows.map((unit) => [asText(unit.unit), asText(unit.sheet), "", unit.mustSend ? yes : no]),
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
 * Queues Thông tin chung on Danh mục: a label and its value a row, blank where nobody has said it. Sends nothing itself.
 * @param column 0-based, the first of two
 */
export function writeSettings(worksheet: Excel.Worksheet, column: number, settings: Settings): void {
  const title = worksheet.getCell(HEADER_ROW - 1, column);
  title.values = [[words.settingsTitle]];
  const range = worksheet.getRangeByIndexes(
    HEADER_ROW - 1,
    column,
    SETTING_NAMES.length + 1,
    SETTING_COLUMNS,
  );
  const values = cellsOf(settings);
  // Text before it is written: “04” would lose its zero otherwise.
  for (const setting of ["documentNumber", "documentDay", "documentMonth"] as const) {
    valueCell(worksheet, column, setting).numberFormat = [["@"]];
  }
  valueCell(worksheet, column, "deadline").numberFormat = [[DATE_FORMAT]];
  worksheet.getRangeByIndexes(HEADER_ROW, column, SETTING_NAMES.length, SETTING_COLUMNS).formulas =
    SETTING_NAMES.map((setting) => [words.settings[setting], values[setting]]);
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

/** What a new Thông tin chung leaves blank. */
export function blankSettings(settings: Settings): SettingName[] {
  const cells = cellsOf(settings);
  return SETTING_NAMES.filter((name) => cells[name] === "");
}

function cellsOf(settings: Settings): Readonly<Record<SettingName, CellValue>> {
  const { deadline, officialScore } = settings;
  return {
    evaluationYear: settings.evaluationYear.value,
    actionYear: settings.actionYear.value,
    agency: asText(settings.agency.value),
    symbol: asText(settings.symbol.value),
    // Into cells that are formatted as text: an apostrophe would stay there.
    documentNumber: settings.documentNumber.value,
    documentDay: settings.documentDay.value,
    documentMonth: settings.documentMonth.value,
    deadline: typeof deadline.value === "string" ? asText(deadline.value) : deadline.value,
    officialScore: officialScore.value ?? "",
    layout: vi.pane.create.layouts[settings.layout.value],
  };
}

function valueCell(worksheet: Excel.Worksheet, column: number, setting: SettingName): Excel.Range {
  return worksheet.getCell(HEADER_ROW + SETTING_NAMES.indexOf(setting), column + 1);
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
