import { cellAddress, sheetPrefix } from "../../core/sheet/a1";
import { checkAcrossUnits } from "../../core/check/acrossUnits";
import type { CellValue } from "../../core/form/grid";
import { suggestSheetName, suggestTableName } from "../../core/sheet/sheetName";
import { readRoster, ROSTER_COLUMNS, type Roster } from "../../core/submission/roster";
import { planRoster, unitStates, withListedUnits, type UnitState } from "../../core/submission/unitsOfForms";
import { isBlank, textOf } from "../../core/text/text";
import { viSubmission as words } from "../../locales/viSubmission";
import { firstCells, queueReady, type Edit } from "../writing/applyEdits";
import { readBook } from "../handOut/readBook";
import type { Lists } from "../reading/readLists";
import type { CheckedForm } from "../reading/listForms";
import { runCommand } from "../excel/runExcel";
import { appendRows, findTablePlace, queueLastRow } from "../writing/tablePlace";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { mustSendWordsIn, rosterCells, writeRoster } from "./rosterSheet";

const TABLE_NAME = "TinhHinhGui";

/** A unit as Tình hình gửi has it. */
export interface UnitSubmission {
  readonly unit: string;
  /** As the native formula says it. */
  readonly status: string;
  readonly rows: number;
  /** Its forms in this workbook. */
  readonly forms: readonly CheckedForm[];
}

export interface Submission {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Units that this run has added. */
  readonly added: number;
  readonly leftAlone: readonly string[];
  /** As the cell shows it; "" where there is none. */
  readonly deadline: string;
  readonly units: readonly UnitSubmission[];
}

interface Found {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly roster: Roster;
}

/**
 * Cập nhật tình hình gửi: the sheet with the units that are to send, made where there is none; else new units are
 * added, and what their sheets hold is counted anew. What Văn phòng recorded is read, never written. Six syncs, one
 * more per 40 sheets.
 * @returns null where no sheet has a unit's form, and there is neither such a list nor one on Danh mục
 * @throws HostError when Excel refuses; a sheet that this run has added is gone again then
 */
export async function updateSubmission(): Promise<Submission | null> {
  const written = await runCommand(async (context) => {
    const book = await readBook(context);
    const { worksheets, tables, grids, lists } = book;
    const year = lists.settings.actionYear.value;
    const sources = lists.tables.filter(({ kind }) => kind === "unit");
    const findings = checkAcrossUnits(
      sources.map(({ form }) => form),
      year,
    );
    const forms = sources.map((source, at): CheckedForm => ({ ...source, findings: findings[at] ?? [] }));
    const states = unitStates(forms, year);
    const units = withListedUnits(states, lists.units?.list ?? []);
    const found = grids.flatMap(({ sheetId, sheetName, grid }): Found[] => {
      const roster = readRoster(grid);
      return roster === null ? [] : [{ sheetId, sheetName, roster }];
    })[0];
    if (found !== undefined)
      return { forms, isNew: false, ...(await updateRoster(context, tables, found, units)) };
    if (units.length === 0) return null;

    const sheetName = suggestSheetName(words.sheetName, book.sheetNames);
    const worksheet = worksheets.add(sheetName);
    worksheet.load("id");
    await context.sync();
    await writeOrTakeBack(context, [worksheet], () => {
      const tableName = suggestTableName(TABLE_NAME, book.takenNames);
      writeRoster(worksheet, units, { tableName, year, deadline: deadlineFormula(lists) });
      worksheet.activate();
      worksheet.getRange("A1").select();
    });
    return { forms, isNew: true, sheetId: worksheet.id, sheetName, added: units.length, leftAlone: [] };
  });
  if (written === null) return null;
  const { forms, sheetId, ...outcome } = written;
  return { ...outcome, ...(await readSubmission(sheetId, forms)) };
}

/** The day that Danh mục has, so that it is changed in one place; blank as long as that is. */
function deadlineFormula({ general }: Lists): string | null {
  const deadline = general?.list.deadline;
  if (general === null || deadline === undefined) return null;
  const cell = `${sheetPrefix(general.sheetName)}${cellAddress(deadline.cell)}`;
  return isBlank(deadline.value) ? `=IF(${cell}="","",${cell})` : `=${cell}`;
}

async function updateRoster(
  context: Excel.RequestContext,
  tables: Excel.TableCollection,
  { sheetId, sheetName, roster }: Found,
  units: readonly UnitState[],
): Promise<{ sheetId: string; sheetName: string; added: number; leftAlone: string[] }> {
  const { added, changes } = planRoster(roster, units);
  const edits = changes.map((change): Edit => ({ sheetId, changes: [change] }));
  const { headerRow, columns, entries } = roster;
  const headings = { sheetId, row: headerRow, columns, anchor: columns.unit };
  const place = await findTablePlace(context, tables, headings, entries.at(-1)?.row ?? headerRow);
  const lastRow = queueLastRow(context, place, added.length);
  const { leftAlone } = await queueReady(context, edits);
  const mustSend = mustSendWordsIn(lastRow.cells.formulasR1C1[0] as readonly unknown[]);
  await appendRows(
    context,
    place,
    lastRow,
    added.map((unit) => {
      const cells = rosterCells(unit, mustSend);
      return new Map(
        ROSTER_COLUMNS.flatMap((name): [number, CellValue][] => {
          const [index, value] = [columns[name], cells[name]];
          return index === undefined || value === undefined ? [] : [[index, value]];
        }),
      );
    }),
  );
  context.workbook.worksheets.getItem(sheetId).activate();
  await context.sync();
  return { sheetId, sheetName, added: added.length, leftAlone: firstCells(leftAlone) };
}

/** Reads the sheet once it is calculated. One sync. */
async function readSubmission(
  sheetId: string,
  forms: readonly CheckedForm[],
): Promise<Pick<Submission, "deadline" | "units">> {
  return runCommand(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange(true));
    used.load("values,text");
    await context.sync();
    const roster = readRoster(used.values as CellValue[][]);
    if (roster === null) return { deadline: "", units: [] };
    const { deadline, entries } = roster;
    return {
      deadline: deadline === null ? "" : (used.text[deadline.row]?.[deadline.column] ?? ""),
      units: entries.map(({ values }) => ({
        unit: textOf(values.unit),
        status: textOf(values.status),
        rows: Number(values.rows) || 0,
        forms: forms.filter(({ sheetName }) => textOf(values.sheet).split("; ").includes(sheetName)),
      })),
    };
  });
}
