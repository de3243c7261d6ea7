import { columnName } from "../../core/sheet/a1";
import type { CellValue } from "../../core/form/grid";
import { byLateness, type FollowedRow } from "../../core/followUp/followUp";
import { fold } from "../../core/text/fold";
import { largestLosses } from "../../core/report/pointsReport";
import { textOf } from "../../core/text/text";
import { viReport } from "../../locales/viReport";
import { asText } from "../writing/asText";
import { drawLines, FONT, formatHeadings, setColumnWidths } from "../writing/look";
import { setUpPage } from "../writing/printSetup";
import type { Report } from "./readReport";

const words = viReport.brief;

/** In points: about what A4 across leaves between the margins of Nghị định 30/2020 (750 pt). */
const WIDTHS = [28, 245, 120, 48, 48, 190, 78] as const;
const LAST_COLUMN = columnName(WIDTHS.length - 1);
/** Right of the print. */
export const SIGNATURE_COLUMN = WIDTHS.length + 1;
/** The columns beside the table of the areas. */
const CHART_COLUMNS = ["F", "G"] as const;
const FONT_SIZE = 11;
const LINE_HEIGHT = 15;
/** Two lines. */
const HEADING_HEIGHT = 32;
/** Of 11-point letters in a line across the whole width. */
const CHARACTERS_PER_LINE = 165;
const MOST_LOSSES = 10;
/** More of what is due would not leave it on one page. */
const MOST_DUE = 5;
const TEXT = "@";

/** A list below the areas: its title and its rows under the seven headings. */
interface List {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Under the rows: what is left out. */
  readonly closing: string | null;
}

/**
 * Queues Tóm tắt on an empty worksheet: one A4 across with the figures as they are on a day, sums by native formulas and a native
 * chart. Sends nothing itself.
 * @param date as it is printed, “27/11/2024”
 */
