import { decreeDate } from "../../core/document/decreeNumbers";
import { columnName } from "../../core/sheet/a1";
import { ROSTER_COLUMNS, type RosterColumn } from "../../core/submission/roster";
import { sheetText, type UnitState } from "../../core/submission/unitsOfForms";
import type { CellValue } from "../../core/form/grid";
import { RELEASED } from "../../core/wordings/released";
import { viSubmission as words } from "../../locales/viSubmission";
import { asText } from "../writing/asText";
import { validate } from "../form/formRules";
import { FONT, FONT_SIZE, formatHeadings, setColumnWidths } from "../writing/look";
import { setUpPrint } from "../writing/printSetup";

const TITLE_ROW = 1;
const DEADLINE_ROW = 2;
const EXPLANATION_ROW = 3;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const DATE_FORMAT = "dd/mm/yyyy";
const HEADER_HEIGHT = 36;
/** A date before 2009 is a slip, or no date. */
const EARLIEST = 40_000;
/** In points. */
const WIDTHS: Readonly<Record<RosterColumn, number>> = {
  tt: 40,
  unit: 210,
  sheet: 95,
  mustSend: 55,
  received: 80,
  document: 110,
  status: 145,
  rows: 50,
  missing: 60,
  note: 150,
};
const ATTENTION = "#FFF2CC";
const OVERDUE = "#FCE4D6";

const letterOf = (column: RosterColumn): string => columnName(ROSTER_COLUMNS.indexOf(column));
const LAST_COLUMN = columnName(ROSTER_COLUMNS.length - 1);
/** Gives a column's part of the table's rows: what stands on them Excel carries on as the table grows. */
type BodyOf = (column: RosterColumn) => Excel.Range;

/** The date of the deadline stands right of its label, which runs over the columns before. */
const DEADLINE_CELL = `$${letterOf("received")}$${DEADLINE_ROW}`;

export interface RosterSettings {
  readonly tableName: string;
  /** Of the remedies, for what the messages of cells show as an example. */
  readonly year: number;
  /** A formula that gives the deadline, where Danh mục has a place for it; else the cell stays blank. */
  readonly deadline: string | null;
}

/** Queues Tình hình gửi on an empty worksheet. Sends nothing itself. */
export function writeRoster(
  worksheet: Excel.Worksheet,
  units: readonly UnitState[],
  { tableName, year, deadline }: RosterSettings,
): void {
  const all = worksheet.getRange(`A:${LAST_COLUMN}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Top";
  setColumnWidths(
    worksheet,
    ROSTER_COLUMNS.map((column) => WIDTHS[column]),
  );
  writeHeading(worksheet, deadline ?? "");

  const lastRow = HEADER_ROW + units.length;
  const bodyOf: BodyOf = (column) =>
    worksheet.getRange(`${letterOf(column)}${FIRST_ROW}:${letterOf(column)}${lastRow}`);
  const range = worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${lastRow}`);
  range.formulas = [
    ROSTER_COLUMNS.map((column) => words.headings[column]),
    ...units.map((unit, index) => {
      const cells = rosterCells(unit);
      return ROSTER_COLUMNS.map((column): CellValue => {
        if (column === "tt") return `=ROW()-ROW($A$${HEADER_ROW})`;
        if (column === "status") return statusFormula(FIRST_ROW + index);
        const value = cells[column] ?? "";
        return typeof value === "string" ? asText(value) : value;
      });
    }),
  ];
  const table = worksheet.tables.add(range, true);
  table.name = tableName;
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  formatHeadings(worksheet.getRange(`A${HEADER_ROW}:${LAST_COLUMN}${HEADER_ROW}`), { height: HEADER_HEIGHT });
  formatBody(bodyOf);
  addRules(bodyOf, year);
  worksheet.getRange(`${FIRST_ROW}:${lastRow}`).format.autofitRows();
  setUpPrint(worksheet, { orientation: "Landscape", columns: `A:${LAST_COLUMN}`, headerRow: HEADER_ROW });
  worksheet.freezePanes.freezeRows(HEADER_ROW);
}

