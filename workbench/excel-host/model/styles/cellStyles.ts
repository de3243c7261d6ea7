import {
  CommandType,
  type ICellData,
  type IMutation,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  Tools,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type CellMarks, type FileStyle, MARK_NAMES } from "../../files/cellMarks";
import { mutate, targetOf, worksheetOf, type SheetRef } from "../access";

/** The styles of cells by row and column; null for a cell that is to have none. */
type StyleMatrix = IObjectMatrixPrimitiveType<FileStyle | null>;

interface SetCellStylesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly styles: StyleMatrix;
}

/**
 * Gives cells styles in the place of those they have. The grid's own mutation can only add to a style, and drops what
 * it does not know of one.
 */
export const SetCellStylesMutation: IMutation<SetCellStylesParams> = {
  id: "workbench.mutation.set-cell-styles",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, styles }) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const worksheet = workbook?.getSheetBySheetId(subUnitId);
    if (!workbook || !worksheet) return false;
    const cells = worksheet.getCellMatrix();
    new ObjectMatrix(styles).forValue((row, column, style) => {
      const { s: _old, ...cell }: ICellData = worksheet.getCellRaw(row, column) ?? {};
      const id = Tools.isEmptyObject(style ?? {}) ? undefined : workbook.getStyles().setValue(style);
      if (id !== undefined) cells.setValue(row, column, { ...cell, s: id });
      else if (Object.keys(cell).length > 0) cells.setValue(row, column, cell);
      else cells.realDeleteValue(row, column);
    });
    return true;
  },
};

/** Replaces the styles of cells, which the grid must hold. It shows them once their cells are written, too. */
export function setCellStyles(sheet: SheetRef, styles: StyleMatrix): void {
  const before = new ObjectMatrix<FileStyle | null>();
  new ObjectMatrix(styles).forValue((row, column) => {
    before.setValue(row, column, ownStyleOf(sheet, row, column));
  });
  if (before.getSizeOf() === 0) return;
  const target = targetOf(sheet);
  const undo = { id: SetCellStylesMutation.id, params: { ...target, styles: before.getMatrix() } };
  mutate(sheet, SetCellStylesMutation, { ...target, styles }, undo);
}

/** The style that the cell itself has, without its row's and column's; null for none. */
export function ownStyleOf(sheet: SheetRef, row: number, column: number): FileStyle | null {
  const cell: Nullable<ICellData> = worksheetOf(sheet).getCellRaw(row, column);
  return sheet.book.workbook.getStyles().getStyleByCell(cell) ?? null;
}

/** The style with the fields of a patch: null takes one away, borders are merged side by side. */
export function patched(style: FileStyle, patch: object): FileStyle {
  const { bd } = patch as FileStyle;
  const lines = Object.entries({ ...style.bd, ...bd }).filter(([, line]) => line);
  const fields = Object.entries({
    ...style,
    ...structuredClone(patch),
    bd: lines.length > 0 ? Object.fromEntries(lines) : null,
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

/** What marks get; a field that is absent is left as it is, null takes it away. */
export type MarksPatch = { readonly [Name in keyof CellMarks]?: CellMarks[Name] | null };

/** Whether a patch says anything of marks. */
export function hasMarks(patch: MarksPatch): boolean {
  return MARK_NAMES.some((name) => name in patch);
}

/** The style with the marks of a patch; the style itself where they change nothing. */
export function withMarks(style: FileStyle, patch: MarksPatch): FileStyle {
  const changed = MARK_NAMES.filter(
    (name) => name in patch && (patch[name] ?? null) !== (style[name] ?? null),
  );
  if (changed.length === 0) return style;
  const fields = Object.entries({
    ...style,
    ...Object.fromEntries(changed.map((name) => [name, patch[name]])),
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}
