import type { CellPosition } from "../../core/form/grid";
import { runCommand } from "./runExcel";

/**
 * Brings a cell of a worksheet to the front and selects it. One sync.
 * @throws HostError `sheetGone` when the worksheet has been deleted since
 */
export async function goToCell(sheetId: string, cell: CellPosition): Promise<void> {
  await runCommand(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    worksheet.getCell(cell.row, cell.column).select();
    await context.sync();
  });
}
