import { fold } from "../../core/text/fold";
import { mustSend, UNIT_COLUMNS, type ListedUnit } from "../../core/handOut/unitList";
import type { SettingName } from "../../core/settings/generalInfo";
import { suggestSheetName, suggestTableName } from "../../core/sheet/sheetName";
import { readRoster } from "../../core/submission/roster";
import { textOf } from "../../core/text/text";
import { viHandOut as words } from "../../locales/viHandOut";
import { AREAS_NAME, areasSheetName, writeAreasSheet } from "../areas/areasSheet";
import type { SheetGrid } from "../reading/readForms";
import { runCommand } from "../excel/runExcel";
import { writeOrTakeBack } from "../writing/writeOrTakeBack";
import { FIRST_CELL, writeCriteriaSheet } from "./criteriaSheet";
import {
  blankSettings,
  HEADER_ROW,
  setUpListsPrint,
  SETTING_COLUMNS,
  writeSettings,
  writeUnits,
} from "./listsSheet";
import { readBook, type Book } from "./readBook";

const UNITS_TABLE = "DonVi";
const CRITERIA_TABLE = "TieuChi";
/** Blank columns between two lists, so that Excel takes none for a part of the other. */
const GAP = 1;

export interface PreparedLists {
  readonly listsSheet: string;
  readonly criteriaSheet: string;
  /** Nothing was missing. */
  readonly wasComplete: boolean;
  /** What this run has left blank in Thông tin chung: nobody has said it. */
  readonly unknown: readonly SettingName[];
  /** The list of units is new and blank. */
  readonly lacksUnits: boolean;
}

/**
 * Lập danh mục: what is missing of the units, Thông tin chung and the sheet for the province's criteria. What is there stays as it
 * is; on a Danh mục that is there, lists are added right of what it holds. Five syncs, one more per 40 sheets.
 * @throws HostError when Excel refuses; the sheets that this run has added are gone again then
 */
export async function prepareLists(): Promise<PreparedLists> {
  return runCommand(async (context) => {
    const book = await readBook(context);
    const { worksheets, sheetNames, takenNames, grids, lists, areasName } = book;
    const { units, general, criteria, settings } = lists;
    const isNewSheet = book.areasSheetName === null;
    const listsSheet = book.areasSheetName ?? areasSheetName(sheetNames);
    const criteriaSheet =
      criteria?.sheetName ?? suggestSheetName(words.criteriaSheet, [...sheetNames, listsSheet]);
    const wasComplete = units !== null && general !== null && criteria !== null;
    if (wasComplete) {
      show(worksheets, units.sheetName);
      await context.sync();
      return { listsSheet: units.sheetName, criteriaSheet, wasComplete, unknown: [], lacksUnits: false };
    }

    const added = [
      ...(isNewSheet ? [worksheets.add(listsSheet)] : []),
      ...(criteria === null ? [worksheets.add(criteriaSheet)] : []),
    ];
    added.forEach((worksheet) => worksheet.load("id"));
    const danhMuc = worksheets.getItem(listsSheet);
    const used = danhMuc.getUsedRangeOrNullObject(true);
    used.load("columnIndex,columnCount");
    await context.sync();
    const found = unitsInBook(grids, lists.tables);
    await writeOrTakeBack(context, added, () => {
      const first = used.isNullObject ? 0 : used.columnIndex + used.columnCount + GAP;
      let column = first;
      if (units === null) {
        writeUnits(danhMuc, column, found, suggestTableName(UNITS_TABLE, takenNames));
        column += UNIT_COLUMNS.length + GAP;
      }
      if (general === null) {
        writeSettings(danhMuc, column, settings);
        column += SETTING_COLUMNS + GAP;
      }
      if (isNewSheet) {
        writeAreasSheet(context.workbook, danhMuc, areasName, column);
        setUpListsPrint(danhMuc);
      }
      if (criteria === null) {
        const worksheet = worksheets.getItem(criteriaSheet);
        writeCriteriaSheet(worksheet, suggestTableName(CRITERIA_TABLE, takenNames), AREAS_NAME);
        worksheet.getRange(FIRST_CELL).select();
      }
      show(worksheets, listsSheet);
      danhMuc.getCell(HEADER_ROW - 1, first).select();
    });
    return {
      listsSheet,
      criteriaSheet,
      wasComplete,
      unknown: general === null ? blankSettings(settings) : [],
      lacksUnits: units === null && found.length === 0,
    };
  });
}

/** Brings a list to the front that is to be edited now, also where it was hidden. */
function show(worksheets: Excel.WorksheetCollection, sheetName: string): void {
  const worksheet = worksheets.getItem(sheetName);
  const before = worksheets.items.find(({ name }) => name === sheetName);
  // Set only where it differs: the desktop empties its undo list for it.
  if (before !== undefined && before.visibility !== Excel.SheetVisibility.visible) {
    worksheet.visibility = Excel.SheetVisibility.visible;
  }
  worksheet.activate();
}

/** The units that the workbook knows already: of Tình hình gửi, then of the forms. */
function unitsInBook(grids: readonly SheetGrid[], tables: Book["lists"]["tables"]): readonly ListedUnit[] {
  const found: ListedUnit[] = [
    ...grids.flatMap(({ grid }) =>
      (readRoster(grid)?.entries ?? []).map(({ values }) => ({
        unit: textOf(values.unit),
        sheet: textOf(values.sheet),
        mustSend: mustSend(values.mustSend),
      })),
    ),
    ...tables
      .filter(({ kind }) => kind === "unit")
      .map(({ sheetName, form }) => ({ unit: form.unit ?? sheetName, sheet: sheetName, mustSend: true })),
  ];
  return [...new Map(found.reverse().map((unit) => [fold(unit.unit), unit])).values()].reverse();
}
