import type { Form } from "../../core/form/form";
import type { CellPosition } from "../../core/form/grid";
import { recogniseUnitForm } from "../../core/form/recognise";
import { tableRows, type TableRows } from "../../core/form/tableRows";
import { AREAS_NAME } from "../areas/areasSheet";
import type { ListedColumn } from "../form/formRules";
import { HostError } from "../excel/hostError";
import { lastColumnOf } from "../writing/printedColumns";
import { isTableOf } from "../writing/tablePlace";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { isCurrentCheckFormula } from "./checkFormula";
import { completeValidations, hasNoValidation, queueValidations } from "./columnValidations";
import {
  CHECK_NAME,
  COUNT_NAME,
  isCheckFormula,
  isCheckHeading,
  isCountFormula,
  isMarkFormula,
  isOwnValidation,
  LISTED_COLUMNS,
  listOfName,
  SPARE_ROWS,
  type ColumnCells,
} from "./ownMarks";

/** 0-based: beyond it there are only formats of whole rows; what a form is read from ends there too. */
const FARTHEST_COLUMN = 63;

/** A worksheet as the commands of the standing marks need to know it. Rows and columns from 0. */
export interface MarkedSheet {
  readonly sheetName: string;
  /** null where the headings of a unit's form are not found. */
  readonly found: { readonly form: Form; readonly table: TableRows } | null;
  /** The marks that were added here. */
  readonly own: OwnMarks;
  /** The column Kiểm tra came with “Tạo biểu Phụ lục 01”. */
  readonly isOwnForm: boolean;
  /** The first column right of what the sheet holds and prints, one left free beside an Excel table. */
  readonly beside: number;
  readonly hasPrintArea: boolean;
  /** Whether the workbook has the list of areas. */
  readonly hasAreas: boolean;
  /** The rows without any validation, of each column that can have a list. */
  readonly unlisted: Readonly<Partial<Record<ListedColumn, readonly number[]>>>;
}

/** What there is of ours on a worksheet. */
export interface OwnMarks {
  readonly check: OwnCheck | null;
  readonly count: CellPosition | null;
  /** Cells that still have the list which they were given. */
  readonly lists: readonly ColumnCells[];
  readonly colours: readonly Excel.ConditionalFormat[];
  readonly names: readonly Excel.NamedItem[];
}

interface OwnCheck {
  readonly column: number;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly hasHeading: boolean;
  /** Rows below the heading, by what stands there. */
  readonly formulas: readonly number[];
  /** Not all of them say what they say today: an earlier release has written them. */
  readonly isOutdated: boolean;
  readonly blank: readonly number[];
  readonly others: readonly number[];
}

/**
 * Reads a worksheet. Two syncs, a third where cells of one column differ in their lists; one more per 4,000 rows.
 * @throws HostError `protected`, or `filtered` where rows of the table are hidden: nothing is to be written there
 */
export async function readMarks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<MarkedSheet> {
  const { names, tables, protection } = worksheet;
  worksheet.load("name");
  protection.load("protected");
  names.load("items/name");
  tables.load("items/name");
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/type");
  const held = worksheet.getUsedRangeOrNullObject();
  held.load("columnIndex,columnCount");
  const filled = worksheet.getUsedRangeOrNullObject(true);
  filled.load("columnIndex,columnCount");
  const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  const areas = context.workbook.names.getItemOrNullObject(AREAS_NAME).getRangeOrNullObject();
  areas.load("address");
  const pending = queueGrid(worksheet);
  await context.sync();

  const grid = await completeGrid(context, pending);
  if (protection.protected) throw new HostError("protected", "AccessDenied");
  const form = recogniseUnitForm(grid);
  const found = form === null ? null : { form, table: tableRows(form, grid) };

  const own = queueNames(names.items);
  const colours = formats.items.filter(({ type }) => type === "Custom");
  colours.forEach(({ custom }) => custom.rule.load("formula"));
  const besideTables = tables.items.map((table) =>
    table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"),
  );
  const kept = found === null ? null : queueForm(worksheet, found);
  await context.sync();

  // null where only some of them are hidden
  if (kept !== null && (kept.rows.rowHidden as boolean | null) !== false) {
    throw new HostError("filtered", "FilteredRangeConflict");
  }
  const given = own.lists.filter(({ range }) => !range.isNullObject);
  const areasOfLists = given.map(({ range }) => ({
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    validation: range.dataValidation,
  }));
  const columns = kept?.columns ?? [];
  const parts = await completeValidations(context, worksheet, [
    ...areasOfLists,
    ...columns.map(({ cells }) => cells),
  ]);
  const unlisted = columns.map(({ list }, index) => {
    const free = (parts[given.length + index] ?? []).filter(({ validation }) => hasNoValidation(validation));
    return [list, free.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, below) => row + below))];
  });

  const [hold, fill] = [held, filled].map((range) =>
    range.isNullObject ? 0 : range.columnIndex + range.columnCount,
  ) as [number, number];
  const right = Math.max(
    hold > FARTHEST_COLUMN ? fill : hold,
    printed.isNullObject ? 0 : lastColumnOf(printed.address) + 1,
  );
  // What is written right beside a table may become a column of it.
  const isBesideTable = besideTables.some((range) => range.columnIndex + range.columnCount === right);
  const excelTable = form === null ? undefined : besideTables.find((range) => isTableOf(form, range));
  // Rows that the table has taken in since, with the list that Excel has carried on.
  const carried = columns.flatMap(({ list }, index) =>
    excelTable === undefined || !given.some((cells) => cells.list === list)
      ? []
      : (parts[given.length + index] ?? []).filter(({ validation }) => isOwnValidation(list, validation)),
  );
  const check =
    own.check === null || own.check.isNullObject
      ? null
      : readCheck(own.check, { hasMonth: form?.columns.month !== undefined });
  return {
    sheetName: worksheet.name,
    found: found && { ...found, table: withinTable(found.table, excelTable) },
    own: {
      check,
      count: own.count === null || own.count.isNullObject ? null : readCount(own.count),
      lists: [
        ...given.flatMap(({ list }, at) =>
          (parts[at] ?? []).filter(({ validation }) => isOwnValidation(list, validation)),
        ),
        ...carried,
      ],
      colours: colours.filter(({ custom }) => isMarkFormula(custom.rule.formula)),
      names: own.names,
    },
    isOwnForm: check === null && isCheckFormula((kept?.check?.formulas as unknown[][] | undefined)?.[0]?.[0]),
    beside: right + (isBesideTable ? 1 : 0),
    hasPrintArea: !printed.isNullObject,
    hasAreas: !areas.isNullObject,
    unlisted: Object.fromEntries(unlisted) as MarkedSheet["unlisted"],
  };
}

