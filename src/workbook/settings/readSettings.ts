import { findSettings, type Settings } from "../../core/settings/settings";
import { queueAreasSheet } from "../areas/areasSheet";
import { runInBackground } from "../excel/runExcel";
import { readListsOf } from "../reading/readLists";
import { today } from "./today";

/**
 * The settings of the open workbook. Two syncs, one more per 40 sheets.
 * @throws HostError when Excel refuses
 */
export async function readSettings(): Promise<Settings> {
  return runInBackground(settingsOfWorkbook);
}

/** The same within a batch. Two syncs, one more per 40 sheets. */
export async function settingsOfWorkbook(context: Excel.RequestContext): Promise<Settings> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const areasSheet = queueAreasSheet(context);
  await context.sync();
  const { settings } = await readListsOf(context, worksheets, areasSheet);
  return settings;
}

/** What is known before the workbook has been read: the calendar alone. */
export function settingsByCalendar(): Settings {
  return findSettings({ general: null, forms: [], today: today() });
}