export function writeBrief(worksheet: Excel.Worksheet, report: Report, date: string): void {
  const all = worksheet.getRange(`A:${LAST_COLUMN}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Top";
  setColumnWidths(worksheet, WIDTHS);
  let row = writeLines(worksheet, report, date);
  row = writeAreas(worksheet, row, report);
  for (const list of [largestList(report), dueList(report.followed)]) {
    if (list !== null) row = writeList(worksheet, row, list);
  }
  setUpPrint(worksheet);
}

/** @returns the 1-based row of what follows */
function writeLines(worksheet: Excel.Worksheet, report: Report, date: string): number {
  const { points, official, notSent, required, followed } = report;
  const { total, byUnit } = points;
  const units = byUnit.filter(({ name }) => name !== null).length;
  const beside = viReport.besideOfficial(points, official);
  const reasons =
    beside.reasons.length === 0 ? [] : [`${viReport.reasonsTitle}: ${beside.reasons.join("; ")}.`];
  const lines = [
    words.title(report.evaluationYear),
    words.asOf(date),
    `${words.units(units, total.criteria)} ${viReport.found(points)} ${words.withoutRemedy(total.criteria - total.withRemedy)}`,
    official === null ? words.officialOpen : [beside.official, ...reasons].join(" "),
    words.notSent(notSent, required),
    words.progress(followed),
  ];
  lines.forEach((line, index) => {
    writeLine(worksheet, index + 1, line);
  });
  const title = worksheet.getRange("A1:A2").format;
  title.horizontalAlignment = "Center";
  worksheet.getRange("A1").format.font.bold = true;
  worksheet.getRange("A1").format.font.size = 13;
  worksheet.getRange("A2").format.font.italic = true;
  return lines.length + 2;
}

/** Merged cells never autofit: the height follows from the length. */
function writeLine(worksheet: Excel.Worksheet, row: number, text: string): void {
  const line = worksheet.getRange(`A${row}:${LAST_COLUMN}${row}`);
  line.merge();
  line.format.wrapText = true;
  line.format.rowHeight = LINE_HEIGHT * Math.ceil(text.length / CHARACTERS_PER_LINE) + 3;
  worksheet.getRange(`A${row}`).values = [[text]];
}

function writeAreas(worksheet: Excel.Worksheet, row: number, { points }: Report): number {
  const lines = points.byArea;
  const [first, last] = [row + 1, row + lines.length];
  const width = words.areaHeadings.length;
  const range = worksheet.getRangeByIndexes(row - 1, 0, lines.length + 2, width);
  range.formulas = [
    [...words.areaHeadings],
    ...lines.map(({ name, points: lost, criteria, estimated }, index) => [
      index + 1,
      asText(name ?? viReport.noName.area),
      lost,
      criteria,
      estimated,
    ]),
    ["", words.total, ...["C", "D", "E"].map((letter) => `=SUM(${letter}${first}:${letter}${last})`)],
  ];
  drawLines(range);
  range.format.wrapText = true;
  formatHeadings(range.getRow(0), { height: HEADING_HEIGHT, fill: true });
  worksheet.getRange(`A${last + 1}:E${last + 1}`).format.font.bold = true;
  worksheet.getRange(`C${first}:E${last + 1}`).format.horizontalAlignment = "Center";
  worksheet.getRange(`A${first}:A${last}`).format.horizontalAlignment = "Center";

  worksheet.getRange(`${first}:${last + 1}`).format.autofitRows();

  const chart = worksheet.charts.add("BarClustered", worksheet.getRange(`B${row}:C${last}`), "Columns");
  chart.title.text = words.chart;
  chart.legend.visible = false;
  const [from, to] = CHART_COLUMNS;
  chart.setPosition(`${from}${row}`, `${to}${last + 1}`);
  return last + 3;
}

function largestList({ points }: Report): List {
  const largest = largestLosses(points.criteria, MOST_LOSSES);
  return {
    title: words.largestTitle(largest.length),
    rows: largest.map(({ main, rows }, index) => [
      index + 1,
      asText(main.problem),
      asText(words.unitsOf(main.unit, new Set(rows.map(({ unit }) => fold(unit))).size - 1)),
      main.points ?? "",
      main.isEstimate ? words.estimate : "",
      asText(main.remedy),
      main.month,
    ]),
    closing: null,
  };
}

/** What is late comes before what is due in the month, the latest first. */
function dueList(followed: readonly FollowedRow[]): List | null {
  const due = byLateness(followed.filter(({ progress }) => progress === "late" || progress === "due"));
  if (due.length === 0) return null;
  return {
    title: words.dueTitle,
    rows: due
      .slice(0, MOST_DUE)
      .map(({ row: { values } }, index) => [
        index + 1,
        asText(textOf(values.problem)),
        asText(textOf(values.unit)),
        "",
        "",
        asText(textOf(values.remedy)),
        textOf(values.month),
      ]),
    closing: due.length > MOST_DUE ? words.more(due.length - MOST_DUE) : null,
  };
}

function writeList(worksheet: Excel.Worksheet, row: number, { title, rows, closing }: List): number {
  worksheet.getRange(`A${row}`).values = [[title]];
  worksheet.getRange(`A${row}`).format.font.bold = true;
  if (rows.length === 0) return row + 2;
  const range = worksheet.getRangeByIndexes(row, 0, rows.length + 1, WIDTHS.length);
  // Text before it is written: a month such as 6/2024 would become a date.
  range.getColumn(WIDTHS.length - 1).numberFormat = Array.from({ length: rows.length + 1 }, () => [TEXT]);
  range.formulas = [[...words.listHeadings], ...rows.map((cells) => [...cells])];
  drawLines(range);
  range.format.wrapText = true;
  for (const column of [0, 3, 4, 6]) range.getColumn(column).format.horizontalAlignment = "Center";
  formatHeadings(range.getRow(0), { fill: true });
  range.format.autofitRows();
  const next = row + rows.length + 2;
  if (closing === null) return next + 1;
  worksheet.getRange(`B${next}`).values = [[closing]];
  worksheet.getRange(`B${next}`).format.font.italic = true;
  return next + 2;
}

function setUpPrint({ pageLayout }: Excel.Worksheet): void {
  setUpPage(pageLayout, "Landscape");
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(`A:${LAST_COLUMN}`);
}
