import { DEFAULT_CATALOGUE, readCatalogue, type AreaCatalogue } from "../../core/areas/catalogue";
import { readCriteria, type CriteriaList } from "../../core/handOut/criteria";
import { readSettings, type Settings } from "../../core/handOut/settings";
import { readUnits, type ListedUnit } from "../../core/handOut/unitList";
import type { FoundTable } from "../reading/readForms";
import { tablesIn, type SheetGrid } from "../reading/readForms";

/** A list and the worksheet that it stands on. */
interface OnSheet<T> {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly list: T;
}

/** What Văn phòng keeps in the workbook for handing out the forms; null where it is not there. */
export interface Lists {
  readonly areas: AreaCatalogue;
  readonly units: OnSheet<readonly ListedUnit[]> | null;
  readonly settings: OnSheet<Settings> | null;
  readonly criteria: OnSheet<CriteriaList> | null;
  /** Forms and tables made of them. */
  readonly tables: readonly FoundTable[];
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
  return {
    areas,
    units: find(readUnits),
    settings: find(readSettings),
    criteria: find((grid) => readCriteria(grid, areas)),
    tables,
  };
}