/** What stands in Phải gửi. */
interface MustSendWords {
  readonly yes: string;
  readonly no: string;
}

/**
 * The words of a list that is there: its formulas compare with those of the release that has made it.
 * @param formulas of one of its rows
 */
export function mustSendWordsIn(formulas: readonly unknown[]): MustSendWords {
  for (const [yes, no] of Object.values(RELEASED.mustSend)) {
    if (formulas.some((cell) => String(cell).includes(`"${no}"`))) return { yes, no };
  }
  return words.mustSend;
}

/** What the product writes of a unit; the other columns are Văn phòng's, or formulas. */
export function rosterCells(
  unit: UnitState,
  { yes, no }: MustSendWords = words.mustSend,
): Readonly<Partial<Record<RosterColumn, CellValue>>> {
  const { rows, missing } = unit;
  const mustSend = unit.mustSend ? yes : no;
  return { unit: unit.unit, sheet: sheetText(unit), mustSend, rows, missing };
}

/** Excel's own date counts, in whatever time zone and date system the workbook is. */
function statusFormula(row: number): string {
  const cell = (column: RosterColumn): string => `$${letterOf(column)}${row}`;
  const { notRequired, notSent, overdue, sent, late, incomplete } = words.statuses;
  const due = `AND(N(${DEADLINE_CELL})>0,TODAY()>${DEADLINE_CELL})`;
  const isLate = `AND(N(${DEADLINE_CELL})>0,N(${cell("received")})>${DEADLINE_CELL})`;
  const received = `IF(${isLate},"${late}","${sent}")&IF(N(${cell("missing")})>0,"${incomplete}","")`;
  const expected = `IF(${cell("received")}="",IF(${due},"${overdue}","${notSent}"),${received})`;
  return `=IF(${cell("mustSend")}="${words.mustSend.no}","${notRequired}",${expected})`;
}

function writeHeading(worksheet: Excel.Worksheet, deadlineFormula: string): void {
  const title = worksheet.getRange(`A${TITLE_ROW}`);
  title.values = [[words.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  worksheet.getRange(`A${DEADLINE_ROW}`).values = [[words.deadline]];
  const deadline = worksheet.getRange(DEADLINE_CELL);
  deadline.numberFormat = [[DATE_FORMAT]];
  deadline.formulas = [[deadlineFormula]];
  deadline.format.font.bold = true;
  const explanation = worksheet.getRange(`A${EXPLANATION_ROW}`);
  explanation.values = [[words.explanation]];
  explanation.format.font.italic = true;
}

function formatBody(bodyOf: BodyOf): void {
  for (const column of ["unit", "sheet", "note"] as const) bodyOf(column).format.wrapText = true;
  for (const column of ["tt", "mustSend", "received", "rows", "missing"] as const) {
    bodyOf(column).format.horizontalAlignment = "Center";
  }
  bodyOf("received").numberFormat = [[DATE_FORMAT]];
  bodyOf("document").numberFormat = [["@"]];
}

function addRules(bodyOf: BodyOf, year: number): void {
  const { yes, no, ...mustSend } = words.mustSend;
  validate(bodyOf("mustSend"), { list: { inCellDropDown: true, source: `${yes},${no}` } }, mustSend);
  validate(
    bodyOf("received"),
    { decimal: { formula1: EARLIEST, operator: "GreaterThan" } },
    words.received(decreeDate({ day: 9, month: 4, year })),
  );
  const status = `$${letterOf("status")}${FIRST_ROW}`;
  const { notSent, overdue, incomplete } = words.statuses;
  color(bodyOf, `=${status}="${overdue}"`, OVERDUE);
  color(bodyOf, `=OR(${status}="${notSent}",ISNUMBER(SEARCH("${incomplete}",${status})))`, ATTENTION);
}

function color(bodyOf: BodyOf, formula: string, fill: string): void {
  const { custom } = bodyOf("status").conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
}
