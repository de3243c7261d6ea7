import {
  CommandType,
  type IMutation,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FilterColumns, SheetFilter } from "../../files/filters";
import type { SheetCustom } from "../../files/pageLayout";

/** A filter as it is to be: the one of the sheet's own range, null for none, or the criteria of a table. */
export type FilterState =
  | { readonly tableId: null; readonly filter: SheetFilter | null }
  | { readonly tableId: string; readonly filter: FilterColumns };

type SetFilterParams = FilterState & {
  readonly unitId: string;
  readonly subUnitId: string;
  /** The criteria change and nothing else, which a protected sheet may allow; rows that they hide say so, too. */
  readonly byFilter?: true;
};

/** Keeps what a sheet or a table is filtered by. The grid knows nothing of it, but its undo must. */
export const SetFilterMutation: IMutation<SetFilterParams> = {
  id: "workbench.mutation.set-filter",
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    const worksheet = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(params.unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(params.subUnitId);
    if (!worksheet) return false;
    storeFilter(worksheet, params);
    return true;
  },
};

/** Keeps the filter without a step of undo, and whatever protects the sheet. */
export function storeFilter(worksheet: Worksheet, state: FilterState): void {
  const custom: SheetCustom = worksheet.getCustomMetadata() ?? {};
  if (state.tableId !== null) {
    const { tableId, filter: filters } = state;
    const tables = { ...custom.tables, [tableId]: { ...custom.tables?.[tableId], filters } };
    worksheet.setCustomMetadata({ ...custom, tables });
    return;
  }
  const { filter: _old, ...rest } = custom;
  worksheet.setCustomMetadata(state.filter === null ? rest : { ...rest, filter: state.filter });
}
