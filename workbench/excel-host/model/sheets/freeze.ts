import { SetFrozenMutation, SetFrozenMutationFactory } from "@univerjs/sheets";
import { accessorOf, growToHold, mutate, targetOf, worksheetOf, type SheetRef } from "../access";
import { type Area, WHOLE_SHEET } from "../area";

/** How many rows and columns stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function frozenOf(sheet: SheetRef): Frozen {
  const { ySplit, xSplit } = worksheetOf(sheet).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

/** The cells that stay in view: whole rows or columns where only such do. Null when none does. */
export function frozenArea(sheet: SheetRef): Area | null {
  const { rows, columns } = frozenOf(sheet);
  if (rows === 0 && columns === 0) return null;
  return {
    ...WHOLE_SHEET,
    ...(rows > 0 && { endRow: rows - 1 }),
    ...(columns > 0 && { endColumn: columns - 1 }),
  };
}

/** Keeps so many rows and columns in view, 0 for none. */
export function freeze(sheet: SheetRef, { rows, columns }: Frozen): void {
  growToHold(sheet, { startRow: 0, startColumn: 0, endRow: rows, endColumn: columns });
  const params = {
    ...targetOf(sheet),
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
  const undo = SetFrozenMutationFactory(accessorOf(sheet.book), params);
  mutate(sheet, SetFrozenMutation, params, { id: SetFrozenMutation.id, params: undo });
}
