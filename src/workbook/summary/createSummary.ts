import { isSheetNameTaken, sheetNameProblem, suggestSheetName } from "../../core/sheet/sheetName";
import { viSummary } from "../../locales/viSummary";
import { readAreas } from "../areas/areasSheet";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { tableOnSheet } from "../formulas/tableInFront";
import { writeSummary } from "./writeSummary";

export type CreateSummaryResult =
  | { readonly kind: "created"; readonly sheetName: string }
  /** A sheet of that name is there already; nothing was written. */
  | { readonly kind: "nameTaken"; readonly sheetName: string; readonly suggestion: string }
  /** The worksheet in front has neither a Phụ lục 01 nor a Tổng hợp. */
  | { readonly kind: "noTable" };

/**
 * Tạo bảng thống kê: a sheet of its own with the table in front counted by area, month and unit, in formulas that any
 * Excel from 2010 on understands. A name that is taken is left as it is, and a free one comes back. Six syncs.
 * @param wanted the new sheet's name; null: after the sheet in front
 * @throws HostError when Excel refuses, e.g. a protected workbook; what this run has added is gone again then
 */
export async function createSummary(wanted: string | null): Promise<CreateSummaryResult> {
  return runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const source = worksheets.getActiveWorksheet();
    source.load("name");
    const pending = queueGrid(source);
    await context.sync();
    const grid = await completeGrid(context, pending);
    const areas = await readAreas(context);
    const sheetNames = worksheets.items.map(({ name }) => name);
    const found = tableOnSheet(source.name, grid, areas);
    if (found === null) return { kind: "noTable" };

    const sheetName = wanted ?? suggestSheetName(viSummary.sheetName(found.rows.sheetName), []);
    if (sheetNameProblem(sheetName) !== null || isSheetNameTaken(sheetName, sheetNames)) {
      return { kind: "nameTaken", sheetName, suggestion: suggestSheetName(sheetName, sheetNames) };
    }
    const summary = worksheets.add(sheetName);
    await context.sync();
    await writeOrTakeBack(context, [summary], () => {
      writeSummary(summary, found);
      summary.activate();
      summary.getRange("A1").select();
    });
    return { kind: "created", sheetName };
  });
}
