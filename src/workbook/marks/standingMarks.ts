import { cellAddress } from "../../core/sheet/a1";
import { vi } from "../../locales/vi";
import { addMarks, addValidation } from "../form/formRules";
import { runCommand } from "../excel/runExcel";
import { settingsOfWorkbook } from "../settings/readSettings";
import { checkFormula, missingCountFormula } from "./checkFormula";
import { CHECK_NAME, columnRuns, COUNT_NAME, newListName, type ColumnCells } from "./ownMarks";
import { isComplete, planMarks, type MarksPlan, type MarksRefusal } from "./planMarks";
import { readMarks, type MarkedSheet, type OwnMarks } from "./readMarks";

const CHECK_HEADING = vi.form.workingHeadings.check;

/** What was taken off a worksheet. */
export interface TakenOff {
  readonly sheetName: string;
  /** Cells of Kiểm tra in which somebody has written: they stay. */
  readonly kept: readonly string[];
}

/**
 * What could be added to a worksheet, for a preview. Two or three syncs.
 * @param sheetId `Excel.Worksheet.id`
 * @throws HostError as `readMarks`
 */
export async function prepareMarks(sheetId: string): Promise<MarksPlan | MarksRefusal> {
  return runCommand(async (context) => {
    const sheet = await readMarks(context, context.workbook.worksheets.getItem(sheetId));
    return planMarks(sheet, await yearOf(context, sheet));
  });
}

/** Of the remedies. The whole workbook is read for it only where the form names none. */
async function yearOf(context: Excel.RequestContext, { found }: MarkedSheet): Promise<number> {
  const form = found?.form;
  return form?.year ?? form?.issued?.year ?? (await settingsOfWorkbook(context)).actionYear.value;
}

/**
 * Thêm danh sách, tô màu: puts on a sheet made by hand the marks that a form made here has, and remembers in hidden names of
 * the sheet what it has put there. Three or four syncs, one step of undo.
 * @param shown what the person has agreed to; another plan comes back, and nothing is written, where it no longer holds
 * @throws HostError as `readMarks`; whatever Excel refuses on the way, a first addition is taken back then
 */
export async function addStandingMarks(
  sheetId: string,
  shown: MarksPlan,
): Promise<MarksPlan | MarksRefusal | { readonly kind: "added" }> {
  let isBegun = false;
  try {
    return await runCommand(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const sheet = await readMarks(context, worksheet);
      const plan = planMarks(sheet, await yearOf(context, sheet));
      if (plan.kind !== "plan" || JSON.stringify(plan) !== JSON.stringify(shown)) return plan;
      if (isComplete(plan)) return { kind: "added" } as const;
      isBegun = plan.isNew;
      writeMarks(worksheet, plan, sheet.own);
      await context.sync();
      return { kind: "added" } as const;
    });
  } catch (refusal) {
    // A batch stops half-way and stays; the first refusal is the one to tell.
    if (isBegun) await takeOffMarks(sheetId).catch(() => undefined);
    throw refusal;
  }
}

/** Queues what is planned. The names first: by them it can be taken off, however far Excel comes. */
function writeMarks(worksheet: Excel.Worksheet, plan: MarksPlan, own: OwnMarks): void {
  const { check, range, count } = plan;
  const rangeOf = ({ row, column, rows }: ColumnCells): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rows, 1);
  const name = (wanted: string, cells: ColumnCells): void => {
    own.names.find((item) => item.name === wanted)?.delete();
    worksheet.names.add(wanted, rangeOf(cells)).visible = false;
  };
  const taken = new Set(own.names.map((item) => item.name));
  name(CHECK_NAME, check);
  if (count !== null) name(COUNT_NAME, { ...count, rows: 1 });
  for (const { list, cells } of plan.lists) {
    for (const part of cells) {
      const listName = newListName(list, taken);
      taken.add(listName);
      name(listName, part);
      addValidation(rangeOf(part), list, range.actionYear);
    }
  }

  if (plan.isNew) worksheet.getCell(check.row, check.column).values = [[CHECK_HEADING]];
  const oursNow = [...plan.formulas, ...(own.check?.formulas ?? [])].sort((a, b) => a - b);
  // All of them, also those that were there: they look as far down as the table goes.
  for (const run of columnRuns(check.column, plan.colours.length > 0 ? oursNow : plan.formulas)) {
    const first = worksheet.getCell(run.row, run.column);
    first.formulas = [[checkFormula(range, run.row + 1)]];
    if (run.rows > 1) rangeOf({ ...run, row: run.row + 1, rows: run.rows - 1 }).copyFrom(first, "Formulas");
  }
  const counted = count ?? own.count;
  if (counted !== null) {
    const formula = missingCountFormula(range.columns.check, range.firstRow, range.lastRow);
    worksheet.getCell(counted.row, counted.column).formulas = [[formula]];
  }
  if (plan.colours.length === 0) return;
  own.colours.forEach((format) => format.delete());
  addMarks(worksheet, range);
}

/**
 * Bỏ danh sách, tô màu: takes off what was added, and nothing that somebody has made of it since. Three or four syncs, one
 * step of undo.
 * @throws HostError as `readMarks`
 */
export async function takeOffMarks(sheetId: string): Promise<TakenOff> {
  return runCommand(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const { own, sheetName } = await readMarks(context, worksheet);
    const { check, count, lists, colours, names } = own;
    const cleared: ColumnCells[] = [];
    if (check !== null) {
      cleared.push(...columnRuns(check.column, check.formulas));
      if (check.hasHeading) cleared.push({ row: check.headerRow, column: check.column, rows: 1 });
    }
    if (count !== null) cleared.push({ ...count, rows: 1 });
    for (const { row, column, rows } of cleared) {
      worksheet.getRangeByIndexes(row, column, rows, 1).clear("Contents");
    }
    for (const { row, column, rows } of lists) {
      worksheet.getRangeByIndexes(row, column, rows, 1).dataValidation.clear();
    }
    colours.forEach((format) => format.delete());
    names.forEach((item) => item.delete());
    await context.sync();
    const kept = check?.others.map((row) => cellAddress({ row, column: check.column })) ?? [];
    return { sheetName, kept };
  });
}
