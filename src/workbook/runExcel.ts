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
