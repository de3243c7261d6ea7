import type { Answer } from "../../core/submission/receive";
import { readTables } from "../reading/readForms";
import { runCommand } from "../excel/runExcel";

/**
 * The forms that the open workbook has, in the order of the sheets; hidden sheets, Tổng hợp and its print are left out.
 * Two syncs, one more per 40 sheets and per 4,000 rows of a very long sheet.
 * @throws HostError when Excel refuses
 */
export async function listAnswers(): Promise<Answer[]> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const tables = await readTables(context, worksheets);
    return tables.filter(({ kind }) => kind === "unit");
  });
}
