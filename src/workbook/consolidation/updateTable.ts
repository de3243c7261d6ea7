import type { NewRow } from "../../core/consolidation/planConsolidation";
import { SOURCE_FIELDS } from "../../core/consolidation/record";
import type { CellValue } from "../../core/form/grid";
import { firstCells, queueReady, type Edit } from "../writing/applyEdits";
import { appendRows, queueLastRow } from "../writing/tablePlace";
import type { Consolidation, FoundConsolidation } from "./readConsolidation";

export interface ConsolidationResult {
  readonly sheetName: string;
  readonly added: number;
  readonly updated: number;
  readonly gone: number;
  /** Rows with a formula or changed meanwhile, by the first cell that was to change: left as they are. */
  readonly leftAlone: readonly string[];
}

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
  const lastRow = queueLastRow(context, target.place, plan.added.length);
  const { written, leftAlone } = await queueReady(context, [...edits.keys()]);
  const added = plan.added.map((row) => cellsOf(row, target));
  await appendRows(context, target.place, lastRow, added);
  const worksheet = context.workbook.worksheets.getItem(target.sheetId);
  worksheet.activate();
  await context.sync();

  const kinds = written.map((edit) => edits.get(edit));
  return {
    sheetName: target.sheetName,
    added: plan.added.length,
    updated: kinds.filter((kind) => kind === "updated").length,
    gone: kinds.filter((kind) => kind === "gone").length,
    leftAlone: firstCells(leftAlone),
  };
}

/** One edit a row: all of its cells are written, or none. */
function editsOf(
  planned: Consolidation["plan"]["rows"],
  { sheetId, form, rows }: FoundConsolidation,
): Map<Edit, string> {
  const edits = new Map<Edit, string>();
  for (const [index, { kind, changes }] of planned.entries()) {
    const row = rows[index]?.row;
    if (row === undefined) continue;
    const cells = changes.flatMap(({ field, before, after }) => {
      const column = form.columns[field === "key" ? "source" : field];
      return column === undefined ? [] : [{ cell: { row, column }, before, after }];
    });
    if (cells.length > 0) edits.set({ sheetId, changes: cells }, kind);
  }
  return edits;
}

function cellsOf(
  { key, record: { values } }: NewRow,
  { form: { columns } }: FoundConsolidation,
): ReadonlyMap<number, CellValue> {
  const cells = new Map<number, CellValue>();
  if (columns.source !== undefined) cells.set(columns.source, key);
  for (const field of SOURCE_FIELDS) {
    const column = columns[field];
    if (column !== undefined) cells.set(column, values[field]);
  }
  return cells;
}
