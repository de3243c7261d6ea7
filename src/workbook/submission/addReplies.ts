import type { Form, FormColumn } from "../../core/form/form";
import type { CellValue } from "../../core/form/grid";
import { suggestSheetName } from "../../core/sheet/sheetName";
import { monthAsText } from "../../core/months/month";
import type { AcceptedReply } from "../../core/submission/accept";
import { textOf } from "../../core/text/text";
import { vi } from "../../locales/vi";
import { asText } from "../writing/asText";
import { drawLines, FONT, FONT_SIZE } from "../writing/look";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { writeRows } from "../writing/writeRows";

const TEXT = "@";
/** In points. */
const WIDTHS: Readonly<Partial<Record<FormColumn, number>>> = {
  tt: 32,
  unit: 110,
  problem: 190,
  remedy: 190,
  month: 85,
  note: 110,
};
/** What makes a table Tổng hợp here is, in a received book, only a column of that office's. */
const STACKED = ["source", "printedFrom"] as const;

/**
 * Writes received forms on new sheets, cell for cell, as text where they are text, months always. Nothing that is there is
 * written to; what is replaced is hidden, not deleted. Three syncs, one more per 4 MB.
 * @param defaultYear of months that are numbers, where a form names no year
 * @returns the new sheets' names
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function addReplies(replies: readonly AcceptedReply[], defaultYear: number): Promise<string[]> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();

    const taken = worksheets.items.map(({ name }) => name);
    const added = replies.map((reply) => {
      const name = suggestSheetName(reply.name, taken);
      taken.push(name);
      const worksheet = worksheets.add(name);
      worksheet.load("id");
      return { reply, name, worksheet };
    });
    await context.sync();

    await writeOrTakeBack(
      context,
      added.map(({ worksheet }) => worksheet),
      async () => {
        for (const { reply, name, worksheet } of added)
          await writeReply(context, worksheet, named(reply, name), defaultYear);
        added[0]?.worksheet.activate();
        // Last: a refusal before leaves all of them on view.
        const replaced = new Set(replies.flatMap(({ replaces }) => replaces));
        for (const id of replaced) {
          const before = worksheets.items.find((worksheet) => worksheet.id === id);
          // Set only where it differs: the desktop empties its undo list for it.
          if (before !== undefined && before.visibility !== Excel.SheetVisibility.visible) continue;
          worksheets.getItem(id).visibility = Excel.SheetVisibility.hidden;
        }
      },
    );
    return added.map(({ name }) => name);
  });
}

/**
 * With a line above that says whose form it is, where the sheet's name would have said it and cannot: Excel has shortened it,
 * or an older answer has it.
 */
function named(reply: AcceptedReply, sheetName: string): AcceptedReply {
  const { name, grid, form } = reply;
  if (form.unit !== undefined || form.columns.unit !== undefined || name === sheetName) return reply;
  const line = (grid[0] ?? []).map((_, column) => (column === 0 ? vi.form.unitLine(name) : ""));
  return {
    ...reply,
    grid: [line, ...grid],
    form: {
      ...form,
      headerRow: form.headerRow + 1,
      rows: form.rows.map(({ row, values }) => ({ row: row + 1, values })),
    },
  };
}

async function writeReply(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { grid, form }: AcceptedReply,
  defaultYear: number,
): Promise<void> {
  const { headerRow, columns } = form;
  const year = form.year ?? form.issued?.year ?? defaultYear;
  const width = grid[0]?.length ?? 0;
  const month = columns.month ?? -1;
  const all = worksheet.getRangeByIndexes(0, 0, grid.length, width).format;
  all.font.name = FONT;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = "Top";
  for (const [key, column] of Object.entries(columns) as [FormColumn, number][]) {
    const points = WIDTHS[key];
    if (points !== undefined) worksheet.getCell(0, column).format.columnWidth = points;
  }
  const rows = Math.max(1, grid.length - headerRow - 1);
  // Text before anything is written: Excel turns 6/2024 into a date otherwise.
  if (month >= 0) worksheet.getRangeByIndexes(headerRow + 1, month, rows, 1).numberFormat = [[TEXT]];
  const isText = (row: number, column: number): boolean => column === month && row > headerRow;
  await writeRows(
    context,
    worksheet.getCell(0, 0),
    grid.map((cells, row) =>
      cells.map((cell, column): CellValue => {
        // A date that Excel has made of a month would stand there as a bare serial.
        if (isText(row, column)) return monthAsText(cell, year);
        const value = isStackedHeading(form, row, column) ? `${textOf(cell)} *` : cell;
        return typeof value === "string" ? asText(value) : value;
      }),
    ),
  );
  const last = Math.max(headerRow, ...form.rows.map(({ row }) => row));
  const table = worksheet.getRangeByIndexes(headerRow, 0, last - headerRow + 1, width);
  table.format.wrapText = true;
  table.format.autofitRows();
  drawLines(table);
  worksheet.getRangeByIndexes(headerRow, 0, 1, width).format.font.bold = true;
}

function isStackedHeading({ headerRow, columns }: Form, row: number, column: number): boolean {
  return row === headerRow && STACKED.some((key) => columns[key] === column);
}
