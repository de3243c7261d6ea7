import type { Frame } from "playwright-core";

/** As workbench/excel-host/host/undoGroups.ts has it. */
const GROUP_HEADER = "X-Workbench-Undo-Group";

/**
 * Has every `Excel.run` of the pane that asks for `mergeUndoGroup` say so to the workbench. A later office.js will do so
 * in a way of its own; the packaged one takes the option and sends nothing of it.
 */
export async function sendUndoGroups(pane: Frame): Promise<void> {
  await pane.evaluate((header) => {
    type Batch = (context: Excel.RequestContext) => Promise<unknown>;
    const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
    let groups = 0;
    const send = (...args: unknown[]): Promise<unknown> => {
      const isGrouped = (args[0] as Excel.RunOptions | undefined)?.mergeUndoGroup === true;
      if (!isGrouped) return run(...args);
      groups += 1;
      const batch = args.at(-1) as Batch;
      return run(...args.slice(0, -1), (context: Excel.RequestContext) => {
        context.requestHeaders[header] = String(groups);
        return batch(context);
      });
    };
    Object.assign(Excel, { run: send });
  }, GROUP_HEADER);
}
