import {
  sheetNameProblem,
  suggestSheetName,
  suggestTableName,
  type SheetNameProblem,
} from "../core/sheetName";
import { addAreasSheet, AREAS_NAME } from "./areasSheet";
import type { FormFields } from "./form/formFields";
import { addMarks, addValidation } from "./form/formRules";
import { setUpPrint } from "./form/printSetup";
import { FIRST_ROW, START_ROWS } from "./form/sheetLayout";
import { writeForm } from "./form/writeForm";
import { runCommand } from "./runExcel";

/** “PL01” would look like a cell to Excel, which refuses such names. */
const TABLE_NAME = "PhuLuc01";

export type CreateFormResult =
  | { readonly kind: "created"; readonly sheetName: string; readonly rows: number }
  /** Something stands on the sheet of that name already; nothing was written. */
  | { readonly kind: "nameTaken"; readonly sheetName: string; readonly suggestion: string }
  | { readonly kind: "badName"; readonly problem: SheetNameProblem };

/**
 * Tạo biểu Phụ lục 01: a sheet of its own with the form, ready to fill in and to print. An empty sheet of that
 * name is used; one with anything on it is left as it is, and a free name comes back. Two syncs.
 * @throws HostError when Excel refuses, e.g. a protected workbook
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
    const existing = worksheets.getItemOrNullObject(sheetName);
    const content = existing.getUsedRangeOrNullObject(true);
    content.load("address");
    await context.sync();

    const sheetNames = worksheets.items.map((worksheet) => worksheet.name);
    if (!existing.isNullObject && !content.isNullObject) {
      return { kind: "nameTaken", sheetName, suggestion: suggestSheetName(sheetName, sheetNames) };
    }

    const definedNames = names.items.map((item) => item.name);
    const worksheet = existing.isNullObject ? worksheets.add(sheetName) : existing;
    if (!definedNames.some((name) => name.toLowerCase() === AREAS_NAME.toLowerCase())) {
      addAreasSheet(context.workbook, [...sheetNames, sheetName]);
    }
    // A table and a defined name may not share a name.
    const taken = [...tables.items.map((table) => table.name), ...definedNames];
    writeForm(worksheet, fields, suggestTableName(TABLE_NAME, taken));
    addValidation(worksheet, fields, AREAS_NAME);
    addMarks(worksheet);
    setUpPrint(worksheet);
    worksheet.activate();
    worksheet.getRange(`B${FIRST_ROW}`).select();
    await context.sync();
    return { kind: "created", sheetName, rows: START_ROWS };
  });
}
