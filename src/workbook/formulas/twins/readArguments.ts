import type { CellValue, Grid } from "../../../core/form/grid";
import { readArgument, type FormulaArgument } from "../../../core/twins/twinCall";
import { queueReference } from "./resolveReference";

/** An argument of a formula, and of cells what stands in them. */
export type ReadArgument =
  | Exclude<FormulaArgument, { kind: "reference" }>
  | {
      readonly kind: "cells";
      /** As it stands in the formula. */
      readonly reference: string;
      readonly sheetName: string;
      /** 0-based, of the first cell. */
      readonly row: number;
      readonly column: number;
      readonly grid: Grid;
      /** A whole table with nothing below it on its worksheet: it may grow. */
      readonly grows: boolean;
    };

interface PendingCells {
  readonly kind: "pending";
  readonly reference: string;
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly isTable: boolean;
}
export type PendingArgument = Exclude<FormulaArgument, { kind: "reference" }> | PendingCells;

/** Queues the reading of the cells that arguments name. @param tables names, in lower case */
export function queueArguments(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  tables: ReadonlySet<string>,
  args: readonly string[],
): PendingArgument[] {
  return args.map((text) => {
    const argument = readArgument(text);
    if (argument.kind !== "reference") return argument;
    const { reference } = argument;
    const found = queueReference(context, worksheet, tables, reference);
    if (found === null) return { kind: "other" };
    const { range, isTable } = found;
    range.load("values,rowIndex,columnIndex,rowCount");
    const on = range.worksheet;
    on.load("name");
    const used = on.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return { kind: "pending", reference, range, worksheet: on, used, isTable };
  });
}

/** The arguments, once what was queued has been synced; what leads nowhere is “other”. */
export function readArguments(pending: readonly PendingArgument[]): ReadArgument[] {
  return pending.map((argument) => {
    if (argument.kind !== "pending") return argument;
    const { reference, range, worksheet, used, isTable } = argument;
    if (range.isNullObject) return { kind: "other" };
    const { rowIndex, columnIndex, rowCount } = range;
    const isLast = used.isNullObject || used.rowIndex + used.rowCount <= rowIndex + rowCount;
    return {
      kind: "cells",
      reference,
      sheetName: worksheet.name,
      row: rowIndex,
      column: columnIndex,
      grid: range.values as CellValue[][],
      grows: isTable && isLast,
    };
  });
}
