import { cellAddress } from "../../core/sheet/a1";
import { parseKey } from "../../core/consolidation/key";
import { matchRows } from "../../core/consolidation/match";
import { readRecords } from "../../core/consolidation/record";
import { readTableRows } from "../../core/consolidation/consolidationTable";
import type { Grid } from "../../core/form/grid";
import { kindOfForm, recogniseForm } from "../../core/form/recognise";
import { settingsOfWorkbook } from "../settings/readSettings";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { runCommand } from "../excel/runExcel";

export type GoToSourceResult =
  | { readonly kind: "there"; readonly sheetName: string; readonly address: string }
  /** The selection is not in a row of Tổng hợp. */
  | { readonly kind: "notInTable" }
  | { readonly kind: "ownRow"; readonly address: string }
  | { readonly kind: "sheetGone"; readonly sheetName: string }
  | { readonly kind: "rowGone"; readonly sheetName: string };

/**
 * Đến nguồn: from the selected row of Tổng hợp to the row of the unit's form that it comes from, wherever that has
 * moved since. Links in cells go stale when rows are inserted; this reads both sheets anew. Three syncs, more where Tổng hợp names no year.
 * @throws HostError when Excel refuses
 */
export async function goToSource(): Promise<GoToSourceResult> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const active = context.workbook.getActiveCell();
    active.load("rowIndex");
    const pending = queueGrid(worksheets.getActiveWorksheet());
    await context.sync();

    const grid = await completeGrid(context, pending);
    const row = rowOf(grid, active.rowIndex);
    if (row === null) return { kind: "notInTable" };
    const key = parseKey(row.key);
    if (key === null) return { kind: "ownRow", address: cellAddress({ row: active.rowIndex, column: 0 }) };
    const { sheetName } = key;
    const source = worksheets.items.find(({ name }) => name.normalize("NFC") === sheetName);
    if (source === undefined) return { kind: "sheetGone", sheetName };
    const pendingSource = queueGrid(source);
    await context.sync();

    const form = recogniseForm(await completeGrid(context, pendingSource));
    // As Tổng hợp was made; it names its year itself, unless somebody has reworded its heading.
    const year = recogniseForm(grid)?.year ?? (await settingsOfWorkbook(context)).actionYear.value;
    const records = form === null ? [] : readRecords([{ sheetId: source.id, sheetName, form }], year);
    const [place] = matchRows([{ key, values: row.values }], records);
    const record = place === null || place === undefined ? undefined : records[place];
    if (form === null || record === undefined) return { kind: "rowGone", sheetName };
    const cell = { row: record.row, column: form.columns.problem ?? 0 };
    source.activate();
    source.getCell(cell.row, cell.column).select();
    await context.sync();
    return { kind: "there", sheetName, address: cellAddress(cell) };
  });
}

function rowOf(grid: Grid, activeRow: number): ReturnType<typeof readTableRows>[number] | null {
  const form = recogniseForm(grid);
  if (form === null || kindOfForm(form) !== "consolidation" || activeRow <= form.headerRow) return null;
  const row = readTableRows(grid, form, activeRow)[activeRow - form.headerRow - 1];
  return row === undefined || Object.values(row.values).every((value) => value === "") ? null : row;
}
