import { checkAcrossUnits } from "../../core/check/acrossUnits";
import type { Finding } from "../../core/check/finding";
import { queueAreasSheet } from "../areas/areasSheet";
import type { FoundForm } from "./readForms";
import { readListsOf } from "./readLists";
import { runCommand } from "../excel/runExcel";

/** A worksheet that holds a Phụ lục 01, and what there is to say of it. */
export interface CheckedForm extends FoundForm {
  /** Those that only show across units among them. */
  readonly findings: readonly Finding[];
}

/**
 * Every Phụ lục 01 in the open workbook with its findings, in the order of the sheets; hidden sheets are left out.
 * Two syncs, one more per 40 sheets and per 4,000 rows of a very long sheet.
 * @throws HostError when Excel refuses
 */
export async function listForms(): Promise<CheckedForm[]> {
  return runCommand(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/id,items/name,items/visibility");
    const areasSheet = queueAreasSheet(context);
    await context.sync();

    const { tables, settings } = await readListsOf(context, worksheets, areasSheet);
    const found = tables.filter(({ kind }) => kind === "unit");
    const findings = checkAcrossUnits(
      found.map(({ form }) => form),
      settings.actionYear.value,
    );
    return found.map((sheet, at) => ({ ...sheet, findings: findings[at] ?? [] }));
  });
}
