import {
  isSheetNameTaken,
  sheetNameProblem,
  suggestSheetName,
  suggestTableName,
  type SheetNameProblem,
} from "../../core/sheet/sheetName";
import { areasSheetName, queueAreasList, writeAreasSheet } from "../areas/areasSheet";
import type { FormFields } from "./formFields";
import { FIRST_ROW, START_ROWS } from "./sheetLayout";
import { writeForm } from "./writeForm";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";

/** “PL01” would look like a cell to Excel, which refuses such names. */
export const FORM_TABLE_NAME = "PhuLuc01";

export type CreateFormResult =
  | {
      readonly kind: "created";
      readonly sheetName: string;
      readonly rows: number;
      /** The sheet with the lists, where this run has added it. */
      readonly listSheet: string | null;
    }
  /** A sheet of that name is there already; nothing was written. */
  | { readonly kind: "nameTaken"; readonly sheetName: string; readonly suggestion: string }
  | { readonly kind: "badName"; readonly problem: SheetNameProblem };

/**
 * Tạo biểu Phụ lục 01: a sheet of its own with the form, ready to fill in and to print; with the first form also
 * the sheet of the lists. A name that is taken is left as it is, and a free one comes back. Three syncs.
 * @throws HostError when Excel refuses, e.g. a protected workbook; what this run has added is gone again then
 */
export async function createForm(fields: FormFields): Promise<CreateFormResult> {
  const sheetName = fields.sheetName.trim();
  const problem = sheetNameProblem(sheetName);
  if (problem !== null) return { kind: "badName", problem };

  return runCommand(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    const { areasName, areasList } = queueAreasList(context);
    await context.sync();

    const sheetNames = worksheets.items.map((worksheet) => worksheet.name);
    if (isSheetNameTaken(sheetName, sheetNames)) {
      return { kind: "nameTaken", sheetName, suggestion: suggestSheetName(sheetName, sheetNames) };
    }
    // A table and a defined name may not share a name.
    const taken = [...tables.items, ...names.items].map(({ name }) => name);
    const listSheet = areasList.isNullObject ? areasSheetName([...sheetNames, sheetName]) : null;

    const form = worksheets.add(sheetName);
    const added = [form];
    if (listSheet !== null) added.push(worksheets.add(listSheet));
    added.forEach((worksheet) => worksheet.load("id"));
    await context.sync();

    await writeOrTakeBack(context, added, () => {
      if (listSheet !== null) writeAreasSheet(context.workbook, worksheets.getItem(listSheet), areasName);
      writeForm(form, fields, suggestTableName(FORM_TABLE_NAME, taken));
      form.activate();
      form.getRange(`B${FIRST_ROW}`).select();
    });
    return { kind: "created", sheetName, rows: START_ROWS, listSheet };
  });
}
