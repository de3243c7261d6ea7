import { DEFAULT_CATALOGUE, readCatalogue, type AreaCatalogue } from "../../core/areas/catalogue";
import { readCriteria, type CriteriaList } from "../../core/handOut/criteria";
import { readUnits, type ListedUnit } from "../../core/handOut/unitList";
import { readFormHeading } from "../../core/settings/formHeading";
import { readGeneralInfo, type GeneralInfo } from "../../core/settings/generalInfo";
import { findSettings, type Settings } from "../../core/settings/settings";
import { today } from "../settings/today";
import { readGrids, tablesIn, type FoundTable, type ReadingProgress, type SheetGrid } from "./readForms";

/** A list and the worksheet that it stands on. */
interface OnSheet<T> {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly list: T;
}

/** What the workbook is about, and what Văn phòng keeps in it for handing out the forms; null where a list is not there. */
export interface Lists {
  readonly areas: AreaCatalogue;
  readonly units: OnSheet<readonly ListedUnit[]> | null;
  /** Thông tin chung. */
  readonly general: OnSheet<GeneralInfo> | null;
  readonly criteria: OnSheet<CriteriaList> | null;
  /** Forms and tables made of them. */
  readonly tables: readonly FoundTable[];
  readonly settings: Settings;
}

/**
 * Finds the lists by their headings, on whatever sheet they stand.
 * @param areasSheetId of the sheet that the list of areas is known to stand on; null where there is none
 */
export function readLists(grids: readonly SheetGrid[], areasSheetId: string | null): Lists {
  const tables = tablesIn(grids);
  const others = grids.filter(({ sheetId }) => tables.every((table) => table.sheetId !== sheetId));
  const find = <T>(read: (grid: SheetGrid["grid"]) => T | null): OnSheet<T> | null => {
    for (const { sheetId, sheetName, grid } of others) {
      const list = read(grid);
      if (list !== null) return { sheetId, sheetName, list };
    }
    return null;
  };
  const areasGrid = grids.find(({ sheetId }) => sheetId === areasSheetId)?.grid;
  const areas = (areasGrid && readCatalogue(areasGrid)) ?? DEFAULT_CATALOGUE;
  const general = find(readGeneralInfo);
  const forms = tables.filter(({ kind }) => kind === "unit");
  return {
    areas,
    units: find(readUnits),
    general,
    criteria: find((grid) => readCriteria(grid, areas)),
    tables,
    settings: findSettings({
      general: general?.list ?? null,
      forms: forms.map(({ grid, form }) => readFormHeading(grid, form)),
      today: today(),
    }),
  };
}

/**
 * Reads the visible sheets, and Danh mục. Syncs as `readGrids`.
 * @param worksheets with its items' id, name and visibility loaded
 * @param areasSheet as `queueAreasSheet` gives it, synced
 * @throws the signal's reason once it is aborted
 */
export async function readListsOf(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  areasSheet: Excel.Worksheet,
  progress?: ReadingProgress,
): Promise<Lists> {
  const areasSheetId = areasSheet.isNullObject ? null : areasSheet.id;
  return readLists(await readGrids(context, worksheets, progress, areasSheetId), areasSheetId);
}
