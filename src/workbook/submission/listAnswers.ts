import type { Settings } from "../../core/settings/settings";
import type { Answer } from "../../core/submission/receive";
import { queueAreasSheet } from "../areas/areasSheet";
import { runCommand } from "../excel/runExcel";
import { readListsOf } from "../reading/readLists";

/**
 * The forms that the open workbook has, in the order of the sheets, and what it is about; hidden sheets, Tổng hợp and its print
 * are left out. Two syncs, one more per 40 sheets and per 4,000 rows of a very long sheet.
 * @throws HostError when Excel refuses
 */
export async function listAnswers(): Promise<{
  readonly answers: readonly Answer[];
  readonly settings: Settings;
}> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const areasSheet = queueAreasSheet(context);
    await context.sync();
    const { tables, settings } = await readListsOf(context, worksheets, areasSheet);
    return { answers: tables.filter(({ kind }) => kind === "unit"), settings };
  });
}
