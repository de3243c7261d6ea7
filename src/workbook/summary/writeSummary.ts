import type { CellPosition } from "../../core/form/grid";
import { canonicalMonth, monthOfAnyYear } from "../../core/months/month";
import type { TallyTable } from "../../core/tally/tallyTable";
import { areasOf } from "../../core/tally/tally";
import {
  areasBlock,
  monthsBlock,
  unitsBlock,
  type BlockPlace,
  type TwinBlock,
} from "../../core/twins/twinBlocks";
import { columnAddresses } from "../../core/twins/columns";
import type { TwinColumn, TwinColumns } from "../../core/twins/measures";
import { viFunctions } from "../../locales/viFunctions";
import { viSummary as words } from "../../locales/viSummary";
import { asText } from "../writing/asText";
import { written } from "../formulas/twins/written";
import { drawLines, FONT, FONT_SIZE, formatHeadings } from "../writing/look";
import { setUpPage } from "../writing/printSetup";
import type { SheetTable } from "../formulas/tableInFront";

/** The names of the sheet's own that its formulas use. ASCII: they are the same in every language. */
export const SUMMARY_NAMES: Readonly<Record<TwinColumn, string>> = {
  problem: "TK_NoiDung",
  remedy: "TK_GiaiPhap",
  month: "TK_ThoiGian",
  area: "TK_LinhVuc",
  unit: "TK_DonVi",
  points: "TK_DiemTru",
};

const TITLE_ROW = 1;
const SOURCE_ROW = 2;
const CANONICAL_ROW = 3;
const FIRST_BLOCK_ROW = 5;
/** The areas' block is the widest. */
const LAST_COLUMN = "H";
/** In points; the first column holds names, the next numbers, the last two months. */
const WIDTHS = { first: 190, number: 66, month: 84 };
/** Four lines. */
const NOTE_HEIGHT = 68;
/** Three lines. */
const HEADING_HEIGHT = 52;

interface Titled {
  readonly title: string;
  readonly block: (place: BlockPlace) => TwinBlock;
}

/** Queues the summary on an empty worksheet: names of its own, and blocks by area, month and unit. Sends nothing itself. */
export function writeSummary(worksheet: Excel.Worksheet, { table, rows }: SheetTable): void {
  const columns = nameColumns(worksheet, columnAddresses(table.form.columns, rows));
  const all = worksheet.getRange(`A:${LAST_COLUMN}`).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  worksheet.getRange("A:A").format.columnWidth = WIDTHS.first;
  worksheet.getRange("B:F").format.columnWidth = WIDTHS.number;
  worksheet.getRange(`G:${LAST_COLUMN}`).format.columnWidth = WIDTHS.month;
  const example = table.year === null ? monthOfAnyYear(6) : canonicalMonth({ month: 6, year: table.year });
  writeHeading(worksheet, rows, example);

  let row = FIRST_BLOCK_ROW;
  for (const { title, block } of blocksOf(table, columns)) {
    worksheet.getRange(`A${row}`).values = [[asText(title)]];
    worksheet.getRange(`A${row}`).format.font.bold = true;
    const anchor = { row, column: 0 };
    const { unknown } = viFunctions;
    const cells = block({ anchor, columns, year: table.year, unknown, total: words.total });
    writeBlock(worksheet, anchor, cells);
    row += cells.length + 2;
  }
  setUpPrint(worksheet);
}

/** Gives the columns names that only this worksheet knows: they go with it, and two summaries never share one. */
function nameColumns(worksheet: Excel.Worksheet, columns: TwinColumns): TwinColumns {
  const named = Object.entries(columns) as [TwinColumn, string | undefined][];
  const given = named.flatMap(([column, address]) => {
    if (address === undefined) return [];
    worksheet.names.add(SUMMARY_NAMES[column], `=${address}`);
    return [[column, SUMMARY_NAMES[column]] as const];
  });
  return { ...columns, ...Object.fromEntries(given) };
}

function blocksOf({ rows, areas, year }: TallyTable, columns: TwinColumns): Titled[] {
  const { headings } = viFunctions;
  const labels = areasOf(rows, areas).flatMap((area) => area?.name ?? []);
  const units = [
    ...new Map(rows.flatMap(({ unit }) => (unit === null ? [] : [[unit.key, unit.name]]))).values(),
  ];
  return [
    ...(columns.area === undefined
      ? []
      : [{ title: words.byArea, block: (place: BlockPlace) => areasBlock(place, headings.areas, labels) }]),
    ...(columns.month === undefined
      ? []
      : [{ title: words.byMonth(year), block: (place: BlockPlace) => monthsBlock(place, headings.months) }]),
    ...(columns.unit === undefined
      ? []
      : [{ title: words.byUnit, block: (place: BlockPlace) => unitsBlock(place, headings.units, units) }]),
  ];
}

function writeHeading(
  worksheet: Excel.Worksheet,
  { sheetName, first, last }: SheetTable["rows"],
  month: string,
): void {
  const lines: readonly [number, string][] = [
    [TITLE_ROW, words.title],
    [SOURCE_ROW, words.source(sheetName, first, last)],
    [CANONICAL_ROW, words.canonical(month)],
  ];
  for (const [row, text] of lines) {
    const line = worksheet.getRange(`A${row}:${LAST_COLUMN}${row}`);
    line.merge();
    line.format.wrapText = true;
    line.format.verticalAlignment = "Top";
    worksheet.getRange(`A${row}`).values = [[asText(text)]];
  }
  const title = worksheet.getRange(`A${TITLE_ROW}`).format;
  title.font.bold = true;
  title.font.size = 14;
  worksheet.getRange(`A${CANONICAL_ROW}`).format.rowHeight = NOTE_HEIGHT;
}

function writeBlock(worksheet: Excel.Worksheet, { row, column }: CellPosition, block: TwinBlock): void {
  const width = block[0]?.length ?? 0;
  const range = worksheet.getRangeByIndexes(row, column, block.length, width);
  range.formulas = block.map((cells) => cells.map(written));
  range.format.verticalAlignment = "Top";
  drawLines(range);
  formatHeadings(range.getRow(0), { height: HEADING_HEIGHT, fill: true });
  worksheet.getRangeByIndexes(row + block.length - 1, column, 1, width).format.font.bold = true;
  const names = worksheet.getRangeByIndexes(row + 1, column, block.length - 1, 1).format;
  names.wrapText = true;
  names.autofitRows();
}

function setUpPrint({ pageLayout }: Excel.Worksheet): void {
  setUpPage(pageLayout, "Landscape");
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
