import type { YearMonth } from "../../core/months/yearMonth";
import { RELEASED } from "../../core/wordings/released";
import { viReport } from "../../locales/viReport";
import { makeAnew, queueOldSheets, type MadeAnew } from "../writing/makeAnew";
import { runCommand } from "../excel/runExcel";
import { queueReport, readReport, type Report } from "./readReport";
import { SIGNATURE_COLUMN, writeBrief } from "./writeBrief";

/** The day for which the figures stand. */
export interface AsOf {
  readonly month: YearMonth;
  /** As it is printed: “27/11/2024”. */
  readonly date: string;
}

/** Reads the figures of the reports. Two syncs, one more per 40 sheets. @returns null where there is no Tổng hợp */
export async function readFigures({ month }: AsOf): Promise<Report | null> {
  return runCommand(async (context) => {
    const queued = queueReport(context);
    await context.sync();
    return readReport(context, queued, month);
  });
}

/**
 * Tạo bản tóm tắt: Tóm tắt on a sheet of its own, made anew each time; one that somebody has typed into stays. Five syncs, one
 * more per 40 sheets.
 * @param wanted the sheet's name; null: the usual one
 * @throws HostError when Excel refuses; what this run has added is gone again then
 */
export async function createBrief(
  { month, date }: AsOf,
  wanted: string | null,
): Promise<MadeAnew | { readonly kind: "noTable" }> {
  return runCommand(async (context) => {
    const queued = queueReport(context);
    await context.sync();
    const sheetName = wanted ?? viReport.brief.sheetName;
    // Sent with what `readReport` reads.
    const released = wanted === null ? RELEASED.sheets.brief : null;
    const old = queueOldSheets(queued.worksheets, sheetName, released);
    const report = await readReport(context, queued, month);
    if (report === null) return { kind: "noTable" };
    const { worksheets } = queued;
    return makeAnew(context, worksheets, { sheetName, old, signatureColumn: SIGNATURE_COLUMN }, (worksheet) =>
      writeBrief(worksheet, report, date),
    );
  });
}
