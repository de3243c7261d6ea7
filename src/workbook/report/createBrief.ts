import { decreeDate, type CalendarDay } from "../../core/document/decreeNumbers";
import { RELEASED } from "../../core/wordings/released";
import { viReport } from "../../locales/viReport";
import { makeAnew, queueOldSheets, type MadeAnew } from "../writing/makeAnew";
import { runCommand } from "../excel/runExcel";
import { queueReport, readReport, type Report } from "./readReport";
import { SIGNATURE_COLUMN, writeBrief } from "./writeBrief";

/** What became of Tóm tắt. */
export type MadeBrief = MadeAnew & {
  /** Nobody has written the official score: its place is left open. */
  readonly lacksOfficial: boolean;
};

/** Reads the figures of the reports. Two syncs, one more per 40 sheets. @returns null where there is no Tổng hợp */
export async function readFigures(day: CalendarDay): Promise<Report | null> {
  return runCommand(async (context) => {
    const queued = queueReport(context);
    await context.sync();
    return readReport(context, queued, day);
  });
}

/**
 * Tạo bản tóm tắt: Tóm tắt on a sheet of its own, made anew each time; one that somebody has typed into stays. Five syncs, one
 * more per 40 sheets.
 * @param day for which the figures stand
 * @param wanted the sheet's name; null: the usual one
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function createBrief(
  day: CalendarDay,
  wanted: string | null,
): Promise<MadeBrief | { readonly kind: "noTable" }> {
  return runCommand(async (context) => {
    const queued = queueReport(context);
    await context.sync();
    const sheetName = wanted ?? viReport.brief.sheetName;
    // Sent with what `readReport` reads.
    const released = wanted === null ? RELEASED.sheets.brief : null;
    const old = queueOldSheets(queued.worksheets, sheetName, released);
    const report = await readReport(context, queued, day);
    if (report === null) return { kind: "noTable" };
    const { worksheets } = queued;
    const place = { sheetName, old, signatureColumn: SIGNATURE_COLUMN };
    const made = await makeAnew(context, worksheets, place, (worksheet) =>
      writeBrief(worksheet, report, decreeDate(day)),
    );
    return { ...made, lacksOfficial: report.official === null };
  });
}
