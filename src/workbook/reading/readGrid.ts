import { rectangular, type CellValue, type Grid } from "../../core/form/grid";

/**
 * Rows in one read. Excel on the web answers at most 5 MB; a row of Phụ lục 01 with long remedies is about
 * 1 KB of JSON, so this is about 4 MB at the worst.
 */
const ROWS_PER_READ = 4000;

/** A Phụ lục 01 stands in the first columns; what offices keep far to the right is not read. */
const LAST_COLUMN = "BL";

/** A block that was asked for and not yet synced. */
interface PendingBlock {
  readonly used: Excel.Range;
  readonly block: Excel.Range;
}

/**
 * Queues the first read of a worksheet: its used range's size and its first rows' values.
 * Nothing is sent before the caller's `context.sync()`.
 */
export function queueGrid(worksheet: Excel.Worksheet): PendingBlock {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return { used, block: queueRows(used, 1) };
}

/**
 * The worksheet's values from A1 on, once the queued read has been synced. A sheet longer than one read
 * costs one more sync per 4,000 rows.
 * @returns rows × columns; no rows for an empty worksheet
 */
export async function completeGrid(
  context: Excel.RequestContext,
  { used, block }: PendingBlock,
): Promise<Grid> {
  if (used.isNullObject) return [];
  const grid: CellValue[][] = [];
  place(grid, block);
  const lastRow = used.rowIndex + used.rowCount;
  for (let first = ROWS_PER_READ + 1; first <= lastRow; first += ROWS_PER_READ) {
    const next = queueRows(used, first);
    // One sync per 4 MB, not per row: a larger answer is refused by Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    place(grid, next);
  }
  return rectangular(grid);
}

function queueRows(used: Excel.Range, firstRow: number): Excel.Range {
  const lastRow = firstRow + ROWS_PER_READ - 1;
  // On an empty worksheet `used` is a null object, and so is what is asked of it.
  const block = used.getIntersectionOrNullObject(`A${firstRow}:${LAST_COLUMN}${lastRow}`);
  block.load("rowIndex,columnIndex,values");
  return block;
}

/** Puts a block where it stands on the worksheet, so that indexes in the grid are the worksheet's own. */
function place(grid: CellValue[][], block: Excel.Range): void {
  if (block.isNullObject) return;
  const left: CellValue[] = new Array<CellValue>(block.columnIndex).fill("");
  (block.values as CellValue[][]).forEach((values, index) => {
    grid[block.rowIndex + index] = [...left, ...values];
  });
}
