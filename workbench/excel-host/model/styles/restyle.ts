import {
  type ICellData,
  type IMutationInfo,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { FileStyle } from "../../files/cellMarks";
import { accessorOf, targetOf, type SheetRef } from "../access";
import type { Book } from "../book";
import { patched, SetCellStylesMutation } from "./cellStyles";
import type { StylePatch } from "./styles";

/** Mutations, and those that take them back. */
export interface Steps {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** What a format of a cell, row or column gets; null for nothing. */
type Restyle = (style: FileStyle) => StylePatch | null;

/** What a format gets, and how it is then. */
interface Restyled {
  readonly patch: StylePatch;
  readonly look: FileStyle;
}

/** The same for the same format, for the grid may keep and change what it is given. */
type RestyledOf = (style: Nullable<FileStyle>) => Restyled | null;

/** How every cell, row and column of the workbook that has a format gets what `restyle` says of it. */
export function restyleAll(book: Book, restyle: Restyle): Steps {
  const known = new Map<FileStyle, Restyled | null>();
  const restyledOf: RestyledOf = (style) => {
    if (!style) return null;
    const found = known.get(style);
    if (found !== undefined) return found;
    const patch = restyle(style);
    const restyled = patch && { patch: structuredClone(patch), look: patched(style, patch) };
    known.set(style, restyled);
    return restyled;
  };
  const steps = book.workbook
    .getSheets()
    .flatMap((worksheet) => stepsOf({ book, sheetId: worksheet.getSheetId() }, worksheet, restyledOf));
  return { redos: steps.flatMap(({ redos }) => redos), undos: steps.flatMap(({ undos }) => undos) };
}

function stepsOf(sheet: SheetRef, worksheet: Worksheet, restyledOf: RestyledOf): Steps[] {
  return [cellSteps(sheet, worksheet, restyledOf), ...lineSteps(sheet, worksheet, restyledOf)].filter(
    ({ redos }) => redos.length > 0,
  );
}

const NONE: Steps = { redos: [], undos: [] };

function cellSteps(sheet: SheetRef, worksheet: Worksheet, restyledOf: RestyledOf): Steps {
  const styles = sheet.book.workbook.getStyles();
  const cellValue = new ObjectMatrix<ICellData>();
  const [now, then] = [new ObjectMatrix<FileStyle>(), new ObjectMatrix<FileStyle>()];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const style: Nullable<FileStyle> = styles.getStyleByCell(cell);
    const restyled = restyledOf(style);
    if (!style || restyled === null) return;
    cellValue.setValue(row, column, { s: restyled.patch });
    now.setValue(row, column, restyled.look);
    then.setValue(row, column, style);
  });
  if (now.getSizeOf() === 0) return NONE;
  const target = targetOf(sheet);
  const values = { ...target, cellValue: cellValue.getMatrix(), trigger: SetStyleCommand.id };
  const before = SetRangeValuesUndoMutationFactory(accessorOf(sheet.book), values);
  // The grid's own mutation is what it draws and tells of; ours puts in what that leaves out.
  return {
    redos: [
      { id: SetRangeValuesMutation.id, params: values },
      { id: SetCellStylesMutation.id, params: { ...target, styles: now.getMatrix() } },
    ],
    undos: [
      { id: SetRangeValuesMutation.id, params: before },
      { id: SetCellStylesMutation.id, params: { ...target, styles: then.getMatrix() } },
    ],
  };
}

/** Whole rows and columns. */
function lineSteps(sheet: SheetRef, worksheet: Worksheet, restyledOf: RestyledOf): Steps[] {
  const changed = (count: number, styleAt: (index: number) => Nullable<FileStyle>) => {
    const data: Record<number, { s: FileStyle }> = {};
    for (let index = 0; index < count; index++) {
      const restyled = restyledOf(styleAt(index));
      if (restyled !== null) data[index] = { s: structuredClone(restyled.look) };
    }
    return data;
  };
  const target = targetOf(sheet);
  const rowData = changed(worksheet.getRowCount(), (row) => worksheet.getRowStyle(row));
  const columnData = changed(worksheet.getColumnCount(), (column) => worksheet.getColumnStyle(column));
  const rows = { ...target, rowData };
  const columns = { ...target, columnData };
  return [
    step(SetRowDataMutation.id, rows, () => SetRowDataMutationFactory(rows, worksheet), rowData),
    step(SetColDataMutation.id, columns, () => SetColDataMutationFactory(columns, worksheet), columnData),
  ];
}

function step(id: string, params: object, before: () => object, data: object): Steps {
  if (Object.keys(data).length === 0) return NONE;
  return { redos: [{ id, params }], undos: [{ id, params: before() }] };
}
