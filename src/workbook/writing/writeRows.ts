import type { CellValue } from "../../core/form/grid";

/** Excel on the web takes at most 5 MB a request; what Office.js wraps around the values is not counted here. */
const CHARACTERS_PER_WRITE = 1_300_000; // up to three bytes each in Vietnamese

/**
 * Queues the values of a block and sends all of it but the last 4 MB: most blocks go with the caller's own sync.
 * @param corner the block's first cell
 * @param cells rows × columns, rectangular; text as `asText` gives it, formulas in English
 */
export async function writeRows(
  context: Excel.RequestContext,
  corner: Excel.Range,
  cells: readonly (readonly CellValue[])[],
): Promise<void> {
  let first = 0;
  let characters = 0;
  for (const [index, line] of cells.entries()) {
    const length = line.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    if (index > first && characters + length > CHARACTERS_PER_WRITE) {
      writeBlock(corner.getOffsetRange(first, 0), cells.slice(first, index));
      // One sync per 4 MB, not per row: a larger request is refused by Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      [first, characters] = [index, 0];
    }
    characters += length;
  }
  writeBlock(corner.getOffsetRange(first, 0), cells.slice(first));
}

function writeBlock(corner: Excel.Range, cells: readonly (readonly CellValue[])[]): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  corner.getResizedRange(cells.length - 1, width - 1).formulas = cells.map((line) => [...line]);
}
