import { checkForm } from "../core/check";
import type { Severity } from "../core/finding";
import type { Form } from "../core/form";
import { recogniseForm } from "../core/recognise";
import { vi } from "../locales/vi";
import { completeGrid, queueGrid } from "./readGrid";
import { runCommand } from "./runExcel";

/** A unit's sheet is under 100 rows of about 1 KB, so this many stay below Excel's 5 MB an answer. */
const SHEETS_PER_READ = 40;

/** A worksheet that holds a Phụ lục 01, and how far it has got. */
export interface FormSummary {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly unit: string | null;
  /** Filled rows. */
  readonly rows: number;
  readonly mustCount: number;
  readonly reviewCount: number;
  readonly hintCount: number;
}

/**
 * Every Phụ lục 01 in the open workbook, in the order of the sheets; hidden sheets are left out.
 * Two syncs, one more per 40 sheets and per 4,000 rows of a very long sheet.
 * @throws HostError when Excel refuses
 */
export async function listForms(): Promise<FormSummary[]> {
  return runCommand(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();

    const visible = worksheets.items.filter(
      (worksheet) => worksheet.visibility === Excel.SheetVisibility.visible,
    );
    const summaries: FormSummary[] = [];
    for (let first = 0; first < visible.length; first += SHEETS_PER_READ) {
      const pending = visible
        .slice(first, first + SHEETS_PER_READ)
        .map((worksheet) => ({ worksheet, grid: queueGrid(worksheet) }));
      // One sync per 40 sheets, about 4 MB: a larger answer is refused by Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { worksheet, grid } of pending) {
        const form = recogniseForm(await completeGrid(context, grid));
        if (form !== null) summaries.push(summarise(worksheet, form));
      }
    }
    return summaries;
  });
}

function summarise(worksheet: Excel.Worksheet, form: Form): FormSummary {
  const findings = checkForm(form, vi.form.defaults.actionYear);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    unit: form.unit ?? null,
    rows: form.rows.length,
    mustCount: count("must"),
    reviewCount: count("review"),
    hintCount: count("hint"),
  };
}
