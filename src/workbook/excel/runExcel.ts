import { HostError, RefusedHalfway, toHostError } from "./hostError";

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
 * Runs one batch that writes. A batch stops half-way and stays: where Excel refuses it, what it had written by then is
 * taken back.
 * @param takeBack in a batch of its own; it finds out what there is to take back, and may be called again
 * @throws HostError when Excel refuses, everything being as it was before; RefusedHalfway where it refuses the taking
 *   back, too
 */
export async function runWhole<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  takeBack: () => Promise<void>,
): Promise<T> {
  try {
    return await runCommand(batch);
  } catch (refusal) {
    await takeBackAfter(refusal, takeBack);
    throw refusal;
  }
}

/**
 * As `runWhole`, for a batch that needs several syncs to write: each would be a step of Excel's own undo, and they are
 * one where Excel groups them (ExcelApi 1.20). Not for batches that add or delete worksheets, which no group takes.
 * A group is refused for reasons that differ from build to build (#6491, #6711, #6255), so the batch then runs once more
 * without one: it must read what it changes itself.
 */
export async function runUndoGroup<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  takeBack: () => Promise<void>,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return runWhole(batch, takeBack);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    const refusal = toHostError(error);
    await takeBackAfter(refusal, takeBack);
    if (!(error instanceof OfficeExtension.Error)) throw refusal;
  }
  return runWhole(batch, takeBack);
}

/** Takes back what a refused batch had written. @throws RefusedHalfway where Excel refuses that, too */
export async function takeBackAfter(refusal: unknown, takeBack: () => Promise<void>): Promise<void> {
  try {
    await takeBack();
  } catch (again) {
    // The first refusal is the one to tell; the second one goes along for whoever gives support.
    throw refusal instanceof HostError ? new RefusedHalfway(refusal, takeBack, again) : refusal;
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
