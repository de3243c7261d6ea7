import { cellAddress, sheetPrefix } from "../../core/sheet/a1";
import type { CellValue, Grid } from "../../core/form/grid";
import type { FormColumn } from "../../core/form/form";
import { yearsOf } from "../../core/settings/settings";
import { rangeOfArea, type CellArea } from "../writing/cellArea";
import { queueAreasSheet } from "../areas/areasSheet";
import type { FoundForm } from "../reading/readForms";
import { readListsOf } from "../reading/readLists";
import { runCommand } from "../excel/runExcel";

/** A table of the open workbook as formulas on any worksheet name it. */
export interface FunctionSource {
  readonly sheetName: string;
  /** “PhuLuc01[#All]”, or “'NCC'!A6:H20” where it is no Excel table. With its headings. */
  readonly reference: string;
  readonly area: CellArea;
  /** Without the heading; of columns that the table has. */
  readonly columnReferences: Readonly<Partial<Record<FormColumn, string>>>;
  readonly columns: Readonly<Partial<Record<FormColumn, number>>>;
  /** Of the remedies. */
  readonly year: number;
  /** This machine writes numbers with a comma, and so parts arguments by semicolons. */
  readonly hasDecimalComma: boolean;
}

/**
 * The table of the worksheet in front, else the first of the workbook. Four syncs, one more per 40 sheets.
 * @returns null where the workbook has none. @throws HostError
 */
export async function readFunctionSource(): Promise<FunctionSource | null> {
  return runCommand(async (context) => {
    const { application, worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const knowsSigns = Office.context.requirements.isSetSupported("ExcelApi", "1.11");
    if (knowsSigns) application.load("decimalSeparator");
    const areasSheet = queueAreasSheet(context);
    await context.sync();
    // Excel has no member for the sign between arguments; it is a semicolon where the comma is taken.
    const hasDecimalComma = !knowsSigns || application.decimalSeparator === ",";

    const lists = await readListsOf(context, worksheets, areasSheet);
    const forms = lists.tables.filter(({ kind }) => kind === "unit");
    const found = forms.find(({ sheetId }) => sheetId === active.id) ?? forms[0];
    if (found === undefined) return null;
    const { tables } = worksheets.getItem(found.sheetId);
    tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    });
    await context.sync();
    const { headerRow, columns } = found.form;
    const table = ranges.find(
      ({ range }) =>
        range.rowIndex === headerRow &&
        range.columnIndex <= (columns.problem ?? 0) &&
        (columns.problem ?? 0) < range.columnIndex + range.columnCount,
    );
    const area: CellArea =
      table === undefined
        ? plainArea(found)
        : {
            sheetId: found.sheetId,
            row: headerRow,
            column: table.range.columnIndex,
            rows: table.range.rowCount,
            columns: table.range.columnCount,
          };
    const year = yearsOf(lists.settings, found.form.year ?? found.form.issued?.year).actionYear;
    return { ...describe(found, area, table?.name), year, hasDecimalComma };
  });
}

/** The values of a rectangle. One sync. @throws HostError */
export async function readArea(area: CellArea): Promise<Grid> {
  return runCommand(async (context) => {
    const range = rangeOfArea(context, area);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** From the headings to the last filled row, from the first to the last column that has a heading. */
function plainArea({ sheetId, form: { headerRow, columns, rows } }: FoundForm): CellArea {
  const places = Object.values(columns);
  const first = Math.min(...places);
  const last = Math.max(headerRow + 1, ...rows.map(({ row }) => row));
  return {
    sheetId,
    row: headerRow,
    column: first,
    rows: last - headerRow + 1,
    columns: Math.max(...places) - first + 1,
  };
}

function describe(
  { sheetName, form: { columns } }: FoundForm,
  area: CellArea,
  tableName: string | undefined,
): Omit<FunctionSource, "year" | "hasDecimalComma"> {
  const sheet = sheetPrefix(sheetName);
  const cells = (top: number, left: number, right: number): string => {
    const last = cellAddress({ row: area.row + area.rows - 1, column: right });
    return `${sheet}${cellAddress({ row: top, column: left })}:${last}`;
  };
  const columnReferences = Object.fromEntries(
    Object.entries(columns).map(([name, at]) => [name, cells(area.row + 1, at, at)]),
  );
  const reference =
    tableName === undefined
      ? cells(area.row, area.column, area.column + area.columns - 1)
      : `${tableName}[#All]`;
  return { sheetName, reference, area, columnReferences, columns };
}
