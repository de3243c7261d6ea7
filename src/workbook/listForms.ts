import { checkAcrossUnits } from "../core/acrossUnits";
import type { Finding } from "../core/finding";
import type { Form } from "../core/form";
import { recogniseForm } from "../core/recognise";
import { vi } from "../locales/vi";
import { completeGrid, queueGrid } from "./readGrid";
import { runCommand } from "./runExcel";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** A worksheet that holds a Phụ lục 01, and what there is to say of it. */
export interface CheckedForm {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
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
    await context.sync();

    const visible = worksheets.items.filter(
      (worksheet) => worksheet.visibility === Excel.SheetVisibility.visible,
    );
    const found: Omit<CheckedForm, "findings">[] = [];
    for (let first = 0; first < visible.length; first += SHEETS_PER_READ) {
      const pending = visible
        .slice(first, first + SHEETS_PER_READ)
        .map((worksheet) => ({ worksheet, grid: queueGrid(worksheet) }));
      // One sync per 40 sheets, about 4 MB: a larger answer is refused by Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { worksheet, grid } of pending) {
        const form = recogniseForm(await completeGrid(context, grid));
        if (form !== null) found.push({ sheetId: worksheet.id, sheetName: worksheet.name, form });
      }
    }
    const findings = checkAcrossUnits(
      found.map(({ form }) => form),
      vi.form.defaults.actionYear,
    );
    return found.map((sheet, at) => ({ ...sheet, findings: findings[at] ?? [] }));
  });
}
