import {
  CellValueType,
  type ICellData,
  type IDisposable,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  type ISetRangeValuesCommandParams,
  SetRangeValuesCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { growToHold, targetOf, type SheetRef } from "../access";
import type { Area } from "../area";
import type { Book } from "../book";
import { cellData, GENERAL, TEXT_FORMAT } from "./cells";
import { coerce } from "./coerce";
import { fromLocalFormula, toLocalFormula } from "../calculation/localFormula";
import { cellFormula, formulaReader } from "../tables/tableReferences";

/** Before the number formats' own reading of what was typed, which is not Excel's. */
const PRIORITY = 1000;

/**
 * Makes what is typed in the grid go into its cell as Excel has it in Vietnamese: 3/4 is the 3rd of April, `;` parts
 * the arguments of a formula. A formula is shown for editing as it would be typed.
 */
export function coerceTyping(book: Book): IDisposable {
  const typed = book.get(SheetInterceptorService).writeCellInterceptor;
  showFormulas(book);
  const written = typed.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { workbook, worksheet, subUnitId, row, col }, next) => {
      if (typeof cell?.f === "string") {
        const f = cellFormula({ book, sheetId: subUnitId }, row, col, fromLocalFormula(cell.f));
        return next({ ...cell, f });
      }
      if (!isPlainInput(cell)) return next(cell);
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? GENERAL;
      const data = coerced(cell.v, format);
      return { ...cell, ...data, s: styleWith(workbook, cell, data) };
    },
  });
  return { dispose: written };
}

/**
 * Shows formulas for editing as they would be typed. An interceptor cannot do it: the last word is with the grid's own,
 * which takes the formula from the document whatever the others have made of the cell.
 */
function showFormulas(book: Book): void {
  const interceptors = book.get(SheetInterceptorService).writeCellInterceptor;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors);
  const show = ((name, filter) => {
    const through = fetch(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return through;
    return (cell, location) => {
      const given = through(cell, location) as Nullable<ICellData>;
      const { subUnitId, row, col } = location as unknown as ISheetLocation;
      const formula = formulaReader({ book, sheetId: subUnitId })(given, row, col);
      return formula === null ? given : { ...given, f: toLocalFormula(formula), si: null };
    };
  }) as typeof fetch;
  interceptors.fetchThroughInterceptors = show;
}

/** What a person does who types a text into one cell. */
export function typeText(sheet: SheetRef, cell: Area, text: string): void {
  const value = cellData({ kind: "text", value: text, forced: false }, false);
  const params: ISetRangeValuesCommandParams = { ...targetOf(sheet), range: cell, value };
  growToHold(sheet, cell);
  sheet.book.run(SetRangeValuesCommand.id, params);
}

/** Text with formats in it and what an apostrophe keeps as text are as Excel has them already. */
function isPlainInput(cell: Nullable<ICellData>): cell is ICellData & { v: string } {
  return typeof cell?.v === "string" && !cell.p && cell.t !== CellValueType.FORCE_STRING;
}

function coerced(typed: string, format: string): ICellData {
  const currentYear = new Date().getFullYear();
  return cellData(
    coerce(typed, { locale: "vi-VN", isText: format === TEXT_FORMAT, currentYear }),
    format === GENERAL,
  );
}

/** A format that comes with the input joins the cell's own style. */
function styleWith(workbook: Workbook, cell: ICellData, { s }: ICellData): ICellData["s"] {
  if (s === null || s === undefined || typeof s === "string") return cell.s;
  return { ...workbook.getStyles().getStyleByCell(cell), ...s };
}
