import { checkAcrossUnits } from "../../core/check/acrossUnits";
import { countByUnit, type UnitCounts } from "../../core/consolidation/counts";
import type { Finding } from "../../core/check/finding";
import type { CellPosition, CellValue } from "../../core/form/grid";
import { suggestSheetName, suggestTableName } from "../../core/sheet/sheetName";
import { viConsolidation as words } from "../../locales/viConsolidation";
import { AREAS_NAME, areasSheetName, queueAreasList, writeAreasSheet } from "../areas/areasSheet";
import type { FoundForm, ReadingProgress } from "../reading/readForms";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { readConsolidation, type Consolidation } from "./readConsolidation";
import { updateTable, type ConsolidationResult } from "./updateTable";
import { writeTable } from "./writeTable";

const TABLE_NAME = "TongHop";

/** A cell that Văn phòng has changed and whose unit says something else. */
export interface KeptCell {
  readonly sheetId: string;
  readonly cell: CellPosition;
  readonly unit: CellValue;
  /** What the unit's form says now. */
  readonly sourceSays: CellValue;
}

/** What “Ghi vào Tổng hợp” would do. */
export interface ConsolidationPreview {
  readonly sheetName: string;
  readonly isNew: boolean;
  readonly units: readonly UnitCounts[];
  /** Of all forms, those that only show across units among them. */
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptCell[];
  /** Rows that no unit has sent: Văn phòng's own. */
  readonly own: number;
  /** False where Tổng hợp already says what the forms say. */
  readonly changesAnything: boolean;
}

/**
 * What a consolidation would do now; writes nothing. Syncs: `readConsolidation`.
 * @returns null where the workbook has neither a unit's form nor a Tổng hợp
 * @throws HostError when Excel refuses; the signal's reason once it is aborted
 */
export async function previewConsolidation(progress: ReadingProgress): Promise<ConsolidationPreview | null> {
  const read = await runCommand((context) => readConsolidation(context, progress));
  const { target, sources, records, plan } = read;
  if (target === null && sources.length === 0) return null;
  return {
    sheetName: target?.sheetName ?? newSheetName(read),
    isNew: target === null,
    units: countByUnit(records, target?.rows ?? [], plan),
    findings: findingsOf(sources, read.year),
    kept: keptCells(read),
    own: plan.rows.filter(({ kind }) => kind === "own").length,
    changesAnything: plan.added.length > 0 || plan.rows.some(({ changes }) => changes.length > 0),
  };
}

function findingsOf(sources: readonly FoundForm[], year: number): Finding[] {
  return checkAcrossUnits(
    sources.map(({ form }) => form),
    year,
  ).flat();
}

function newSheetName({ sheetNames }: Consolidation): string {
  return suggestSheetName(words.sheetName, sheetNames);
}

function keptCells({ target, plan }: Consolidation): KeptCell[] {
  if (target === null) return [];
  return plan.rows.flatMap(({ kept, record }, index) => {
    const row = target.rows[index]?.row;
    if (row === undefined || record === null) return [];
    return kept.flatMap((field) => {
      const column = target.form.columns[field];
      if (column === undefined) return [];
      const { values } = record;
      return [
        {
          sheetId: target.sheetId,
          cell: { row, column },
          unit: values.unit,
          sourceSays: values[field],
        },
      ];
    });
  });
}

/**
 * Tổng hợp các đơn vị: reads everything anew, then makes Tổng hợp say what the forms say. A new table goes on a sheet
 * of its own. No form is ever written to. Beside the reading three syncs for a new table, two for one that is there;
 * one more per 4 MB, and per 2,000 cells that change.
 * @throws HostError when Excel refuses: a sheet that this run has added is gone again then
 */
export async function writeConsolidation(): Promise<ConsolidationResult> {
  return runCommand(async (context) => {
    const read = await readConsolidation(context);
    return read.target === null ? createTable(context, read) : updateTable(context, read, read.target);
  });
}

async function createTable(context: Excel.RequestContext, read: Consolidation): Promise<ConsolidationResult> {
  const { worksheets, tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  const { areasName, areasList } = queueAreasList(context);
  await context.sync();

  // A table and a defined name may not share a name.
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const sheetName = newSheetName(read);
  const worksheet = worksheets.add(sheetName);
  const listSheet = areasList.isNullObject
    ? worksheets.add(areasSheetName([...read.sheetNames, sheetName]))
    : null;
  const added = listSheet === null ? [worksheet] : [worksheet, listSheet];
  added.forEach((sheet) => sheet.load("id"));
  await context.sync();

  await writeOrTakeBack(context, added, async () => {
    if (listSheet !== null) writeAreasSheet(context.workbook, listSheet, areasName);
    await writeTable(context, worksheet, read.plan.added, {
      year: read.year,
      agency: read.agency,
      tableName: suggestTableName(TABLE_NAME, taken),
      areasName: AREAS_NAME,
    });
    worksheet.activate();
    worksheet.getRange("A1").select();
  });
  return { sheetName, added: read.plan.added.length, updated: 0, gone: 0, leftAlone: [] };
}
