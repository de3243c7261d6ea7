import { planConsolidation, type ConsolidationPlan } from "../../core/consolidation/planConsolidation";
import { readRecords, type SourceRecord } from "../../core/consolidation/record";
import { readTableRows, type PlacedRow } from "../../core/consolidation/consolidationTable";
import type { Form } from "../../core/form/form";
import { queueAreasSheet } from "../areas/areasSheet";
import { chooseConsolidation, lastEntryRow } from "./chooseConsolidation";
import { findTablePlace, queueTables, type TablePlace } from "../writing/tablePlace";
import type { FoundForm, FoundTable, ReadingProgress } from "../reading/readForms";
import { readListsOf } from "../reading/readLists";

/** Tổng hợp as it stands. */
export interface FoundConsolidation {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
  readonly rows: readonly PlacedRow[];
  readonly place: TablePlace;
}

/** What a run of the command would do, and what it is made of. */
export interface Consolidation {
  readonly target: FoundConsolidation | null;
  /** Names of all sheets, hidden ones too. */
  readonly sheetNames: readonly string[];
  readonly sources: readonly FoundForm[];
  readonly records: readonly SourceRecord[];
  readonly plan: ConsolidationPlan;
  /** The year of the remedies. */
  readonly year: number;
  /** The office, "" where it is not known. */
  readonly agency: string;
}

/**
 * Reads every form and Tổng hợp, and plans what is to be written. Two syncs, one more where there is a Tổng hợp, one
 * more per 40 sheets and per 4,000 rows of a very long sheet.
 * @throws the signal's reason once it is aborted
 */
export async function readConsolidation(
  context: Excel.RequestContext,
  progress?: ReadingProgress,
): Promise<Consolidation> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const excelTables = queueTables(context);
  const areasSheet = queueAreasSheet(context);
  await context.sync();

  const { tables, settings } = await readListsOf(context, worksheets, areasSheet, progress);
  const sources = tables.filter(({ kind }) => kind === "unit");
  const target = await findTarget(context, tables, excelTables, active.id);
  const year = target?.form.year ?? settings.actionYear.value;
  const records = readRecords(sources, year);
  return {
    target,
    sheetNames: worksheets.items.map(({ name }) => name),
    sources,
    records,
    plan: planConsolidation(target?.rows ?? [], records),
    year,
    agency: settings.agency.value,
  };
}

/** One sync. */
async function findTarget(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  excelTables: Excel.TableCollection,
  activeId: string,
): Promise<FoundConsolidation | null> {
  const found = chooseConsolidation(tables, activeId);
  if (found === undefined) return null;
  const { sheetId, sheetName, form, grid } = found;
  const { headerRow, columns } = form;
  const headings = { sheetId, row: headerRow, columns, anchor: columns.source };
  const place = await findTablePlace(context, excelTables, headings, lastEntryRow(form));
  return { sheetId, sheetName, form, rows: readTableRows(grid, form, place.lastRow), place };
}
