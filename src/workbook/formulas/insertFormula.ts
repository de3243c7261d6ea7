import { areaAddress, cellAddress } from "../../core/sheet/a1";
import type { CellValue } from "../../core/form/grid";
import type { CellArea } from "../writing/cellArea";
import { runCommand } from "../excel/runExcel";

export type InsertResult =
  | { readonly kind: "inserted"; readonly address: string }
  /** A cell that the result needs is taken; nothing was written. */
  | { readonly kind: "taken"; readonly area: string; readonly cell: string }
  /** It would spill into an Excel table, or read itself; nothing was written. */
  | { readonly kind: "inTable"; readonly area: string }
  /** Excel does not know the function: #NAME?. The cell is empty again. */
  | { readonly kind: "unknown"; readonly address: string };

/**
 * Writes a formula into the selected cell if everything that its result will take up is empty. Three syncs.
 * @param size of the result, rows × columns. @param source what it reads
 * @throws HostError when Excel refuses
 */
export async function insertFormula(
  formula: string,
  size: { readonly rows: number; readonly columns: number },
  source: CellArea,
): Promise<InsertResult> {
  return runCommand(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    const { worksheet } = cell;
    worksheet.load("id");
    const target = cell.getAbsoluteResizedRange(size.rows, size.columns);
    target.load("formulas");
    const tables = target.getTables(false).getCount();
    await context.sync();

    const [top, left] = [cell.rowIndex, cell.columnIndex];
    const address = cellAddress({ row: top, column: left });
    const area = areaAddress({ row: top, column: left }, size.rows, size.columns);
    for (const [down, cells] of (target.formulas as CellValue[][]).entries()) {
      const right = cells.findIndex((each) => each !== "");
      if (right >= 0)
        return { kind: "taken", area, cell: cellAddress({ row: top + down, column: left + right }) };
    }
    const isWithin =
      worksheet.id === source.sheetId &&
      top < source.row + source.rows &&
      source.row < top + size.rows &&
      left < source.column + source.columns &&
      source.column < left + size.columns;
    // The sync has filled the count.
    // eslint-disable-next-line office-addins/load-object-before-read
    if (isWithin || tables.value > 0) return { kind: "inTable", area };

    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    // #6614: some Excels know no function that is written from code, and LTSC 2021 knows none at all.
    if ((cell.values as CellValue[][])[0]?.[0] !== "#NAME?") return { kind: "inserted", address };
    cell.clear("Contents");
    await context.sync();
    return { kind: "unknown", address };
  });
}
