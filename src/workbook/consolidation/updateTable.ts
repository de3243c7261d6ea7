import { cellAddress } from "../../core/a1";
import type { NewRow } from "../../core/consolidation/plan";
import { SOURCE_FIELDS } from "../../core/consolidation/record";
import type { CellValue } from "../../core/grid";
import { isAsPrepared, queueEdits, readWritable, type Edit } from "../applyEdits";
import { asText } from "../asText";
import { drawLines } from "../look";
import { writeRows } from "../writeRows";
import type { ConsolidationResult } from "./consolidate";
import type { Consolidation, FoundConsolidation } from "./readConsolidation";

const TEXT = "@";

/**
 * Writes into a Tổng hợp that is there what has changed, and adds the new rows below its last one; columns of Văn
 * phòng's own, order and formats stay. Two syncs, one more per 2,000 changed cells and per 4 MB of new rows.
 * @throws HostError `protected`, or `filtered` where a row to be changed is hidden, before anything is written
 */
export async function updateTable(
  context: Excel.RequestContext,
  { plan }: Consolidation,
  target: FoundConsolidation,
): Promise<ConsolidationResult> {
  const edits = editsOf(plan.rows, target);
  const lastRow = queueLastRow(context, target);
  const current = await readWritable(context, [...edits.keys()]);
  const written: Edit[] = [];
  const leftAlone: Edit[] = [];
  for (const edit of edits.keys()) (isAsPrepared(edit, current) ? written : leftAlone).push(edit);

  queueEdits(context, written, current);
  if (plan.added.length > 0) await addRows(context, target, plan.added, lastRow);
  const worksheet = context.workbook.worksheets.getItem(target.sheetId);
  worksheet.activate();
  await context.sync();

  const kinds = written.map((edit) => edits.get(edit));
  return {
    sheetName: target.sheetName,
    added: plan.added.length,
    updated: kinds.filter((kind) => kind === "updated").length,
    gone: kinds.filter((kind) => kind === "gone").length,
    leftAlone: leftAlone.flatMap(({ changes: [first] }) => (first ? [cellAddress(first.cell)] : [])),
  };
}

/** One edit a row: all of its cells are written, or none. */
function editsOf(
  planned: Consolidation["plan"]["rows"],
  { sheetId, form, rows }: FoundConsolidation,
): Map<Edit, string> {
  const edits = new Map<Edit, string>();
  for (const [at, { kind, changes }] of planned.entries()) {
    const row = rows[at]?.row;
    if (row === undefined) continue;
    const cells = changes.flatMap(({ field, before, after }) => {
      const column = form.columns[field === "key" ? "source" : field];
      return column === undefined ? [] : [{ cell: { row, column }, before, after }];
    });
    if (cells.length > 0) edits.set({ sheetId, changes: cells }, kind);
  }
  return edits;
}

/** What a new row takes from the last one: formulas of columns that are not a source's, and the month's format. */
function queueLastRow(context: Excel.RequestContext, target: FoundConsolidation): Excel.Range {
  const { column, columns } = widthOf(target);
  const worksheet = context.workbook.worksheets.getItem(target.sheetId);
  const range = worksheet.getRangeByIndexes(target.lastRow, column, 1, columns);
  range.load("formulasR1C1,numberFormat");
  return range;
}

/** The table's columns; where it is no Excel table any more, those from the first to the last heading. */
function widthOf({ table, form }: FoundConsolidation): { column: number; columns: number } {
  if (table !== null) return table;
  const places = Object.values(form.columns);
  const column = Math.min(...places);
  return { column, columns: Math.max(...places) - column + 1 };
}

async function addRows(
  context: Excel.RequestContext,
  target: FoundConsolidation,
  added: readonly NewRow[],
  lastRow: Excel.Range,
): Promise<void> {
  const { column, columns } = widthOf(target);
  const worksheet = context.workbook.worksheets.getItem(target.sheetId);
  const first = target.lastRow + 1;
  const area = worksheet.getRangeByIndexes(first, column, added.length, columns);
  if (target.table !== null) {
    const table = worksheet.tables.getItem(target.table.id);
    // Blank first: what stands below the table moves down, and values are then written like any others.
    table.rows.add(
      undefined,
      added.map(() => new Array<string>(columns).fill("")),
    );
  }
  const formats = lastRow.numberFormat[0] as readonly string[];
  const formulas = lastRow.formulasR1C1[0] as readonly CellValue[];
  area.numberFormat = added.map(() => [...formats]);
  await writeRows(
    context,
    worksheet,
    { row: first, column },
    added.map((row) => cellsOf(row, target, formats)),
  );
  formulas.forEach((formula, at) => {
    if (typeof formula !== "string" || !formula.startsWith("=") || isSourceColumn(target, column + at))
      return;
    worksheet.getRangeByIndexes(first, column + at, added.length, 1).formulasR1C1 = added.map(() => [
      formula,
    ]);
  });
  area.format.verticalAlignment = "Top";
  area.format.autofitRows();
  if (target.table === null) drawLines(area);
}

function isSourceColumn({ form: { columns } }: FoundConsolidation, column: number): boolean {
  return [columns.source, ...SOURCE_FIELDS.map((field) => columns[field])].includes(column);
}

function cellsOf(
  { key, record: { values } }: NewRow,
  target: FoundConsolidation,
  formats: readonly string[],
): CellValue[] {
  const { column, columns } = widthOf(target);
  const cells = new Array<CellValue>(columns).fill("");
  const put = (at: number | undefined, value: CellValue): void => {
    if (at === undefined) return;
    const isText = typeof value !== "string" || formats[at - column] === TEXT;
    cells[at - column] = isText ? value : asText(value);
  };
  put(target.form.columns.source, key);
  for (const field of SOURCE_FIELDS) put(target.form.columns[field], values[field]);
  return cells;
}