/** An Excel table's rows are its own, and no more: Excel carries lists and colours on as it grows. */
function withinTable(rows: TableRows, excelTable: Excel.Range | undefined): TableRows {
  if (excelTable === undefined || !rows.isOpen) return rows;
  const end = excelTable.rowIndex + excelTable.rowCount - 1;
  return { ...rows, last: Math.min(Math.max(rows.last, end), rows.last + SPARE_ROWS), isOpen: false };
}

/** Queues the reading of what our hidden names point at. */
function queueNames(items: readonly Excel.NamedItem[]) {
  const names = items.filter(
    ({ name }) => name === CHECK_NAME || name === COUNT_NAME || listOfName(name) !== null,
  );
  const formulasAt = (wanted: string): Excel.Range | null => {
    const range = names.find(({ name }) => name === wanted)?.getRangeOrNullObject() ?? null;
    range?.load("rowIndex,columnIndex,formulas");
    return range;
  };
  const lists = names.flatMap((item) => {
    const list = listOfName(item.name);
    if (list === null) return [];
    const range = item.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,dataValidation/type,dataValidation/rule,dataValidation/prompt");
    return [{ list, range }];
  });
  return { names, check: formulasAt(CHECK_NAME), count: formulasAt(COUNT_NAME), lists };
}

/** Queues the reading of what the form's own cells have: its rows, its Kiểm tra, and lists. */
function queueForm(worksheet: Excel.Worksheet, { form, table }: NonNullable<MarkedSheet["found"]>) {
  const { first, last, isOpen } = table;
  const rows = worksheet.getRange(`${first + 1}:${last + 1}`);
  rows.load("rowHidden");
  const check = form.columns.check === undefined ? null : worksheet.getCell(first, form.columns.check);
  check?.load("formulas");
  const columns = LISTED_COLUMNS.flatMap((list) => {
    const column = form.columns[list];
    if (column === undefined) return [];
    const count = last - first + 1 + (isOpen ? SPARE_ROWS : 0);
    const [cells] = queueValidations(worksheet, [{ row: first, column, rows: count }]);
    return cells === undefined ? [] : [{ list, cells }];
  });
  return { rows, check, columns };
}

/** @param asked whether its formulas are to ask for a month */
function readCheck(
  { rowIndex, columnIndex, formulas }: Excel.Range,
  asked: { readonly hasMonth: boolean },
): OwnCheck {
  const [heading, ...cells] = (formulas as unknown[][]).map((row) => row[0]);
  const rowsWith = (isWanted: (cell: unknown) => boolean): number[] =>
    cells.flatMap((cell, at) => (isWanted(cell) ? [rowIndex + 1 + at] : []));
  return {
    column: columnIndex,
    headerRow: rowIndex,
    lastRow: rowIndex + cells.length,
    hasHeading: isCheckHeading(heading),
    formulas: rowsWith(isCheckFormula),
    isOutdated: cells.some((cell) => isCheckFormula(cell) && !isCurrentCheckFormula(cell, asked)),
    blank: rowsWith((cell) => cell === ""),
    others: rowsWith((cell) => cell !== "" && !isCheckFormula(cell)),
  };
}

function readCount({ rowIndex, columnIndex, formulas }: Excel.Range): CellPosition | null {
  return isCountFormula((formulas as unknown[][])[0]?.[0]) ? { row: rowIndex, column: columnIndex } : null;
}
