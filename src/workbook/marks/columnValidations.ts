import type { ColumnCells, LoadedValidation } from "./ownMarks";

/** Cells of one column that share what they have, or have not, for a validation. */
export interface ValidatedCells extends ColumnCells {
  readonly validation: LoadedValidation;
}

const LOADED = "type,rule,prompt";

/** Queues the reading of what validation the cells have. Sends nothing itself. */
export function queueValidations(
  worksheet: Excel.Worksheet,
  ranges: readonly ColumnCells[],
): ValidatedCells[] {
  return ranges.map(({ row, column, rows }) => {
    const validation = worksheet.getRangeByIndexes(row, column, rows, 1).dataValidation;
    validation.load(LOADED);
    return { row, column, rows, validation };
  });
}

/**
 * Once the queued reading has been synced: the parts of each range, cell by cell where its cells differ. One sync
 * if any do.
 */
export async function completeValidations(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  ranges: readonly ValidatedCells[],
): Promise<ValidatedCells[][]> {
  const parts = ranges.map((range) => {
    if (isUniform(range.validation)) return [range];
    const cells = Array.from({ length: range.rows }, (_, at) => ({ ...range, row: range.row + at, rows: 1 }));
    return queueValidations(worksheet, cells);
  });
  if (parts.some((cells, at) => cells[0] !== ranges[at])) await context.sync();
  return parts;
}

/** Where cells differ, Excel says so in the type, or gives null for what they do not share. */
function isUniform({ type, prompt }: LoadedValidation): boolean {
  const isNull = (prompt as Excel.DataValidationPrompt | null) === null;
  return type !== "Inconsistent" && type !== "MixedCriteria" && !isNull;
}

/** Neither a rule nor an input message, which a cell can have without one. */
export function hasNoValidation({ type, prompt }: LoadedValidation): boolean {
  return type === "None" && prompt.title === "" && prompt.message === "";
}
