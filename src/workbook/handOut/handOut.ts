import { planHandOut, type HandOutPlan, type UnitPlan } from "../../core/handOut/planHandOut";
import type { SettingProblem } from "../../core/settings/settings";
import { suggestTableName } from "../../core/sheet/sheetName";
import { areasSheetName, writeAreasSheet } from "../areas/areasSheet";
import { FORM_TABLE_NAME } from "../form/createForm";
import { documentFields, type DocumentFields } from "../form/formFields";
import { writeForm } from "../form/writeForm";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { readBook, type Book } from "./readBook";
import type { Lists } from "../reading/readLists";

/**
 * Forms written in one sync. One is about 60 KB of formulas, lists and marks: 4 MB would take sixty, but nobody waits without a
 * sign that long, and “Dừng” takes hold between two.
 */
const FORMS_PER_WRITE = 10;

export type HandOutPreview =
  /** There is no list of units, or an empty one. */
  | { readonly kind: "noUnits" }
  | { readonly kind: "badSettings"; readonly sheetName: string; readonly problems: readonly SettingProblem[] }
  | { readonly kind: "ready"; readonly plan: HandOutPlan; readonly criteria: Lists["criteria"] };

export interface HandOutProgress {
  readonly onForms: (done: number, total: number) => void;
  /** Once aborted no further form is begun; those that stand are whole and stay. */
  readonly signal: AbortSignal;
}

export interface HandOutResult {
  readonly done: number;
  readonly total: number;
  /** The sheet with the list of areas, where this run has added it. */
  readonly listSheet: string | null;
}

/** What “Tạo file gửi đơn vị” would do. Writes nothing. Two syncs, one more per 40 sheets. @throws HostError when Excel refuses */
export async function previewHandOut(): Promise<HandOutPreview> {
  return runCommand(async (context) => previewOf(await readBook(context)).preview);
}

/**
 * Tạo file gửi đơn vị: a Phụ lục 01 on a sheet of its own for each unit of Danh mục that is to send one and has none, filled with
 * its criteria. Sheets that are there are not touched. Two syncs to read, one more per 40 sheets; two per ten forms.
 * @returns null where the lists have changed since the preview so that nothing can be made
 * @throws HostError when Excel refuses; the forms of the sync that failed are gone again then, the earlier ones are whole
 */
export async function writeHandOut({ onForms, signal }: HandOutProgress): Promise<HandOutResult | null> {
  return runCommand(async (context) => {
    const book = await readBook(context);
    const { preview, fields } = previewOf(book);
    if (preview.kind !== "ready" || fields === null) return null;
    const units = preview.plan.units.filter((unit) => unit.kind === "new");
    const { worksheets, areasName } = book;
    const isListMissing = book.areasSheetName === null && units.length > 0;
    const listSheet = isListMissing ? areasSheetName([...book.sheetNames, ...units.map(nameOf)]) : null;
    const taken = [...book.takenNames];
    let done = 0;
    while (done < units.length && !signal.aborted) {
      onForms(done, units.length);
      const batch = units.slice(done, done + FORMS_PER_WRITE);
      const forms = batch.map((unit) => ({ unit, worksheet: worksheets.add(unit.sheetName) }));
      const added = forms.map(({ worksheet }) => worksheet);
      if (listSheet !== null && done === 0) added.unshift(worksheets.add(listSheet));
      added.forEach((worksheet) => worksheet.load("id"));
      // Two syncs per ten forms: what Excel refuses of them is taken back, and a person sees how far it is.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      await writeOrTakeBack(context, added, () => {
        const [list] = added;
        if (listSheet !== null && done === 0 && list) writeAreasSheet(context.workbook, list, areasName);
        for (const { unit, worksheet } of forms) {
          const tableName = suggestTableName(FORM_TABLE_NAME, taken);
          taken.push(tableName);
          const { unit: name, sheetName, criteria } = unit;
          const rows = criteria.map(({ wording, area, points }) => ({ problem: wording, area, points }));
          writeForm(worksheet, { ...fields, unit: name, sheetName }, tableName, rows);
        }
      });
      done += batch.length;
    }
    return { done, total: units.length, listSheet: done === 0 ? null : listSheet };
  });
}

/** @returns `fields` where forms can be made */
function previewOf({ lists, sheetNames }: Book): {
  preview: HandOutPreview;
  fields: DocumentFields | null;
} {
  const { units, general, settings, criteria, tables } = lists;
  if (units === null || units.list.length === 0) return { preview: { kind: "noUnits" }, fields: null };
  const { problems } = settings;
  if (problems.length > 0) {
    return { preview: { kind: "badSettings", sheetName: general?.sheetName ?? "", problems }, fields: null };
  }
  const forms = tables
    .filter(({ kind }) => kind === "unit")
    .map(({ sheetName, form }) => ({ unit: form.unit ?? sheetName, sheetName }));
  const plan = planHandOut(units.list, criteria?.list.criteria ?? [], { forms, sheetNames });
  return { preview: { kind: "ready", plan, criteria }, fields: documentFields(settings) };
}

const nameOf = ({ sheetName }: Extract<UnitPlan, { kind: "new" }>): string => sheetName;
