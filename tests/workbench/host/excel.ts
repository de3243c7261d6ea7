import type { Frame } from "playwright-core";

type Batch<T> = (context: Excel.RequestContext) => Promise<T> | T;

/** Runs one batch in the pane with the real library; it must not use anything outside of itself. */
export function inExcel<T>(pane: Frame, batch: Batch<T>): Promise<T> {
  return pane.evaluate<T>(`Excel.run(${batch.toString()})`);
}

/** The code with which the host refuses the batch; fails when it does not refuse it. */
export function refusal(pane: Frame, batch: Batch<unknown>): Promise<string> {
  return pane.evaluate<string>(`
    Excel.run(async (context) => { await (${batch.toString()})(context); await context.sync(); })
      .then(() => { throw new Error("The host did not refuse this."); }, (error) => error.code)`);
}
