import { estimatedPoints } from "../../core/fixes/recordPoints";
import { runCommand } from "../excel/runExcel";
import { readGrids, tablesIn } from "../reading/readForms";
import { writableEdits, type Edit } from "../writing/applyEdits";

/** Points of a row that were only read from its text, as they would be recorded. */
export interface PointsEdit extends Edit {
  readonly sheetName: string;
  readonly problem: string;
}

export interface PreparedPoints {
  /** Those that can be written now. */
  readonly edits: readonly PointsEdit[];
  /** Sheets whose rows name points and that have no column for them. */
  readonly withoutColumn: readonly string[];
}

/**
 * Ghi điểm đọc từ nội dung: finds the blank cells of Điểm bị trừ whose row names points, on the units' forms and on Tổng hợp
 * alike. Three syncs, one more per 40 sheets and per 2,000 cells.
 * @throws HostError when Excel refuses, or a sheet is protected or filtered
 */
export async function preparePoints(): Promise<PreparedPoints> {
  const tables = await runCommand(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    return tablesIn(await readGrids(context, worksheets));
  });
  const edits: PointsEdit[] = [];
  const withoutColumn: string[] = [];
  for (const { sheetId, sheetName, form, kind } of tables) {
    if (kind !== "unit" && kind !== "consolidation") continue;
    const found = estimatedPoints(form);
    if (found.some(({ fix }) => fix === null)) withoutColumn.push(sheetName);
    for (const { problem, fix } of found) {
      if (fix !== null) edits.push({ sheetId, sheetName, problem, changes: fix });
    }
  }
  const writable = new Set<Edit>(edits.length === 0 ? [] : await writableEdits(edits));
  return { edits: edits.filter((edit) => writable.has(edit)), withoutColumn };
}
