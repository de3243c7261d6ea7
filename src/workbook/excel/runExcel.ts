import { toHostError } from "./hostError";

/**
 * Runs one batch for a command that a person asked for: while a cell is being typed in, Excel finishes that first.
 * @throws HostError when Excel refuses
 */
export async function runCommand<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/**
 * Runs one batch that changes what a person has written: one step of Excel's own undo where it groups them
 * (ExcelApi 1.20). The batch may run twice, so it must read what it changes itself.
 * @throws HostError when Excel refuses
 */
export async function runEdit<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return runCommand(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    const cannotGroup = error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";
    if (cannotGroup) return runCommand(batch);
    throw toHostError(error);
  }
}

/**
 * Runs one batch that nobody asked for: it must not queue behind a cell being typed in, so it fails then
 * (`cellEdit`) and the caller tries again later.
 * @throws HostError when Excel refuses
 */
export async function runInBackground<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}
